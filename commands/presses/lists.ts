import type { Found } from '../../src/answer/outcome.js';
import { quotes } from '../../src/answer/quotes.js';
import { sides } from '../../src/answer/sides.js';
import type { PressRequest } from '../../src/dispatch/command.js';
import type { Audience } from '../../src/reply/message/audience.js';
import { readPage } from '../../src/reply/message/custom-id.js';
import type { Drawn } from '../../src/reply/quotes/drawn.js';
import { quotesCard } from '../../src/reply/quotes/quotes-card.js';
import { sidesCard } from '../../src/reply/quotes/sides-card.js';
import { statementKey } from '../../src/reply/quotes/statement-key.js';
import type { Report } from '../../src/report/model.js';
import { aboutOf, fullId } from '../about.js';

/** Draws a page for somebody. */
export type DrawPage = (audience: Audience) => Drawn;

/** @returns the page of `/quotes` that a button names; nothing where what it lists is gone. */
export function quotesAt(request: PressRequest): DrawPage | undefined {
  const [report = '', speaker = '', topic = '', page] = request.args;
  const held = reportsNamed(request, report);
  const about = topic === '' ? undefined : aboutOf(request.library, topic, report || undefined);
  const known = held.some(({ speakers, mentioned }) => speakers.has(speaker) || mentioned.has(speaker));
  if (!known || (about !== undefined && about.topic === undefined)) return undefined;
  const outcome = quotes(request.library, {
    speaker: fullId(request.library, report, speaker),
    ...(topic === '' ? {} : { about: fullId(request.library, report, topic) }),
    ...(report === '' ? {} : { report }),
  });
  return (audience) => quotesCard(outcome, audience, about, readPage(page));
}

/** @returns the same of `/sides`. */
export function sidesAt(request: PressRequest): DrawPage | undefined {
  const [report = '', topic = '', page] = request.args;
  const about = aboutOf(request.library, topic, report || undefined);
  if (about.topic === undefined) return undefined;
  const outcome = sides(request.library, {
    about: fullId(request.library, report, topic),
    ...(report === '' ? {} : { report }),
  });
  return (audience) => sidesCard(outcome, audience, about, readPage(page));
}

/** @returns the quotes whose keys a button names, in its order, but for those that are gone or withdrawn. */
export function quotesNamed({ library, args }: PressRequest): Found[] {
  const all = [...library.reports.values()].flatMap((report) =>
    report.statements.map((statement) => ({ report, statement })),
  );
  const byKey = new Map(all.map((found) => [statementKey(found), found]));
  return args.flatMap((key) => byKey.get(key) ?? []).filter(({ statement }) => statement.withdrawn === undefined);
}

function reportsNamed({ library }: PressRequest, id: string): Report[] {
  return [...library.reports.values()].filter((report) => id === '' || report.id === id);
}
