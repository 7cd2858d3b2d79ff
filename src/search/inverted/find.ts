import type { AskedTerm } from '../lexicon/similarity.js';
import { MOST_WORDS, withEntries } from './entries.js';
import type { Holding } from './holding.js';
import type { Question } from './part.js';
import { rank, type Best, type Found } from './rank.js';
import { createReading, type Reading } from './reading.js';
import { createRetrieval, type Among } from './retrieve.js';
import { soughtFor, weightOf, type Sought } from './sought.js';

/** What may be found. */
interface Scope extends Best {
  /** Which words are a question's own, and no passage's. */
  readonly isGrammar?: (word: AskedTerm) => boolean;
  readonly among?: Among;
  /** So many at least, where they are there. */
  readonly least?: number;
  /** A passage has to hold words that have this share of what the question says, 0..1. */
  readonly share?: number | undefined;
}

/** The share of what a question says that is most of it, 0..1. */
const MOST = 0.7;

/** What a word of a question's grammar weighs, of what it says. */
const GRAMMAR = 0.1;

/**
 * So many passages are read word by word; more where common words were left out in finding them, and where the question
 * says so little, in nats, that many hold as much of it.
 */
const SHORT_LIST = { whole: 60, part: 300 } as const;
/** So many of those that hold less than most of a question: none of them is surely meant. */
const SHORTER_LIST = { whole: 24, part: 60 } as const;
const SAYS_LITTLE = 18;

/** How many passages are read where all words were looked for, and where some were left out. */
type ShortList = Readonly<Record<'whole' | 'part', number>>;

/** Finds the passages that hold most of a question, the best and others, in no order. */
export function find(
  asked: readonly AskedTerm[],
  holding: Holding,
  { isGrammar = () => false, among = {}, least = 0, share = 0, ...best }: Scope,
): Found[] {
  const { dictionary } = holding;
  const question = questionOf(asked, (term) => {
    const sought = soughtOnce(term, holding);
    return isGrammar(term) ? lighter(sought, GRAMMAR) : sought;
  });
  const { sought } = question;
  const says = sought.reduce((sum, { weight }) => sum + weight, 0);
  const most = (whole: boolean, { whole: few, part: many }: ShortList) =>
    Math.max(least, whole && says > SAYS_LITTLE ? few : many);
  const held = sought.reduce((sum, { weight, expansions }) => (expansions.length > 0 ? sum + weight : sum), 0);
  if (held < share * says) return [];
  return withEntries(sought, dictionary, (entries) => {
    const retrieve = createRetrieval(sought, holding, entries, among);
    let reading: Reading | undefined;
    const look = (least: number, list: ShortList) => {
      const needs = least * says;
      const candidates = retrieve(needs, (whole) => most(whole, list));
      if (candidates.passages.length === 0) return [];
      reading ??= createReading(question, entries, holding);
      return rank(sought, candidates, needs, reading, best);
    };
    const { sure } = best;
    if (share >= MOST || sure === undefined) return look(share, SHORT_LIST);
    const found = held < MOST * says ? [] : look(MOST, SHORT_LIST);
    return found.some(({ score }) => score > sure) ? found : look(share, SHORTER_LIST);
  });
}

/** The words that say most, each once, and in which order they were asked. */
function questionOf(asked: readonly AskedTerm[], soughtFor: (term: AskedTerm) => Sought): Question {
  const bySense = new Map<string, Sought>();
  for (const term of asked) if (!bySense.has(term.sense)) bySense.set(term.sense, soughtFor(term));
  const sought = [...bySense.values()].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
  const places = new Map<Sought | undefined, number>();
  for (const [place, word] of sought.entries()) places.set(word, place);
  const order: number[] = [];
  for (const { sense } of asked) {
    const place = places.get(bySense.get(sense));
    if (place !== undefined) order.push(place);
  }
  return { sought, order };
}

function soughtOnce(term: AskedTerm, { dictionary, passages, meant }: Holding): Sought {
  const key = keyOf(term);
  const known = meant.of(key);
  if (known !== undefined) return known;
  const made = soughtFor(term, dictionary, weightOf(term, dictionary, passages.held));
  meant.keep(key, made);
  return made;
}

function keyOf({ sense, corrections }: AskedTerm): string {
  return corrections.reduce((key, { term, quality }) => `${key}~${quality} ${term.sense}`, sense);
}

function lighter(sought: Sought, share: number): Sought {
  const { typed, weight, asTyped, stop, expansions } = sought;
  return { typed, weight: share * weight, asTyped: share * asTyped, stop, expansions };
}
