import type { Keeping, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { pendingRevisions } from '../../../src/library/review/pending-revisions.js';
import { givenBack, typedIn } from '../../../src/reply/message/given-back.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { changeFateNews, fateNews } from '../../../src/reply/review/fate-words.js';
import { rivalLines } from '../../../src/reply/review/meanwhile-words.js';
import { pendingCard } from '../../../src/reply/review/pending-card.js';
import { readWaiting, type ReviewPlace, type WaitingAddress } from '../../../src/reply/review/place.js';
import { proposalCard } from '../../../src/reply/review/proposal-card.js';
import type { PendingChange } from '../../../src/store/review/pending.js';
import type { Proposal } from '../../../src/store/review/proposal.js';
import { attached } from '../../replies.js';
import { promptTrial } from '../publish/trial.js';
import { approvedAs } from './approved-as.js';
import { meanwhileFor } from './meanwhile.js';
import { backToReview, namedReport } from './page.js';

export type ReviewPress = PressRequest & Keeping;

/** Finds the proposal that a button names; where it is decided already, that is said above the page as it is by now. */
export async function withProposal(
  request: ReviewPress,
  show: (proposal: Proposal, address: WaitingAddress) => Reply | Promise<Reply>,
): Promise<Reply> {
  const address = readWaiting(request.args);
  const proposal = await request.keeper.review.proposal(address.id);
  return proposal === undefined ? tooLateFor(request, address) : show(proposal, address);
}

/** Says that somebody decided a proposal before, and how, above the page as it is by now. */
export async function tooLateFor(request: ReviewPress, { id, place }: WaitingAddress): Promise<Reply> {
  return backToReview(request, place, fateNews(await request.keeper.review.fate(id)));
}

/** The same to whoever sent a form off; what was typed in it is given back. */
export async function typedTooLate({ keeper, args, fields = {} }: ReviewPress): Promise<Reply> {
  const { id } = readWaiting(args);
  return attached(givenBack(fateNews(await keeper.review.fate(id)), typedIn(fields)));
}

/** Finds the waiting change that a button names. */
export async function withPending(
  request: ReviewPress,
  show: (pending: PendingChange, address: WaitingAddress) => Reply | Promise<Reply>,
): Promise<Reply> {
  const address = readWaiting(request.args);
  const pending = await request.keeper.review.pending(address.id);
  return pending === undefined ? changeTooLate(request, address) : show(pending, address);
}

/** Says that somebody decided a waiting change before, and where it was made, above the page as it is by now. */
export async function changeTooLate(request: ReviewPress, { id, place }: WaitingAddress): Promise<Reply> {
  return backToReview(request, place, changeFateNews(await approvedAs(request.keeper, id)));
}

/** Draws a proposal as it stands. */
export async function drawProposal(
  { keeper, library, user }: ReviewPress,
  proposal: Proposal,
  place: ReviewPlace,
  news?: string,
): Promise<MessageBody> {
  const { about, member, report, id } = proposal;
  const key = about === undefined ? undefined : ({ kind: 'statement', id: about.statement } as const);
  const item = key === undefined ? undefined : keeper.item(report, key);
  const since = key === undefined ? 0 : keeper.number(report, key) - (about?.number ?? 0);
  const [shutOut, pending, drafting] = await Promise.all([
    keeper.review.isShutOut(member),
    keeper.review.pendingFor(id),
    keeper.review.drafting(id),
  ]);
  const waiting = new Set([user.id, ...pending.map((one) => one.author)]);
  const others = rivalLines({ pending, drafting: drafting.filter(({ author }) => !waiting.has(author)) });
  const now = item?.kind === 'statement' ? { quote: item.value.quote, since } : undefined;
  return proposalCard({ proposal, report: namedReport(library, report), now, shutOut, others, place, news });
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
  const [proposal, meanwhile] = await Promise.all([
    edit.proposal === undefined ? undefined : keeper.review.proposal(edit.proposal),
    meanwhileFor(keeper, edit.proposal, pending),
  ]);
  const own = author === user.id;
  return pendingCard({ pending, revisions, report, own, moved, trial, proposal, meanwhile, place });
}
