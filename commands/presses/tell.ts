import type { MembersPress } from '../../src/dispatch/command.js';
import { RETENTION } from '../../src/library/retention.js';
import { WAITING_MAX } from '../../src/library/unanswered/waiting-list.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { notToldNotice, waitsNoMoreNotice, wishNotice } from '../../src/reply/unanswered/tell-notices.js';
import { privately } from '../replies.js';

/** **Tell me when you know**: keeps that whoever pressed wants to be told. */
export const tell = {
  route: ROUTES.tell,
  right: 'take-part',
  answers: 'privately',
  async run({ desk, user, args: [question = ''] }) {
    const wish = await desk.wait(user.id, question);
    return privately(wishNotice(wish, question, WAITING_MAX, RETENTION.questionDays));
  },
} satisfies MembersPress;

/** **Take it back**, under what that said. */
export const tellNot = {
  route: ROUTES.tellNot,
  right: 'take-part',
  whilePaused: true,
  answers: 'in-place',
  async run({ desk, user, args: [question = ''] }) {
    await desk.takeBack(user.id, question);
    return { type: 'update', message: notToldNotice() };
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
