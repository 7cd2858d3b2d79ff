import type { Press } from '../../src/dispatch/command.js';
import { copyText } from '../../src/reply/quotes/copy-text.js';
import { readPage } from '../../src/reply/message/custom-id.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';
import { withStatement } from './find.js';

/** **Copy as text**: the statement as plain text, privately. Its own pager turns it in place. */
export const copy = {
  route: ROUTES.copy,
  answers: 'privately',
  run(request) {
    const [, , page] = request.args;
    return withStatement(request, request.args, (found) => {
      const message = copyText(found, readPage(page));
      return page === undefined ? privately(message) : { type: 'update', message };
    });
  },
} satisfies Press;
