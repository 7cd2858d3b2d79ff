import type { KeepingPress } from '../../../src/dispatch/command.js';
import { fromFields } from '../../../src/library/drafts/typed-fields.js';
import { readPage } from '../../../src/reply/message/custom-id.js';
import { discardedNotice } from '../../../src/reply/knowledge/draft-cards.js';
import { statementForm } from '../../../src/reply/knowledge/form.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { withDraft } from '../publish/keep-draft.js';
import { drawDraft } from '../publish/draw-draft.js';

/** *Go on with a draft*: the chosen draft as it stands. */
export const openDraft = {
  route: ROUTES.draft,
  right: 'moderate',
  answers: 'in-place',
  run(request) {
    return withDraft({ ...request, args: request.values }, async (draft) => ({
      type: 'update',
      message: await drawDraft(request, draft),
    }));
  },
} satisfies KeepingPress;

/** **Edit**: a draft's form again, filled in with what was typed. */
export const rewrite = {
  route: ROUTES.rewrite,
  right: 'moderate',
  answers: 'privately',
  run(request) {
    return withDraft(request, ({ id, report, subject, fields }, { number }) => ({
      type: 'modal',
      modal: statementForm(fromFields(fields), { report, statement: subject?.id, number, draft: id }),
    }));
  },
} satisfies KeepingPress;

/** **Discard**: the draft goes. */
export const discard = {
  route: ROUTES.discard,
  right: 'moderate',
  answers: 'in-place',
  run(request) {
    return withDraft(request, async ({ id, fields }) => {
      await request.keeper.dropDraft(request.user.id, id);
      return { type: 'update', message: discardedNotice(fromFields(fields)) };
    });
  },
} satisfies KeepingPress;

/** Turns the parts of a preview that is longer than a card. */
export const preview = {
  route: ROUTES.preview,
  right: 'moderate',
  answers: 'in-place',
  run(request) {
    return withDraft(request, async (draft, { number }) => ({
      type: 'update',
      message: await drawDraft(request, draft, number, readPage(request.args[2])),
    }));
  },
} satisfies KeepingPress;
