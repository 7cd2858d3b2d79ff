import type { CommandRequest, Keeping, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { draftId } from '../../../src/library/drafts/draft-id.js';
import { editFields } from '../../../src/library/drafts/edit-draft.js';
import type { Edit } from '../../../src/library/keeper.js';
import { editRevisions } from '../../../src/library/review/pending-revisions.js';
import { breaksCard } from '../../../src/reply/knowledge/breaks-card.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { faultyCard, staleCard, unchangedNotice } from '../../../src/reply/knowledge/problem-cards.js';
import { goneLines, stampOf, type Trial } from '../../../src/reply/knowledge/trial-words.js';
import type { Change } from '../../../src/store/changes/change.js';
import { UnsavedError } from '../../../src/report/unsaved-error.js';
import { privately } from '../../replies.js';
import { confirmation } from './confirmation.js';
import { settle } from './settle.js';
import { isSurprise, wholeTrial } from './trial.js';
import { waits } from './waits.js';

type Request = (CommandRequest | PressRequest) & Keeping;

/** What a button says of the edit that it publishes. */
interface Pressed {
  /** What whoever presses it was told would break. */
  readonly seen?: string | undefined;
  /** The draft that holds the edit, and the key that it is published under. */
  readonly draft?: { readonly id: string; readonly key: string };
}

/**
 * Puts an edit before the members, or says why not; where it would break test questions that whoever makes it was not told
 * of, asks first. Every change but those of a draft goes through here.
 * A confirmation takes the place of the card whose button was pressed; that nothing was changed is said beside it, so that
 * what was typed stays where it is.
 * @throws UnsavedError with what was typed in its text
 */
export async function publishEdit(request: Request, edit: Edit, { seen, draft }: Pressed = {}): Promise<Reply> {
  const { keeper, user } = request;
  const settled = settle(keeper, edit);
  if (settled.steps.length === 0) return (await confirmedBefore(request)) ?? privately(unchangedNotice());
  const trial = await wholeTrial(request, settled);
  if (isSurprise(trial, seen)) return askFirst(request, settled, trial, draft?.id);
  const by = { author: user.id, interaction: draft?.key ?? request.id };
  const publication = await saving(request, () => keeper.publish(settled, by));
  switch (publication.kind) {
    case 'published':
    case 'repeated':
      return confirmed(request, publication.change, trial);
    case 'pending':
      return inPlaceOf(request, waits(request, publication.pending));
    case 'stale':
      return privately(staleCard(publication.stale, settled, ({ key }) => keeper.shipped(settled.report, key)));
    default:
      return privately(faultyCard(publication.faults));
  }
}

/** Keeps the edit as a draft, and asks whether to publish it all the same. */
async function askFirst(request: Request, edit: Edit, trial: Trial, before: string | undefined): Promise<Reply> {
  const { keeper, user } = request;
  const id = before ?? draftId(request.id);
  const draft = { id, author: user.id, report: edit.report, subject: undefined, base: 0, fields: editFields(edit) };
  await saving(request, () => keeper.saveDraft(draft));
  const told = { author: user.id, action: edit.action, undoes: edit.undoes, reason: edit.reason };
  const revisions = editRevisions(edit, keeper);
  return inPlaceOf(request, breaksCard({ ...told, revisions }, trial, { draft: id, seen: stampOf(trial) }));
}

/** Saves something. Where that fails, what was typed into a command stands in the reply. */
async function saving<Value>(request: Request, save: () => Promise<Value>): Promise<Value> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof UnsavedError) || request.type === 'press') throw error;
    const words = Object.entries(request.options).map(([name, value]) => `${name}: ${value}`);
    throw new UnsavedError(`${error.message} What you typed: ${words.join(' · ')}`, error.cause);
  }
}

/** @returns the confirmation of what this very request changed already: it was delivered again. */
export async function confirmedBefore(request: Request): Promise<Reply | undefined> {
  const change = await request.keeper.changeBy(request.id);
  return change === undefined ? undefined : confirmed(request, change);
}

function confirmed({ type, keeper }: Request, change: Change, trial?: Trial): Reply {
  const confirmed = confirmation(keeper, change, { notes: trial === undefined ? [] : goneLines(trial) });
  return type === 'press' ? { type: 'update', ...confirmed } : { type: 'message', private: true, ...confirmed };
}

function inPlaceOf({ type }: Request, message: MessageBody): Reply {
  return type === 'press' ? { type: 'update', message } : privately(message);
}
