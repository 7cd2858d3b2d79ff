import type { RelationKind, Report, Statement } from '../../report/model.js';
import { toField, type Field } from '../../search/lexicon/coverage.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import { SPEECH_VERBS } from '../../search/words/frames.js';
import { asksOf, type Ask } from './attached-asks.js';
import { wordsFor } from '../named/people.js';
import { clausesOf } from './clauses.js';
import { figuresOf } from './figures.js';

/** What a statement offers as evidence, read once. */
export interface Prepared {
  /** The attributed words; the whole quote where nothing is marked as attributed. */
  readonly content: readonly Term[];
  readonly quote: readonly Term[];
  /** Where in the quote the attributed words begin, counted in terms. */
  readonly contentAt: number;
  /** From here on what is said is told by a verb of its own: "denied the order and called it a fairy tale" denies no tale. */
  readonly toldAnewAt: number;
  /** Which words of the quote, counted in terms, name who says it. */
  readonly tellers: ReadonlySet<number>;
  /** Where in the quote sentences and clauses of their own begin, counted in terms. */
  readonly clauses: readonly number[];
  readonly asks: readonly Ask[];
  readonly topics: readonly Term[];
  /** Who says it, through whom, and whom it is about, in all their names. */
  readonly people: readonly Term[];
  /**
   * All that may name somebody here: its words, people, topics and asks, and the quotes of statements that this one goes
   * on from, repeats or disputes, since its pronouns and "such" may name what those name.
   */
  readonly naming: Field;
  /** The same without those who say it and the asks: a claim must name whom the words name. */
  readonly namingQuote: Field;
  /** Its numbers and dates. */
  readonly figures: ReadonlySet<string>;
  /** All the words that may match, by what a match in them is worth. */
  readonly fields: readonly Field[];
  /** The words of all its asks together, and of those that state something. */
  readonly profile: Field;
  readonly stated: Field;
  /** The content, and the quote, as fields that count whole. */
  readonly said: Field;
  readonly whole: Field;
}

/** A match in the content counts whole; elsewhere it counts this much of it. */
const WORTH = { quote: 0.92, profile: 0.6, topic: 0.75, people: 0.5, related: 0.45 } as const;

const prepared = new WeakMap<Statement, Prepared>();

/** @returns what a statement offers as evidence; worked out once. */
export function prepare(statement: Statement, report: Report): Prepared {
  const before = prepared.get(statement);
  if (before !== undefined) return before;
  const content = contentOf(statement, report);
  const quote = termsOf(statement.quote);
  const topics = statement.topics.flatMap((id) => {
    const topic = report.topics.get(id);
    return topic === undefined ? [] : [topic.name, ...topic.aliases].flatMap(termsOf);
  });
  const people = [...statement.chain.map(({ by }) => by), ...statement.about]
    .flatMap((id) => wordsFor(id, report))
    .flatMap(termsOf);
  const dates = termsOf((statement.when?.date ?? '').replaceAll('-', ' '));
  const about = statement.about.flatMap((id) => wordsFor(id, report)).flatMap(termsOf);
  const related = relatedOf(statement, report, ['elaborates', 'restates']).flatMap((other) => contentOf(other, report));
  const context = relatedOf(statement, report, ['elaborates', 'restates', 'disputes']).flatMap(({ quote }) =>
    termsOf(quote),
  );
  const asks = asksOf(statement);
  const made: Prepared = {
    content,
    quote,
    contentAt: termsOf(statement.quote.slice(0, (statement.content[0]?.start ?? statement.start) - statement.start))
      .length,
    clauses: clausesOf(statement.quote, quote),
    tellers: tellersIn(statement, quote),
    toldAnewAt: toldAnewAt(statement, quote),
    asks,
    topics,
    people,
    namingQuote: toField([...quote, ...about, ...topics, ...context], 1),
    naming: toField([...quote, ...people, ...topics, ...asks.flatMap(({ terms }) => terms), ...context], 1),
    figures: figuresOf([...quote, ...topics, ...dates], report),
    fields: [
      toField(content, 1),
      toField(quote, WORTH.quote),
      toField(topics, WORTH.topic),
      toField(people, WORTH.people),
      toField(related, WORTH.related),
    ],
    profile: toField(
      asks.flatMap(({ terms }) => terms),
      WORTH.profile,
    ),
    stated: toField(
      asks.filter(({ question }) => !question).flatMap(({ terms }) => terms),
      WORTH.profile,
    ),
    said: toField(content, 1),
    whole: toField(quote, 1),
  };
  prepared.set(statement, made);
  return made;
}

function tellersIn({ quote: text, chain }: Statement, quote: readonly Term[]): ReadonlySet<number> {
  const spans = chain.flatMap(({ as }) => {
    const at = as === undefined ? -1 : text.indexOf(as);
    return at === -1 ? [] : [{ start: at, end: at + (as?.length ?? 0) }];
  });
  return new Set(
    quote.flatMap((term, i) => (spans.some(({ start, end }) => term.start >= start && term.end <= end) ? [i] : [])),
  );
}

/** A colon before a quotation. */
const OWN_WORDS = /:\s*["“„«‘»]\s*$/;

function toldAnewAt({ content, quote: text, start }: Statement, quote: readonly Term[]): number {
  const later = content.find((part, i) => {
    const between = quote.filter(
      (term) => start + term.start >= (content[i - 1]?.end ?? start) && start + term.end <= part.start,
    );
    // "dismissed the memo as gossip" says that it is gossip.
    if (between.at(-1)?.word === 'as' && between.some(({ negation }) => negation)) return true;
    // "doubts that it helps: “…”" doubts nothing of what follows.
    if (i > 0 && between.length === 0 && /[:.]\W*$/.test(text.slice(0, part.start - start))) return true;
    // "rejected the suspicion from afar: “…”" rejects nothing of what follows either: these are the speaker's own words.
    if (OWN_WORDS.test(text.slice(0, part.start - start))) return true;
    return i > 0 && between.some(({ stem, negation }) => SPEECH_VERBS.has(stem) && !negation);
  });
  const at = quote.findIndex((term) => start + term.start >= (later?.start ?? Infinity));
  return at === -1 ? quote.length : at;
}

function contentOf({ content, quote }: Statement, { source }: Report): readonly Term[] {
  if (content.length === 0) return termsOf(quote);
  return content.flatMap(({ start, end }) => termsOf(source.slice(start, end)));
}

function relatedOf({ relations }: Statement, { statements }: Report, kinds: readonly RelationKind[]): Statement[] {
  const ids = new Set(relations.filter(({ kind }) => kinds.includes(kind)).map(({ to }) => to));
  return statements.filter(({ id }) => ids.has(id));
}
