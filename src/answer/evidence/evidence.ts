import type { RelationKind, Report, Statement } from '../../report/model.js';
import {
  matchMore,
  matchWords,
  share,
  shareWith,
  toField,
  type Field,
  type Hit,
} from '../../search/lexicon/coverage.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import { opposite } from '../../search/lexicon/opposites.js';
import type { Wanted } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Vocabulary } from '../../search/expand/vocabulary.js';
import { SPEECH_VERBS } from '../../search/words/frames.js';
import { DENIALS } from '../../search/words/stop.js';
import { alikeTo } from './alike.js';
import { mostHeldOf } from './asks-sharing.js';
import { asksOf, type Ask } from './attached-asks.js';
import { wordsFor } from '../named/people.js';
import { clausesOf } from './clauses.js';
import { figuresOf } from './figures.js';
import { negations } from './polarity.js';

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

export interface Evidence {
  /** The share of the question that the statement holds, 0..1, with a little for words in the same order. */
  readonly score: number;
  readonly hits: readonly Hit[];
  /** The ask that carries it, where the words of the statement do not. */
  readonly ask?: Ask;
  /** How alike the question is to that ask as a whole, both ways; 0 where it only holds some of its words. */
  readonly alike: number;
}

/** Words in the asked order weigh this much of the score: enough to tell two equals apart. */
const ORDER = 0.04;
/** Attributed words tell more than the words around them. */
const CONTENT = 0.03;

/** Weighs a statement of a report against the question that it was made for. */
export type Weigh = (of: Prepared, report: Report) => Evidence;

/** How much of a question a statement holds: in its words, else in one of its asks, its topics, its people. */
export function weigher(
  asked: readonly AskedTerm[],
  vocabulary: Vocabulary,
  worth: (term: AskedTerm) => number,
  {
    claim,
    verbatim = false,
    wants,
  }: { readonly claim: boolean; readonly verbatim?: boolean | undefined; readonly wants?: Wanted | undefined },
): Weigh {
  const none = matchWords(asked, [], worth);
  const turned = negations(asked) % 2 === 1;
  const mostHeld = mostHeldOf(none);
  const alikeness = alikeTo(asked, vocabulary);
  const turnedIn = wants === 'whether' && !claim ? opposed() : undefined;

  return (of, report) => {
    const held = of.fields.reduce(matchMore, none);
    const own = turnedIn === undefined ? held : held.map((hit) => turnedIn(hit, of));
    const ownShare = share(own);
    let best: Omit<Evidence, 'score'> & { share: number } = { share: ownShare, hits: own, alike: 0 };
    for (const ask of verbatim ? [] : of.asks) {
      // A question asserts nothing, so it carries no claim.
      if (claim && ask.question) continue;
      const alike = alikeness(ask, report);
      if (alike === 0 && mostHeld(ask, report) === 0) continue;
      const held = Math.max(shareWith(own, ask.field), alike);
      if (held * (ask.turned === turned ? 1 : OTHER_SENSE) <= best.share) continue;
      const carries = alike > 0 || held > ownShare + BY_ASK;
      best = { share: held, hits: matchMore(own, ask.field), alike, ...(carries ? { ask } : {}) };
    }
    if (!verbatim) {
      const profile = claim ? of.stated : of.profile;
      const held = shareWith(best.hits, profile);
      if (held > best.share) best = { ...best, share: held, hits: matchMore(best.hits, profile) };
    }
    const { share: whole, ...evidence } = best;
    const content = share(matchMore(none, of.said));
    const tie = ORDER * inOrder(asked, best.ask?.terms ?? of.quote) + CONTENT * content;
    return { ...evidence, score: Math.min(1, whole * (1 - ORDER - CONTENT) + tie) };
  };
}

/** "is it safe" is answered by what says "unsafe" nearly as well as by another word for it. */
const OPPOSITE = 0.6;

/** @returns what counts the opposite of a word that a statement does not have. */
function opposed(): (hit: Hit, of: Prepared) => Hit {
  const tests = new Map<AskedTerm, (term: Term) => boolean>();
  return (hit, { content }) => {
    if (hit.quality > 0 || hit.asked.light) return hit;
    const test = tests.get(hit.asked) ?? opposite(hit.asked);
    tests.set(hit.asked, test);
    return content.some((term) => !DENIALS.has(term.word) && test(term))
      ? { ...hit, quality: OPPOSITE, by: 'synonym' }
      : hit;
  };
}

/** An ask that adds this much to what the statement's words hold is what carries the evidence. */
const BY_ASK = 0.1;
/** Of asks that hold alike, one that is turned as the question is carries. */
const OTHER_SENSE = 0.85;
/** @returns the share of neighbours in the question that are neighbours in the text. */
function inOrder(asked: readonly AskedTerm[], text: readonly Term[]): number {
  if (asked.length < 2) return 0;
  const pairs = new Set(text.slice(1).map((term, i) => `${text[i]?.stem} ${term.stem}`));
  const kept = asked.slice(1).filter((term, i) => pairs.has(`${asked[i]?.stem} ${term.stem}`));
  return kept.length / (asked.length - 1);
}
