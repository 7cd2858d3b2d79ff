import type { MembersPress } from '../../src/dispatch/command.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { UserError } from '../../src/report/user-error.js';
import { handOver, readRevision } from '../propose.js';

const NO_STATEMENT = 'This statement is no longer there. Nothing was sent.';
const NO_REPORT = 'This report is no longer there. Nothing was sent.';

/** What a member finds wrong with a statement, sent off. One that was withdrawn meanwhile can be spoken of all the same. */
export const mistakeSent = {
  route: ROUTES.mistakeSent,
  right: 'take-part',
  answers: 'privately',
  run(request) {
    const [report = '', statement = '', seen] = request.args;
    const there = request.library.reports.get(report)?.statements.some(({ id }) => id === statement);
    if (there !== true) throw new UserError(NO_STATEMENT);
    return handOver(request, { report, about: { statement, number: readRevision(seen) } });
  },
} satisfies MembersPress;

/** What a member finds missing in a report, sent off. */
export const missingSent = {
  route: ROUTES.missingSent,
  right: 'take-part',
  answers: 'privately',
  run(request) {
    const [report = ''] = request.args;
    if (!request.library.reports.has(report)) throw new UserError(NO_REPORT);
    return handOver(request, { report, about: undefined });
  },
} satisfies MembersPress;
