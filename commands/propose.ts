import type { PressRequest, Reply, TakingPart } from '../src/dispatch/command.js';
import { draftId } from '../src/library/drafts/draft-id.js';
import type { NotTaken } from '../src/library/desk.js';
import { PROPOSALS_MAX } from '../src/library/review/proposal-desk.js';
import { RETENTION } from '../src/library/retention.js';
import { givenBack, typedIn } from '../src/reply/message/given-back.js';
import { notice } from '../src/reply/message/notice.js';
import { readProposalText } from '../src/reply/review/proposal-form.js';
import { notTakenWords, thanksCard } from '../src/reply/review/proposed.js';
import { UserError } from '../src/report/user-error.js';
import type { Proposal } from '../src/store/review/proposal.js';
import { attached, privately } from './replies.js';

const NOTHING = 'Say what it is about: the first field is empty. Nothing was sent.';

/** Opens a form for a proposal, where one would be taken: nobody types in vain. */
export async function openForm(
  { desk, user }: Pick<PressRequest, 'user'> & TakingPart,
  modal: () => Extract<Reply, { type: 'modal' }>['modal'],
): Promise<Reply> {
  const why = await desk.notTaken(user.id);
  return why === undefined ? { type: 'modal', modal: modal() } : privately(notice(wordsFor(why)));
}

/** Hands over what was typed into that form. Where it is not taken all the same, it is given back. */
export async function handOver(
  { desk, user, id, fields = {} }: PressRequest & TakingPart,
  of: Pick<Proposal, 'report' | 'about'>,
): Promise<Reply> {
  const text = readProposalText(fields);
  if (text.what === '') throw new UserError(NOTHING);
  const proposal = { ...of, id: draftId(id), member: user.id, text };
  const why = await desk.propose(proposal);
  if (why !== undefined) return attached(givenBack(wordsFor(why), typedIn(fields)));
  return privately(thanksCard(proposal, RETENTION.undecidedDays));
}

function wordsFor(why: NotTaken): string {
  return notTakenWords(why, PROPOSALS_MAX);
}

/** @returns the revision that stands on a card; 0 for what is none. */
export function readRevision(seen: string | undefined): number {
  const number = Number(seen);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
