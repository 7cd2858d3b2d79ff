import type { Press } from '../../src/dispatch/command.js';
import { isUser } from '../../src/reply/message/custom-id.js';
import { notice } from '../../src/reply/message/notice.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';

/** **Dismiss**: takes a public card away, for the member who asked and for moderators. */
export const dismiss = {
  route: ROUTES.dismiss,
  answers: 'in-place',
  run({ user, args: [owner] }) {
    if (user.moderator || isUser(owner, user.id)) return { type: 'delete' };
    const message = notice('Only the member who asked, and moderators, can dismiss this.');
    return privately(message);
  },
} satisfies Press;
