import type { Press } from '../../src/dispatch/command.js';
import { quoteCard } from '../../src/reply/quotes/quote-card.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';
import { chosen, presser, withStatement } from './find.js';

/** *Open one in full*: the chosen statement's own card, privately. */
export const open = {
  route: ROUTES.open,
  answers: 'privately',
  run(request) {
    return withStatement(request, chosen(request), (found) => privately(quoteCard(found, presser(request))));
  },
} satisfies Press;
