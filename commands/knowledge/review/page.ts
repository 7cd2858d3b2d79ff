import type { CommandRequest, Keeping, Reply } from '../../../src/dispatch/command.js';
import type { Library } from '../../../src/library/library.js';
import { pendingRevisions } from '../../../src/library/review/pending-revisions.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { pendingHint, pendingLine, pendingOrigin } from '../../../src/reply/review/pending-card.js';
import type { ReviewPlace } from '../../../src/reply/review/place.js';
import { proposalLine, proposalOrigin, proposalTitle } from '../../../src/reply/review/proposal-words.js';
import { queueCard, WAITING_PER_PAGE, type WaitingEntry } from '../../../src/reply/review/queue-card.js';
import type { Report } from '../../../src/report/model.js';
import type { Waiting } from '../../../src/store/review/proposal.js';

export type ReviewRequest = Pick<CommandRequest, 'library'> & Keeping;

/** Draws a page of what waits for a moderator. @param news what became of the one before, in markdown */
export async function reviewPage(request: ReviewRequest, place: ReviewPlace, news?: string): Promise<MessageBody> {
  const { review } = request.keeper;
  const part = (page: number) => {
    return { newestFirst: place.newestFirst, offset: page * WAITING_PER_PAGE, limit: WAITING_PER_PAGE };
  };
  const [asked, shutOuts] = await Promise.all([review.queue(part(place.page)), review.shutOuts()]);
  // What was decided in between can leave a page empty.
  const last = Math.max(0, Math.ceil(asked.count / WAITING_PER_PAGE) - 1);
  const page = Math.min(place.page, last);
  const { waiting, count } = page === place.page ? asked : await review.queue(part(page));
  const entries = await Promise.all(waiting.map((one) => entryOf(request, one)));
  const shown = entries.filter((entry) => entry !== undefined);
  return queueCard({ place: { ...place, page }, entries: shown, count, shutOuts: shutOuts.length, news });
}

/** The same in place of the card whose button was pressed. */
export async function backToReview(request: ReviewRequest, place: ReviewPlace, news?: string): Promise<Reply> {
  return { type: 'update', message: await reviewPage(request, place, news) };
}

/** @returns the report to name, where there are several. */
export function namedReport({ reports }: Library, id: string): Report | undefined {
  return reports.size > 1 ? reports.get(id) : undefined;
}

async function entryOf({ keeper, library }: ReviewRequest, waiting: Waiting): Promise<WaitingEntry | undefined> {
  const value = `${waiting.kind}/${waiting.id}`;
  if (waiting.kind === 'proposal') {
    const proposal = await keeper.review.proposal(waiting.id);
    if (proposal === undefined) return undefined;
    const origin = proposalOrigin(proposal, namedReport(library, proposal.report));
    return { value, title: proposalTitle(proposal), origin, line: proposalLine(proposal), hint: proposal.text.what };
  }
  const pending = await keeper.review.pending(waiting.id);
  if (pending === undefined) return undefined;
  const revisions = pendingRevisions(pending, keeper);
  const origin = pendingOrigin({ pending, report: namedReport(library, pending.edit.report) });
  const line = pendingLine({ pending, revisions });
  return { value, title: 'A change that waits', origin, line, hint: pendingHint({ pending, revisions }) };
}
