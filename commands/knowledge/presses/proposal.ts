import type { KeepingPress, Reply } from '../../../src/dispatch/command.js';
import { statementForm } from '../../../src/reply/knowledge/form.js';
import { mergeCard } from '../../../src/reply/review/merge-card.js';
import { rivalLines } from '../../../src/reply/review/meanwhile-words.js';
import { readWaiting } from '../../../src/reply/review/place.js';
import { mendForm, readProposalText } from '../../../src/reply/review/proposal-form.js';
import { readReason, reasonForm } from '../../../src/reply/review/reason-form.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { peopleIn } from '../../../src/report/items.js';
import { prefill } from '../../../src/report/typed/prefill.js';
import { UserError } from '../../../src/report/user-error.js';
import { drawProposal, tooLateFor, typedTooLate, withProposal, type ReviewPress } from '../review/open.js';
import { backToReview } from '../review/page.js';

const NO_REPORT = 'This report is no longer there. Decline the proposal with a word about that.';
const NO_REASON = 'Give a reason: whoever proposed it reads it. Nothing was changed.';
const NOTHING_LEFT = 'A proposal has to say something. Nothing was changed.';

/** **Accept**: the form of the statement, filled in as far as the proposal goes; publishing that settles it. */
export const accept = {
  route: ROUTES.accept,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, ({ id, report: reportId, about, text }) => {
      const { keeper, library } = request;
      const report = library.reports.get(reportId);
      const knowledge = keeper.knowledge(reportId);
      if (report === undefined || knowledge === undefined) throw new UserError(NO_REPORT);
      const key = about === undefined ? undefined : ({ kind: 'statement', id: about.statement } as const);
      const item = key === undefined ? undefined : keeper.item(reportId, key);
      const was = item?.kind === 'statement' ? item.value : undefined;
      const filled = prefill(text, { source: report.source, people: peopleIn(knowledge), was });
      const number = key === undefined ? 0 : keeper.number(reportId, key);
      const of = was === undefined ? { statement: undefined, number: 0 } : { statement: was.id, number };
      return { type: 'modal', modal: statementForm(filled, { report: reportId, ...of, proposal: id }) };
    }),
} satisfies KeepingPress;

/** **Mend the proposal**: the proposal's own text, for a slip in it that keeps its words from being found. */
export const mend = {
  route: ROUTES.mend,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, ({ text, about }, address) => ({
      type: 'modal',
      modal: mendForm(text, about !== undefined, address),
    })),
} satisfies KeepingPress;

/** That form, sent off. */
export const mended = {
  route: ROUTES.mended,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { keeper, args, fields = {} } = request;
    const { id } = readWaiting(args);
    const text = readProposalText(fields);
    if (text.what === '') throw new UserError(NOTHING_LEFT);
    if (!(await keeper.review.mend(id, text))) return typedTooLate(request);
    return withProposal(request, async (proposal, { place }) => ({
      type: 'update',
      message: await drawProposal(request, proposal, place, '-# Mended. It is not accepted yet.'),
    }));
  },
} satisfies KeepingPress;

/** **Decline**: asks for the reason. */
export const decline = {
  route: ROUTES.decline,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, (_, address) => ({
      type: 'modal',
      modal: reasonForm(ROUTES.declined, 'Whoever proposed it', address),
    })),
} satisfies KeepingPress;

/** The reason, sent off. */
export const declined = {
  route: ROUTES.declined,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { keeper, user, args, fields = {} } = request;
    const { id } = readWaiting(args);
    const reason = readReason(fields);
    if (reason === undefined) throw new UserError(NO_REASON);
    const declined = { kind: 'declined', reason, by: user.id } as const;
    if (!(await keeper.review.decide(id, declined))) return typedTooLate(request);
    return decidedNow(request, '**Declined.** Whoever proposed it is told, with your reason.');
  },
} satisfies KeepingPress;

/** **Mark as done**: what it asks for is done, by another command than the form of a statement. */
export const seenTo = {
  route: ROUTES.seenTo,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const address = readWaiting(request.args);
    const seenTo = { kind: 'accepted', by: request.user.id } as const;
    if (!(await request.keeper.review.decide(address.id, seenTo))) return tooLateFor(request, address);
    return decidedNow(request, '**Accepted.** Whoever proposed it is told that a moderator has seen to it.');
  },
} satisfies KeepingPress;

/** **Merge with another**: asks of which other one it is a duplicate. */
export const merge = {
  route: ROUTES.merge,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, async (proposal, address) => {
      const others = await request.keeper.review.others(proposal);
      return { type: 'update', message: mergeCard(proposal, others, address) };
    }),
} satisfies KeepingPress;

/** Which one it is. */
export const mergeInto = {
  route: ROUTES.mergeInto,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const address = readWaiting(request.args);
    const [into = ''] = request.values;
    const { review } = request.keeper;
    if (await review.merge(address.id, into)) {
      return backToReview(request, address.place, '**Merged.** It is decided with the other one.');
    }
    // One of the two is decided; which one is told of, if this one is not.
    const isOpen = (await review.proposal(address.id)) !== undefined;
    return tooLateFor(request, isOpen ? { ...address, id: into } : address);
  },
} satisfies KeepingPress;

/** Goes back to what waits. What waits for the same proposal is not decided with it, and that is said. */
async function decidedNow(request: ReviewPress, news: string): Promise<Reply> {
  const { id, place } = readWaiting(request.args);
  const pending = await request.keeper.review.pendingFor(id);
  const lines = rivalLines({ pending, drafting: [] });
  return backToReview(request, place, [news, ...lines].join('\n'));
}
