import type { KeepingPress, Reply } from '../../../src/dispatch/command.js';
import type { Stale } from '../../../src/library/keeper.js';
import { pendingRevisions } from '../../../src/library/review/pending-revisions.js';
import { givenBack, typedIn } from '../../../src/reply/message/given-back.js';
import { faultyCard, staleCard } from '../../../src/reply/knowledge/problem-cards.js';
import { backButton } from '../../../src/reply/review/back.js';
import { changeFateNews } from '../../../src/reply/review/fate-words.js';
import { pendingButtons, pendingHint } from '../../../src/reply/review/pending-card.js';
import { readWaiting } from '../../../src/reply/review/place.js';
import { readReason, reasonForm } from '../../../src/reply/review/reason-form.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { meanwhileStamp } from '../../../src/reply/review/meanwhile-words.js';
import { UserError } from '../../../src/report/user-error.js';
import { attached } from '../../replies.js';
import { confirmation } from '../publish/confirmation.js';
import { approvedAs } from '../review/approved-as.js';
import { meanwhileFor, tooLate } from '../review/meanwhile.js';
import { changeTooLate, drawPending, withPending, type ReviewPress } from '../review/open.js';
import { backToReview } from '../review/page.js';
import { isSurprise, wholeTrial } from '../publish/trial.js';

/** Where **Approve** says what its card told would break. */
const SEEN_AT = 3;
/** Where it says what its card told that others do about its proposal. */
const KNOWN_AT = 4;
const OWN = 'You made this change, so somebody else has to approve it. Nothing was changed.';
const OWN_DECLINE = 'You made this change. “Withdraw” takes it back.';
const NOT_YOURS = 'Only whoever made this change can withdraw it. You can decline it.';
const MADE_ANEW =
  '-# It cannot be approved any more. Decline it, and whoever made it can make it anew on what stands there now.';
const NO_REASON = 'Give a reason: whoever made the change reads it. Nothing was changed.';

/** **Approve**: the change is proved again and made, in the names of both. */
export const approve = {
  route: ROUTES.approve,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withPending(request, async (pending, { id, place }): Promise<Reply> => {
      const { keeper, user } = request;
      const { edit } = pending;
      if (pending.author === user.id) throw new UserError(OWN);
      const others = meanwhileStamp(await meanwhileFor(keeper, edit.proposal, pending));
      const isNews = others !== '' && others !== request.args[KNOWN_AT];
      if (isNews || isSurprise(await wholeTrial(request, edit), request.args[SEEN_AT])) {
        return { type: 'update', message: await drawPending(request, pending, place) };
      }
      const approval = await keeper.review.approve(id, user.id);
      switch (approval.kind) {
        case 'published':
        case 'repeated':
          return {
            type: 'update',
            ...confirmation(keeper, approval.change, {
              buttons: [backButton(place)],
              notes: await tooLate(keeper, edit.proposal, approval.change),
            }),
          };
        case 'own':
          throw new UserError(OWN);
        case 'stale': {
          const shipped = ({ key }: Stale) => keeper.shipped(edit.report, key);
          const side = { whose: 'this change', words: MADE_ANEW, buttons: pendingButtons(id, place) };
          return { type: 'update', message: staleCard(approval.stale, edit, shipped, side) };
        }
        case 'faulty':
          return { type: 'update', message: faultyCard(approval.faults, pendingButtons(id, place)) };
        default:
          return changeTooLate(request, { id, place });
      }
    }),
} satisfies KeepingPress;

/** **Decline**: asks for the reason. */
export const declineChange = {
  route: ROUTES.declineChange,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withPending(request, ({ author }, address) => {
      if (author === request.user.id) throw new UserError(OWN_DECLINE);
      return { type: 'modal', modal: reasonForm(ROUTES.changeDeclined, 'Whoever made the change', address) };
    }),
} satisfies KeepingPress;

/** The reason, sent off. */
export const changeDeclined = {
  route: ROUTES.changeDeclined,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { keeper, user, args, fields = {} } = request;
    const { id, place } = readWaiting(args);
    const reason = readReason(fields);
    if (reason === undefined) throw new UserError(NO_REASON);
    const what = await hintOf(request, id);
    if (!(await keeper.review.declineChange(id, { what, reason, by: user.id }))) return changeTypedTooLate(request);
    return backToReview(request, place, '**Declined.** Whoever made the change is told, with your reason.');
  },
} satisfies KeepingPress;

/** **Withdraw**: its author takes it back. */
export const withdraw = {
  route: ROUTES.withdraw,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withPending(request, async ({ author }, { id, place }) => {
      if (author !== request.user.id) throw new UserError(NOT_YOURS);
      const was = await request.keeper.review.declineChange(id);
      if (!was) return changeTooLate(request, { id, place });
      return backToReview(request, place, '**Withdrawn.** Nothing was changed.');
    }),
} satisfies KeepingPress;

/** Somebody decided it while the reason was typed, which is given back. */
async function changeTypedTooLate({ keeper, args, fields = {} }: ReviewPress): Promise<Reply> {
  const made = await approvedAs(keeper, readWaiting(args).id);
  return attached(givenBack(changeFateNews(made), typedIn(fields)));
}

async function hintOf({ keeper, user }: ReviewPress, id: string): Promise<string> {
  const pending = await keeper.review.pending(id);
  if (pending?.author === user.id) throw new UserError(OWN_DECLINE);
  return pending === undefined ? '' : pendingHint({ pending, revisions: pendingRevisions(pending, keeper) });
}
