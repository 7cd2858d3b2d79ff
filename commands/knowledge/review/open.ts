import type { Keeping, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { pendingRevisions } from '../../../src/library/pending-revisions.js';
import type { MessageBody } from '../../../src/reply/message.js';
import { pendingCard } from '../../../src/reply/review/pending-card.js';
import { readWaiting, type ReviewPlace, type WaitingAddress } from '../../../src/reply/review/place.js';
import { proposalCard } from '../../../src/reply/review/proposal-card.js';
import { UserError } from '../../../src/report/user-error.js';
import type { PendingChange } from '../../../src/store/pending.js';
import type { Proposal } from '../../../src/store/proposal.js';
import { promptTrial } from '../trial.js';
import { backToReview, namedReport } from './page.js';

export type ReviewPress = PressRequest & Keeping;

/** Said where somebody else was faster. */
export const DECIDED = '**Somebody has decided that already.** Nothing was changed.';
const DECIDED_MEANWHILE = 'Somebody has decided that already. Nothing was changed.';

/** Finds the proposal that a button names; where it is decided already, the page is drawn as it is by now. */
export async function withProposal(
  request: ReviewPress,
  show: (proposal: Proposal, address: WaitingAddress) => Reply | Promise<Reply>,
): Promise<Reply> {
  const address = readWaiting(request.args);
  const proposal = await request.keeper.review.proposal(address.id);
  return proposal === undefined ? backToReview(request, address.place, DECIDED) : show(proposal, address);
}

/** The same for a waiting change. */
export async function withPending(
  request: ReviewPress,
  show: (pending: PendingChange, address: WaitingAddress) => Reply | Promise<Reply>,
): Promise<Reply> {
  const address = readWaiting(request.args);
  const pending = await request.keeper.review.pending(address.id);
  return pending === undefined ? backToReview(request, address.place, DECIDED) : show(pending, address);
}

/** @throws UserError where somebody else was faster; the dispatcher gives back what was typed */
export function demandUndecided(was: boolean): void {
  if (!was) throw new UserError(DECIDED_MEANWHILE);
}

/** Draws a proposal as it stands. */
export async function drawProposal(
  { keeper, library }: ReviewPress,
  proposal: Proposal,
  place: ReviewPlace,
  news?: string,
): Promise<MessageBody> {
  const { about, member, report, id } = proposal;
  const key = about === undefined ? undefined : ({ kind: 'statement', id: about.statement } as const);
  const item = key === undefined ? undefined : keeper.item(report, key);
  const since = key === undefined ? 0 : keeper.number(report, key) - (about?.number ?? 0);
  const [shutOut, pending] = await Promise.all([keeper.review.isShutOut(member), keeper.review.hasPending(id)]);
  const now = item?.kind === 'statement' ? { quote: item.value.quote, since } : undefined;
  return proposalCard({ proposal, report: namedReport(library, report), now, shutOut, pending, place, news });
}

/** Draws a waiting change for whoever looks at it. */
export async function drawPending(
  request: ReviewPress,
  pending: PendingChange,
  place: ReviewPlace,
): Promise<MessageBody> {
  const { keeper, library, user } = request;
  const revisions = pendingRevisions(pending, keeper);
  const report = namedReport(library, pending.edit.report);
  const { edit, author } = pending;
  const moved = edit.steps.some(({ key, base }) => keeper.number(edit.report, key) !== base);
  // What cannot be made any more breaks nothing.
  const trial = moved ? undefined : await promptTrial(request, edit);
  return pendingCard({ pending, revisions, report, own: author === user.id, moved, trial, place });
}
