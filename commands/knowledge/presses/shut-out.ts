import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readPlace } from '../../../src/reply/review/place.js';
import { shutOutsCard } from '../../../src/reply/review/shut-outs-card.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { drawProposal, withProposal } from '../review/open.js';

const SNOWFLAKE = /^\d{1,20}$/;

/** **Shut out the member**: no more proposals of this member are taken. */
export const shutOut = {
  route: ROUTES.shutOut,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, async (proposal, { place }) => {
      await request.keeper.review.shutOut(proposal.member, request.user.id);
      const news = `**Shut out:** no more proposals of <@${proposal.member}> are taken. This one still waits.`;
      return { type: 'update', message: await drawProposal(request, proposal, place, news) };
    }),
} satisfies KeepingPress;

/** **Let in again**. */
export const letIn = {
  route: ROUTES.letIn,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withProposal(request, async (proposal, { place }) => {
      await request.keeper.review.letIn(proposal.member);
      const news = `**Let in again:** proposals of <@${proposal.member}> are taken.`;
      return { type: 'update', message: await drawProposal(request, proposal, place, news) };
    }),
} satisfies KeepingPress;

/** **Shut out: 2 members**: who they are. */
export const shutOuts = {
  route: ROUTES.shutOuts,
  right: 'moderate',
  answers: 'in-place',
  async run({ keeper, args }) {
    return { type: 'update', message: shutOutsCard(await keeper.review.shutOuts(), readPlace(args)) };
  },
} satisfies KeepingPress;

/** *Let somebody in again*. */
export const letBack = {
  route: ROUTES.letBack,
  right: 'moderate',
  answers: 'in-place',
  async run({ keeper, args, values }) {
    const place = readPlace(args);
    const member = values.find((value) => SNOWFLAKE.test(value));
    const was = member !== undefined && (await keeper.review.isShutOut(member));
    if (was) await keeper.review.letIn(member);
    const news = was
      ? `**Let in again:** proposals of <@${member}> are taken.`
      : '**This member is not shut out.** Nothing was changed.';
    return { type: 'update', message: shutOutsCard(await keeper.review.shutOuts(), place, news) };
  },
} satisfies KeepingPress;
