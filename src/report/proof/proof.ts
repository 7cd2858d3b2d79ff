import { createHash } from 'node:crypto';
import { contentSpans, cutsWord, paragraphsOf, placesAfter, placesOf, plainSpaces } from './anchor.js';
import type { Fault } from '../fault.js';
import { isDate, NO_DATE } from './iso-date.js';
import { RELATIONS, type Report, type Span, type Statement } from '../model.js';
import type { Knowledge, KnowledgeStatement } from '../schema.js';
import { proveIds } from './proof-ids.js';
import { proveOnce } from './proof-once.js';

/** A report that is proved, and what is wrong with it. Where any fault is fatal there is no report. */
export interface Proof {
  readonly report?: Report;
  readonly faults: readonly Fault[];
}

/**
 * Proves knowledge against its source: every quote stands there at exactly one place, every hand-typed fragment inside
 * its quote, every id resolves, every speaker is a voice, no statement is written twice, and every letter belongs to a
 * statement or to the furniture.
 * @param file names the knowledge file in the faults.
 */
export function prove(knowledge: Knowledge, source: string, file: string): Proof {
  const faults: Fault[] = [];
  const fault = (at: string | undefined, text: string, fatal = true) =>
    faults.push({ file, ...(at === undefined ? {} : { at }), fault: text, fatal });

  const digest = createHash('sha256').update(source, 'utf8').digest('hex');
  if (digest !== knowledge.report.source.sha256) {
    fault('source', `its sha256 is ${digest}, the knowledge says ${knowledge.report.source.sha256}`);
  }
  proveIds(knowledge, fault);

  const statements = knowledge.statements.flatMap((written) => {
    const place = anchor(written, source, (text) => fault(`statement ${written.id}`, text));
    return place === undefined ? [] : [toStatement(written, place, source)];
  });
  for (const { id, when } of knowledge.statements) {
    // No quote is less true for it, and what a server has changed already goes on being answered.
    if (when?.date !== undefined && !isDate(when.date)) fault(`statement ${id}, when.date`, NO_DATE, false);
  }
  proveOnce(statements, fault);
  for (const line of knowledge.report.furniture) {
    if (placesOf(line, source).length === 0) fault('report', `furniture “${line}” does not stand in the source`, false);
  }
  for (const line of uncovered(source, statements, knowledge.report.furniture)) {
    fault(undefined, `no statement and no furniture covers: ${line}`, false);
  }
  if (faults.some(({ fatal }) => fatal)) return { faults };
  return { report: toReport(knowledge, source, statements), faults };
}

interface Anchored {
  readonly quote: Span;
  readonly copies: readonly Span[];
  readonly content: readonly Span[];
}

function anchor(written: KnowledgeStatement, source: string, fault: (text: string) => void): Anchored | undefined {
  const all = placesOf(written.quote, source);
  const places = written.prefix === undefined ? all : placesAfter(written.prefix, all, source);
  const [quote] = places;
  if (quote === undefined) {
    fault(all.length > 0 ? 'its prefix does not stand before the quote' : 'the quote does not stand in the source');
    return undefined;
  }
  if (places.length > 1) {
    fault(`the quote stands in the source ${places.length} times; give a prefix`);
    return undefined;
  }
  if (cutsWord(quote, source)) fault('the quote begins or ends inside a word');
  if (all.length > 1 && !written.repeats && written.prefix === undefined) fault('the quote is repeated');

  const within = plainSpaces(written.quote);
  for (const [field, words] of fragments(written)) {
    if (!within.includes(plainSpaces(words))) fault(`${field} “${words}” does not stand in the quote`);
  }
  const content = contentSpans(written.content, quote, source);
  written.content.forEach((words, i) => {
    if (content[i] === undefined) fault(`content “${words}” does not stand in the quote`);
  });
  return {
    quote,
    copies: written.repeats ? all.filter(({ start }) => start !== quote.start) : [],
    content: content.filter((span) => span !== undefined),
  };
}

/** Every other hand-typed piece of the source, with the field it stands in. */
function fragments({ chain, hedges, when, where, to }: KnowledgeStatement): [field: string, words: string][] {
  const voices = chain.flatMap(({ as, cue }): [string, string | undefined][] => [
    ['as', as],
    ['cue', cue],
  ]);
  const all: [string, string | undefined][] = [...voices, ['when', when?.text], ['where', where], ['to', to]];
  hedges.forEach((hedge) => all.push(['hedge', hedge]));
  return all.flatMap(([field, words]) => (words === undefined ? [] : [[field, words]]));
}

/** @returns the stretches of the source that hold a letter or digit and belong to nothing. */
function uncovered(source: string, statements: readonly Statement[], furniture: readonly string[]): string[] {
  const spans = [
    ...statements.flatMap((s) => [s, ...s.copies]),
    ...furniture.flatMap((line) => placesOf(line, source)),
  ];
  const ends = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  const gaps: string[] = [];
  for (const { start, end } of ends) {
    if (start > at) gaps.push(source.slice(at, start));
    at = Math.max(at, end);
  }
  return [...gaps, source.slice(at)]
    .flatMap((gap) => gap.split('\n'))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function toStatement(written: KnowledgeStatement, { quote, copies, content }: Anchored, source: string): Statement {
  const { id, kind, chain, stance, hedges, when, where, to, about, topics, asks, aliases, note, withdrawn } = written;
  return {
    ...quote,
    quote: source.slice(quote.start, quote.end),
    content,
    copies,
    id,
    kind,
    chain,
    stance,
    hedges,
    when,
    where,
    to,
    about,
    topics,
    note,
    withdrawn,
    relations: written.relations.flatMap((relation) => {
      return RELATIONS.flatMap((kind) => (relation[kind] === undefined ? [] : [{ kind, to: relation[kind] }]));
    }),
    asks: [...asks, ...aliases],
    revision: 0,
  };
}

function toReport(knowledge: Knowledge, source: string, statements: readonly Statement[]): Report {
  const { id, headline, publisher, datePublished, inLanguage, url } = knowledge.report;
  return {
    id,
    headline,
    publisher,
    datePublished,
    inLanguage,
    url,
    source,
    paragraphs: paragraphsOf(source),
    speakers: byId(knowledge.speakers),
    mentioned: byId(knowledge.mentioned),
    topics: byId(knowledge.topics),
    statements: statements.toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
