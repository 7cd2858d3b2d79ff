import type { AskedTerm } from '../similarity.js';
import { withEntries } from './entries.js';
import type { Holding } from './holding.js';
import { rank, type Best, type Found } from './rank.js';
import { retrieve, type Among } from './retrieve.js';
import { soughtFor, type Sought } from './sought.js';

/** What may be found. */
interface Scope extends Best {
  /** Which words are a question's own, and no passage's. */
  readonly isGrammar?: (word: AskedTerm) => boolean;
  readonly among?: Among;
  /** So many at least, where they are there. */
  readonly least?: number;
}

/** What a word of a question's grammar weighs, of what it says. */
const GRAMMAR = 0.1;

/** A longer question is looked for by so many of its words, those that say most. */
const MOST_WORDS = 48;
/**
 * So many passages are read word by word; more where common words were left out in finding them, and where the question
 * says so little, in nats, that many hold as much of it.
 */
const SHORT_LIST = { whole: 60, part: 300 } as const;
const SAYS_LITTLE = 18;

/** Finds the passages that hold most of a question, the best and others, in no order. */
export function find(
  asked: readonly AskedTerm[],
  holding: Holding,
  { isGrammar = () => false, among = {}, least = 0, ...best }: Scope,
): Found[] {
  const { dictionary, passages } = holding;
  const words = new Map<string, Sought>();
  for (const term of asked) {
    if (words.has(term.sense)) continue;
    const sought = soughtFor(term, dictionary, passages.held);
    const { weight, asTyped } = sought;
    const asGrammar = { ...sought, weight: weight * GRAMMAR, asTyped: asTyped * GRAMMAR };
    words.set(term.sense, isGrammar(term) ? asGrammar : sought);
  }
  const kept = [...words].toSorted(([, a], [, b]) => b.weight - a.weight).slice(0, MOST_WORDS);
  const places = new Map(kept.map(([sense], i) => [sense, i]));
  const sought = kept.map(([, word]) => word);
  const order = asked.flatMap(({ sense }) => places.get(sense) ?? []);
  const says = sought.reduce((sum, { weight }) => sum + weight, 0);
  const most = (whole: boolean) => Math.max(least, whole && says > SAYS_LITTLE ? SHORT_LIST.whole : SHORT_LIST.part);
  return withEntries(sought, dictionary, (entries) => {
    const candidates = retrieve(sought, holding, entries, most, among);
    return rank({ sought, order }, candidates, entries, holding, best);
  });
}
