import type { RelationKind, Report, Statement } from '../report/model.js';
import { coverage, type Field, type Hit } from '../search/coverage.js';
import { termsOf, type Term } from '../search/lexicon.js';
import type { AskedTerm } from '../search/similarity.js';
import type { Vocabulary } from '../search/vocabulary.js';
import { wordsFor } from './people.js';

/** A question the statement answers, or a sentence that says as much. */
export interface Ask {
  readonly terms: readonly Term[];
  readonly question: boolean;
}

/** What a statement offers as evidence, read once. */
export interface Prepared {
  /** The attributed words; the whole quote where nothing is marked as attributed. */
  readonly content: readonly Term[];
  readonly quote: readonly Term[];
  /** Where in the quote the attributed words begin, counted in terms. */
  readonly contentAt: number;
  readonly asks: readonly Ask[];
  readonly topics: readonly Term[];
  /** Who says it, through whom, and whom it is about, in all their names. */
  readonly people: readonly Term[];
  /** The content of statements that this one goes on from or repeats. */
  readonly related: readonly Term[];
  /** The quotes of statements that this one goes on from, repeats or disputes: what its pronouns and "such" may name. */
  readonly context: readonly Term[];
}

/** A match in the content counts whole; elsewhere it counts this much of it. */
const WORTH = { quote: 0.92, ask: 0.95, topic: 0.75, people: 0.5, related: 0.45 } as const;

const prepared = new WeakMap<Statement, Prepared>();

/** @returns what a statement offers as evidence; worked out once. */
export function prepare(statement: Statement, report: Report): Prepared {
  const before = prepared.get(statement);
  if (before !== undefined) return before;
  const made: Prepared = {
    content: contentOf(statement, report),
    quote: termsOf(statement.quote),
    contentAt: termsOf(statement.quote.slice(0, (statement.content[0]?.start ?? statement.start) - statement.start))
      .length,
    asks: statement.asks.map((ask) => ({ terms: termsOf(ask), question: ask.includes('?') })),
    topics: statement.topics.flatMap((id) => {
      const topic = report.topics.get(id);
      return topic === undefined ? [] : [topic.name, ...topic.aliases].flatMap(termsOf);
    }),
    people: [...statement.chain.map(({ by }) => by), ...statement.about]
      .flatMap((id) => wordsFor(id, report))
      .flatMap(termsOf),
    related: relatedOf(statement, report, ['elaborates', 'restates']).flatMap((other) => contentOf(other, report)),
    context: relatedOf(statement, report, ['elaborates', 'restates', 'disputes']).flatMap(({ quote }) =>
      termsOf(quote),
    ),
  };
  prepared.set(statement, made);
  return made;
}

function contentOf({ content, quote }: Statement, { source }: Report): Term[] {
  if (content.length === 0) return termsOf(quote);
  return content.flatMap(({ start, end }) => termsOf(source.slice(start, end)));
}

function relatedOf({ relations }: Statement, { statements }: Report, kinds: readonly RelationKind[]): Statement[] {
  const ids = new Set(relations.filter(({ kind }) => kinds.includes(kind)).map(({ to }) => to));
  return statements.filter(({ id }) => ids.has(id));
}

export interface Evidence {
  /** The share of the question that the statement holds, 0..1, with a little for words in the same order. */
  readonly score: number;
  readonly hits: readonly Hit[];
  /** The ask that carries it, where the words of the statement do not. */
  readonly ask?: Ask;
}

/** Words in the asked order weigh this much of the score: enough to tell two equals apart. */
const ORDER = 0.04;
/** Attributed words tell more than the words around them. */
const CONTENT = 0.03;

/** How much of a question a statement holds: in its words, else in one of its asks, its topics, its people. */
export function weigh(
  asked: readonly AskedTerm[],
  of: Prepared,
  vocabulary: Vocabulary,
  worth: (term: AskedTerm) => number,
): Evidence {
  const words: Field[] = [
    { terms: of.content, worth: 1 },
    { terms: of.quote, worth: WORTH.quote },
    { terms: of.topics, worth: WORTH.topic },
    { terms: of.people, worth: WORTH.people },
    { terms: of.related, worth: WORTH.related },
  ];
  const own = coverage(asked, words, vocabulary, worth);
  let best: { share: number; hits: readonly Hit[]; ask?: Ask } = own;
  for (const ask of of.asks) {
    const { share, hits } = coverage(asked, [{ terms: ask.terms, worth: WORTH.ask }], vocabulary, worth, own.hits);
    if (share > best.share) best = { share, hits, ask };
  }
  const content = coverage(asked, [{ terms: of.content, worth: 1 }], vocabulary, worth);
  const tie = ORDER * inOrder(asked, best.ask?.terms ?? of.quote) + CONTENT * content.share;
  return {
    score: Math.min(1, best.share * (1 - ORDER - CONTENT) + tie),
    hits: best.hits,
    ...(best.ask !== undefined && best.share > own.share + BY_ASK ? { ask: best.ask } : {}),
  };
}

/** From here on it is the ask that carries the evidence. */
const BY_ASK = 0.1;

/** @returns the share of neighbours in the question that are neighbours in the text. */
function inOrder(asked: readonly AskedTerm[], text: readonly Term[]): number {
  if (asked.length < 2) return 0;
  const pairs = new Set(text.slice(1).map((term, i) => `${text[i]?.stem} ${term.stem}`));
  const kept = asked.slice(1).filter((term, i) => pairs.has(`${asked[i]?.stem} ${term.stem}`));
  return kept.length / (asked.length - 1);
}
