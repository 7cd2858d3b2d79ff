import type { Press, PressRequest, Reply } from '../../src/dispatch/command.js';
import { quoteCard } from '../../src/reply/quotes/quote-card.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { sharedList } from '../../src/reply/quotes/shared-list.js';
import { sharedSides } from '../../src/reply/quotes/sides-card.js';
import { gone, presser, withStatement } from './find.js';
import { quotesAt, quotesNamed, sidesAt, type DrawPage } from './lists.js';

/** **Share**: shows a private card to the channel. It is then the sharer's, to dismiss again. */
export const share = {
  route: ROUTES.share,
  answers: 'publicly',
  run(request) {
    return withStatement(request, request.args, (found) =>
      shared(request, (audience) => ({ message: quoteCard(found, audience), shows: [found] })),
    );
  },
} satisfies Press;

/** The same for a page of `/quotes`. */
export const shareQuotes = {
  route: ROUTES.shareQuotes,
  answers: 'publicly',
  run: (request) => shared(request, quotesAt(request)),
} satisfies Press;

/** The same for a page of `/sides`. */
export const shareSides = {
  route: ROUTES.shareSides,
  answers: 'publicly',
  run: (request) => shared(request, sidesAt(request)),
} satisfies Press;

/** The same for a list without pages. */
export const shareList = {
  route: ROUTES.shareList,
  answers: 'publicly',
  run: (request) => sharedThese(request, sharedList),
} satisfies Press;

/** The same for one of `/sides`. */
export const shareSidesList = {
  route: ROUTES.shareSidesList,
  answers: 'publicly',
  run: (request) => sharedThese(request, sharedSides),
} satisfies Press;

function sharedThese(request: PressRequest, draw: typeof sharedList): Reply {
  const quotes = quotesNamed(request);
  return shared(request, quotes.length === 0 ? undefined : (audience) => draw(quotes, audience));
}

function shared(request: PressRequest, draw: DrawPage | undefined): Reply {
  if (draw === undefined) return gone();
  return { type: 'message', private: false, ...draw({ ...presser(request), private: false, shared: true }) };
}
