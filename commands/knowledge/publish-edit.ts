import type { CommandRequest, Keeping, PressRequest, Reply } from '../../src/dispatch/command.js';
import type { Edit, Publication } from '../../src/library/keeper.js';
import type { MessageBody } from '../../src/reply/message.js';
import { faultyCard, staleCard, unchangedNotice } from '../../src/reply/knowledge/problem-cards.js';
import { isSameItem, standingItem, standingOf } from '../../src/report/items.js';
import type { Change } from '../../src/store/change.js';
import { UnsavedError } from '../../src/report/unsaved-error.js';
import { privately } from '../replies.js';
import { confirmation } from './confirmation.js';
import { waits } from './waits.js';

type Request = (CommandRequest | PressRequest) & Keeping;

/**
 * Puts an edit before the members, or says why not. Every change but those of a draft goes through here.
 * A confirmation takes the place of the card whose button was pressed; that nothing was changed is said beside it, so that
 * what was typed stays where it is.
 * @throws UnsavedError with what was typed in its text
 */
export async function publishEdit(request: Request, edit: Edit): Promise<Reply> {
  const settled = settle(request, edit);
  if (settled.steps.length === 0) return (await confirmedBefore(request)) ?? privately(unchangedNotice());
  const publication = await publish(request, settled);
  switch (publication.kind) {
    case 'published':
    case 'repeated':
      return confirmed(request, publication.change);
    case 'pending':
      return inPlaceOf(request, waits(request, publication.pending));
    case 'stale':
      return privately(staleCard(publication.stale, settled, ({ key }) => request.keeper.shipped(settled.report, key)));
    default:
      return privately(faultyCard(publication.faults));
  }
}

async function publish({ keeper, user, id, ...request }: Request, edit: Edit): Promise<Publication> {
  try {
    return await keeper.publish(edit, { author: user.id, interaction: id });
  } catch (error) {
    if (!(error instanceof UnsavedError) || request.type === 'press') throw error;
    const words = Object.entries(request.options).map(([name, value]) => `${name}: ${value}`);
    throw new UnsavedError(`${error.message} What you typed: ${words.join(' · ')}`, error.cause);
  }
}

/** Leaves out what changes nothing. */
function settle({ keeper }: Request, { report, steps, ...edit }: Edit): Edit {
  const settled = steps.flatMap((step) => {
    const shipped = keeper.shipped(report, step.key);
    const wanted = standingItem(step.standing, shipped);
    if (isSameItem(wanted, keeper.item(report, step.key))) return [];
    return [{ ...step, standing: standingOf(wanted, shipped) }];
  });
  return { ...edit, report, steps: settled };
}

/** @returns the confirmation of what this very request changed already: it was delivered again. */
export async function confirmedBefore(request: Request): Promise<Reply | undefined> {
  const change = await request.keeper.changeBy(request.id);
  return change === undefined ? undefined : confirmed(request, change);
}

function confirmed({ type, keeper }: Request, change: Change): Reply {
  const confirmed = confirmation(keeper, change);
  return type === 'press' ? { type: 'update', ...confirmed } : { type: 'message', private: true, ...confirmed };
}

function inPlaceOf({ type }: Request, message: MessageBody): Reply {
  return type === 'press' ? { type: 'update', message } : privately(message);
}
