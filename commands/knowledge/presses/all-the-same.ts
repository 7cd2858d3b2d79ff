import type { KeepingPress } from '../../../src/dispatch/command.js';
import { draftKey } from '../../../src/library/drafts/draft-id.js';
import { editIn } from '../../../src/library/drafts/edit-draft.js';
import { leftNotice } from '../../../src/reply/knowledge/undo-card.js';
import { notice } from '../../../src/reply/message/notice.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { confirmation } from '../publish/confirmation.js';
import { privately } from '../../replies.js';
import { letGo, publishedBefore } from '../publish/keep-draft.js';
import { publishEdit } from '../publish/publish-edit.js';

const GONE = 'This change is gone: it was published or left. To make it, type the command again.';

/** **Publish all the same**: makes a change that was asked about, once, unless it would break others than its card says. */
export const publishAsked = {
  route: ROUTES.publishEdit,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { keeper, user, args } = request;
    const [id = '', seen] = args;
    const before = await publishedBefore(request, id);
    if (before !== undefined) return { type: 'update', ...confirmation(keeper, before) };
    const kept = await keeper.draft(user.id, id);
    const edit = kept === undefined ? undefined : editIn(kept.fields);
    if (edit === undefined) return privately(notice(GONE));
    const reply = await publishEdit(request, edit, { seen, draft: { id, key: draftKey(id) } });
    if ((await publishedBefore(request, id)) !== undefined) await letGo(request, id);
    return reply;
  },
} satisfies KeepingPress;

/** **Leave it**: the change is let go. */
export const leaveAsked = {
  route: ROUTES.leaveEdit,
  right: 'moderate',
  answers: 'in-place',
  async run({ keeper, user, args: [id = ''] }) {
    await keeper.dropDraft(user.id, id);
    return { type: 'update', message: leftNotice() };
  },
} satisfies KeepingPress;
