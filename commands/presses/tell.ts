import type { MembersPress } from '../../src/dispatch/command.js';
import { RETENTION } from '../../src/library/retention.js';
import { WAITING_MAX } from '../../src/library/waiting-list.js';
import { ROUTES } from '../../src/reply/routes.js';
import { waitsNoMoreNotice, wishNotice } from '../../src/reply/unanswered/tell-notices.js';
import { privately } from '../replies.js';

/** **Tell me when you know**: keeps that whoever pressed wants to be told, or takes it back. */
export const tell = {
  route: ROUTES.tell,
  right: 'take-part',
  answers: 'privately',
  async run({ desk, user, args }) {
    const wish = await desk.wait(user.id, args[0] ?? '');
    return privately(wishNotice(wish, WAITING_MAX, RETENTION.questionDays));
  },
} satisfies MembersPress;

/** **Forget what I wait for**, under `/privacy`. */
export const waitNoMore = {
  route: ROUTES.waitNoMore,
  right: 'take-part',
  whilePaused: true,
  answers: 'privately',
  async run({ desk, user }) {
    return privately(waitsNoMoreNotice(await desk.waitNoMore(user.id)));
  },
} satisfies MembersPress;
