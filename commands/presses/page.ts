import type { Press, PressRequest, Reply } from '../../src/dispatch/command.js';
import { isShared } from '../../src/reply/message/audience.js';
import { keepCorrections } from '../../src/reply/correction/keep-corrections.js';
import { isUser, packPage, readPage } from '../../src/reply/message/custom-id.js';
import { quoteCard, type Above, type Kept } from '../../src/reply/quotes/quote-card.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';
import { gone, presser, withStatement } from './find.js';
import { quotesAt, sidesAt, type DrawPage } from './lists.js';

/** Turns the pages of `/quotes`. */
export const quotesPage = {
  route: ROUTES.quotesPage,
  answers: 'in-place',
  run(request) {
    const [, , , , ...owner] = request.args;
    return turned(request, owner, quotesAt(request));
  },
} satisfies Press;

/** Turns the pages of `/sides`. */
export const sidesPage = {
  route: ROUTES.sidesPage,
  answers: 'in-place',
  run(request) {
    const [, , , ...owner] = request.args;
    return turned(request, owner, sidesAt(request));
  },
} satisfies Press;

/** Turns the parts of a quote that is longer than a card. What stands above it stays, unless it was said of another revision. */
export const partPage = {
  route: ROUTES.part,
  answers: 'in-place',
  run(request) {
    const [, , part, owner = '', mark = '', revision] = request.args;
    return withStatement(request, request.args, (found) => {
      const isSame = revision === packPage(found.statement.revision);
      const above: Above | Kept = isSame && request.above !== undefined ? { kept: request.above } : {};
      return turned(request, [owner, mark], (audience) => ({
        message: quoteCard(found, audience, above, readPage(part)),
        shows: [found],
      }));
    });
  },
} satisfies Press;

/** A page turns in place for whose it is, under what corrects its message; anyone else gets a copy of their own, so that nobody turns another's page. */
function turned(request: PressRequest, [owner = '', mark]: readonly string[], draw: DrawPage | undefined): Reply {
  if (draw === undefined) return gone();
  const own = presser(request);
  if (owner === '') return { type: 'update', ...draw(own) };
  if (!isUser(owner, request.user.id)) return privately(draw(own).message);
  const drawn = draw({ ...own, private: false, shared: isShared(mark) });
  return { type: 'update', ...drawn, message: keepCorrections(request.corrections ?? [], drawn.message) };
}
