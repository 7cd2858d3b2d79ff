import type { Asked, Found, Outcome } from '../../answer/outcome.js';
import type { Topic } from '../../report/model.js';
import { ownerArgs, type Audience } from '../message/audience.js';
import type { Drawn } from './drawn.js';
import { clip, escape } from '../message/escape.js';
import type { Entry } from './quote-block.js';
import { areSeveral, ascribedEntries, names, refusal } from './refusal.js';
import { ROUTES } from '../message/routes.js';
import { drawSheet, type Paging } from './sheet.js';
import { count } from '../message/wording.js';

const ABOUT_MAX = 80;
const ROLE_MAX = 160;

/** What `/quotes` was narrowed to: a topic, which a page can be addressed by, or words as typed, which it cannot. */
export interface About {
  readonly typed: string;
  readonly topic?: Topic;
}

/** All that a voice says and, apart from it, what others ascribe to it. */
export function quotesCard(outcome: Outcome, audience: Audience, about: About | undefined, page = 0): Drawn {
  const entries = quoteEntries(outcome);
  if (entries.length === 0 || refused(outcome)) return refusal(outcome, audience);
  const on = about === undefined ? '' : ` on “${escape(clip(about.topic?.name ?? about.typed, ABOUT_MAX))}”`;
  const counts = [
    ...(outcome.answers.length === 0 ? [] : [count(outcome.answers.length, 'quote')]),
    ...(outcome.ascribed.length === 0 ? [] : [`${outcome.ascribed.length} that others ascribe`]),
  ];
  const silent =
    outcome.answers.length === 0
      ? '\n**Not quoted.** The report has no words of their own; others speak for them.'
      : '';
  const lead = `### ${names(outcome.asked)}${on}\n-# ${[...role(outcome.asked), ...counts].join(' · ')}${silent}`;
  return drawSheet({ lead, entries, share: ROUTES.shareList }, audience, paging(outcome.asked, audience, about, page));
}

/** Whoever has no words at all still has what others ascribe to them; every other refusal is told as one. */
function refused({ verdict, answers }: Outcome): boolean {
  return answers.length === 0 && verdict !== 'speaker-not-quoted';
}

function quoteEntries(outcome: Outcome): Entry[] {
  const titles = outcome.answers.map((found) => headingOf(found, outcome.asked));
  const alone = outcome.ascribed.length === 0 && new Set(titles).size === 1;
  const own = outcome.answers.map((found, i) => ({ found, ...(alone ? {} : { heading: titles[i] ?? '' }) }));
  const shown = new Set(outcome.answers.map(({ statement }) => statement));
  return [...own, ...ascribedEntries(outcome).filter(({ found }) => !shown.has(found.statement))];
}

/** Own words, words on somebody's behalf and words passed on are three things. */
function headingOf({ report, statement }: Found, asked: readonly Asked[]): string {
  const ids = asked.flatMap((one) => (one.kind === 'voice' && one.report.id === report.id ? [one.speaker.id] : []));
  const several = areSeveral(asked);
  if (ids.some((id) => statement.chain.at(-1)?.by === id)) {
    return `**What ${names(asked)} ${several ? 'are' : 'is'} reported to say**`;
  }
  if (ids.some((id) => statement.chain.some(({ by }) => by === id))) {
    return `**What ${names(asked)} ${several ? 'pass' : 'passes'} on**`;
  }
  return `**What is said on behalf of ${names(asked)}**`;
}

function role(asked: readonly Asked[]): string[] {
  const [only, ...others] = asked;
  if (only === undefined || only.kind === 'unknown' || others.length > 0) return [];
  const { role } = only.kind === 'voice' ? only.speaker : only.person;
  return role === undefined ? [] : [escape(clip(role, ROLE_MAX))];
}

/** Pages are addressed by ids: one voice, in one report or under the same id in several, and a topic or none. */
function paging(
  asked: readonly Asked[],
  audience: Audience,
  about: About | undefined,
  page: number,
): Paging | undefined {
  if (about !== undefined && about.topic === undefined) return undefined;
  const known = asked.flatMap((one) =>
    one.kind === 'unknown' ? [] : [{ report: one.report.id, id: (one.kind === 'voice' ? one.speaker : one.person).id }],
  );
  const [first] = known;
  if (first === undefined || known.length < asked.length || known.some(({ id }) => id !== first.id)) return undefined;
  const report = known.length === 1 ? first.report : '';
  return {
    page,
    route: ROUTES.quotesPage,
    share: ROUTES.shareQuotes,
    args: (to) => [report, first.id, about?.topic?.id ?? '', to, ...ownerArgs(audience)],
  };
}
