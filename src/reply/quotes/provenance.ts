import type { Found } from '../../answer/outcome.js';
import type { Report, Span } from '../../report/model.js';
import { clip, escape, plain } from '../message/escape.js';
import { count, handWords, KIND_WORDS } from '../message/wording.js';

/** What the chain may take of a card: far more than any real one, far less than would push the quote out. */
const CHAIN_MAX = 1000;
const LINK_MAX = 80;
const SHORT_LINK_MAX = 24;
const ENDS = 4;
const HEADLINE_MAX = 100;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @returns `the report ← Bloomberg ← its sources`, nearest to the reader first, as markdown. */
function chainLine(found: Found): string {
  const full = links(found, LINK_MAX).join(' ← ');
  if (full.length <= CHAIN_MAX) return full;
  const short = links(found, SHORT_LINK_MAX);
  const line = short.join(' ← ');
  if (line.length <= CHAIN_MAX) return line;
  return [...short.slice(0, ENDS), `(${short.length - 2 * ENDS} more voices)`, ...short.slice(-ENDS)].join(' ← ');
}

/** The chain under its title, then kind of speech, hands, place, id and revision. */
export function provenance(found: Found): string {
  const steps = found.statement.chain.length;
  return [
    `**How these words reached us**${steps === 0 ? '' : ` (${count(steps, 'step')})`}`,
    steps === 0 ? 'the report says so in its own voice' : chainLine(found),
    `-# ${[...speech(found), place(found), ...printed(found), ...address(found)].join(' · ')}`,
    `-# ${imprint(found.report)}`,
  ].join('\n');
}

/** The chain and the place in one small line, for a list. */
export function shortProvenance(found: Found): string {
  return `-# ${[chainLine(found), ...speech(found), place(found)].join(' · ')}`;
}

/** @returns `statement signal · revision 0`, which a report of a mistake has to quote. */
export function address({ statement }: Found): string[] {
  return [`statement ${escape(statement.id)}`, `revision ${statement.revision}`];
}

/** @returns the report's headline, date and outlet, as markdown. */
export function imprint(report: Report): string {
  return `From ${headline(report)}, ${escape(dateWords(report.datePublished))} · ${outlet(report)}`;
}

/** @returns the headline in quotation marks, as markdown. */
export function headline(report: Report): string {
  return `“${escape(clip(report.headline, HEADLINE_MAX))}”`;
}

/** @returns who published it, as markdown. */
export function outlet({ publisher }: Report): string {
  return publisher === null ? 'the text does not name its outlet' : escape(clip(publisher, LINK_MAX));
}

/** @returns `26 January 2024`, `December 2023` or `2023`; as written where it is no ISO date; plain text. The day is the publisher's, not ours. */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return clip(plain(iso), LINK_MAX);
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [
    ...(day === undefined || name === undefined ? [] : [String(Number(day))]),
    ...(name === undefined ? [] : [name]),
    year,
  ].join(' ');
}

/** A statement, or any other stretch of a report. */
export interface Placed {
  readonly report: Report;
  readonly statement: Span;
}

/** @returns the paragraphs in which a statement stands, the first one's number and the last one's, from 1. */
export function paragraphsOf({ report, statement }: Placed): { first: number; last: number; span: Span } {
  const held = report.paragraphs
    .map((span, i) => ({ span, number: i + 1 }))
    .filter(({ span }) => span.start < statement.end && span.end > statement.start);
  const first = held.at(0);
  const last = held.at(-1);
  if (first === undefined || last === undefined) return { first: 1, last: 1, span: statement };
  const start = Math.min(first.span.start, statement.start);
  return { first: first.number, last: last.number, span: { start, end: Math.max(last.span.end, statement.end) } };
}

/** @returns `paragraph 3` or `paragraphs 3–4`. */
export function place(placed: Placed): string {
  const { first, last } = paragraphsOf(placed);
  return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}

function links({ report, statement }: Found, max: number): string[] {
  const names = statement.chain.map(({ by, inferred }) => {
    const name = escape(clip(report.speakers.get(by)?.name ?? by, max));
    return inferred ? `${name} (not named here)` : name;
  });
  return ['the report', ...names];
}

function speech({ statement }: Found): string[] {
  const hands = statement.chain.length;
  return [KIND_WORDS[statement.kind], ...(hands === 0 ? [] : [handWords(hands)])];
}

function printed({ statement }: Found): string[] {
  const times = statement.copies.length + 1;
  return times === 1 ? [] : [`printed ${times} times`];
}
