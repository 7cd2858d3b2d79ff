import type { Press } from '../../src/dispatch/command.js';
import { quoteCard } from '../../src/reply/quote-card.js';
import { ROUTES } from '../../src/reply/routes.js';
import { presser, withStatement } from './find.js';

/** **Share**: shows a private card to the channel. It is then the sharer's, to dismiss again. */
export const share = {
  route: ROUTES.share,
  answers: 'publicly',
  run(request) {
    return withStatement(request, request.args, (found) => ({
      type: 'message',
      private: false,
      message: quoteCard(found, { ...presser(request), private: false }),
      shows: [found],
    }));
  },
} satisfies Press;
