import { quotes } from '../../src/answer/quotes.js';
import { sides } from '../../src/answer/sides.js';
import type { Press, PressRequest, Reply } from '../../src/dispatch/command.js';
import type { Report } from '../../src/report/model.js';
import type { Audience } from '../../src/reply/audience.js';
import { isUser, readPage } from '../../src/reply/custom-id.js';
import type { Drawn } from '../../src/reply/drawn.js';
import { quoteCard } from '../../src/reply/quote-card.js';
import { quotesCard } from '../../src/reply/quotes-card.js';
import { ROUTES } from '../../src/reply/routes.js';
import { sidesCard } from '../../src/reply/sides-card.js';
import { aboutOf, fullId } from '../about.js';
import { privately } from '../replies.js';
import { gone, presser, withStatement } from './find.js';

/** Turns the pages of `/quotes`. */
export const quotesPage = {
  route: ROUTES.quotesPage,
  answers: 'in-place',
  run(request) {
    const [report = '', speaker = '', topic = '', page, owner = ''] = request.args;
    const held = reportsNamed(request, report);
    const about = topic === '' ? undefined : aboutOf(request.library, topic, report || undefined);
    const known = held.some(({ speakers, mentioned }) => speakers.has(speaker) || mentioned.has(speaker));
    if (!known || (about !== undefined && about.topic === undefined)) return gone();
    const outcome = quotes(request.library, {
      speaker: fullId(request.library, report, speaker),
      ...(topic === '' ? {} : { about: fullId(request.library, report, topic) }),
      ...(report === '' ? {} : { report }),
    });
    return turned(request, owner, (audience) => quotesCard(outcome, audience, about, readPage(page)));
  },
} satisfies Press;

/** Turns the pages of `/sides`. */
export const sidesPage = {
  route: ROUTES.sidesPage,
  answers: 'in-place',
  run(request) {
    const [report = '', topic = '', page, owner = ''] = request.args;
    const about = aboutOf(request.library, topic, report || undefined);
    if (about.topic === undefined) return gone();
    const outcome = sides(request.library, {
      about: fullId(request.library, report, topic),
      ...(report === '' ? {} : { report }),
    });
    return turned(request, owner, (audience) => sidesCard(outcome, audience, about, readPage(page)));
  },
} satisfies Press;

/** Turns the parts of a quote that is longer than a card. */
export const partPage = {
  route: ROUTES.part,
  answers: 'in-place',
  run(request) {
    const [, , part, owner = ''] = request.args;
    return withStatement(request, request.args, (found) =>
      turned(request, owner, (audience) => ({
        message: quoteCard(found, audience, {}, readPage(part)),
        shows: [found],
      })),
    );
  },
} satisfies Press;

/** A page turns in place for whose it is; anyone else gets a copy of their own, so that nobody turns another's page. */
function turned(request: PressRequest, owner: string, draw: (audience: Audience) => Drawn): Reply {
  const own = presser(request);
  if (owner === '') return { type: 'update', ...draw(own) };
  if (isUser(owner, request.user.id)) return { type: 'update', ...draw({ ...own, private: false }) };
  return privately(draw(own).message);
}

function reportsNamed({ library }: PressRequest, id: string): Report[] {
  return [...library.reports.values()].filter((report) => id === '' || report.id === id);
}
