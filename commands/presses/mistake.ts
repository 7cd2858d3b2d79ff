import type { Press } from '../../src/dispatch/command.js';
import { mistakeNotice } from '../../src/reply/mistake.js';
import { notice } from '../../src/reply/notice.js';
import { ROUTES } from '../../src/reply/routes.js';
import { privately } from '../replies.js';
import { withStatement } from './find.js';

const NOBODY_HERE = 'This server has not added me, so nobody here keeps the reports. There is no one to tell.';

/** **Report a mistake**: whom to tell, and which statement and revision to name. */
export const mistake = {
  route: ROUTES.mistake,
  answers: 'privately',
  run(request) {
    if (!request.installed) return privately(notice(NOBODY_HERE));
    return withStatement(request, request.args, (found) =>
      privately(mistakeNotice(found, Number(request.args[2]) || 0)),
    );
  },
} satisfies Press;
