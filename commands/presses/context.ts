import type { Press } from '../../src/dispatch/command.js';
import { contextCard } from '../../src/reply/quotes/context-card.js';
import { readPage } from '../../src/reply/message/custom-id.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';
import { withStatement } from './find.js';

/** **Context**: the paragraph, privately. Its own pager turns it in place. */
export const context = {
  route: ROUTES.context,
  answers: 'privately',
  run(request) {
    const [, , page] = request.args;
    return withStatement(request, request.args, (found) => {
      const message = contextCard(found, readPage(page));
      return page === undefined ? privately(message) : { type: 'update', message };
    });
  },
} satisfies Press;
