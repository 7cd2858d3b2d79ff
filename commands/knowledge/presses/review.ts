import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readPlace } from '../../../src/reply/review/place.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { changeTooLate, drawPending, drawProposal, tooLateFor, withProposal } from '../review/open.js';
import { backToReview } from '../review/page.js';

/** Turns the pages of what waits, turns their order round, and goes back to them. */
export const reviewTurn = {
  route: ROUTES.review,
  right: 'moderate',
  answers: 'in-place',
  run: (request) => backToReview(request, readPlace(request.args)),
} satisfies KeepingPress;

/** *Open one*: a proposal or a waiting change, in place of the page. **Look at it**: the change that waits already. */
export const openWaiting = {
  route: ROUTES.waiting,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { keeper, args, values } = request;
    const place = readPlace(args);
    const [, , change = ''] = args;
    const [kind, id = ''] = values[0]?.split('/') ?? ['change', change];
    const proposal = kind === 'proposal' ? await keeper.review.proposal(id) : undefined;
    if (proposal !== undefined) return { type: 'update', message: await drawProposal(request, proposal, place) };
    const pending = kind === 'change' ? await keeper.review.pending(id) : undefined;
    if (pending !== undefined) return { type: 'update', message: await drawPending(request, pending, place) };
    return kind === 'change' ? changeTooLate(request, { id, place }) : tooLateFor(request, { id, place });
  },
} satisfies KeepingPress;

/** **Back** to a proposal. */
export const showProposal = {
  route: ROUTES.proposal,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, async (proposal, { place }) => ({
      type: 'update',
      message: await drawProposal(request, proposal, place),
    })),
} satisfies KeepingPress;
