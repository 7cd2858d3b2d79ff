import type { Term } from '../search/lexicon.js';

/** Ends a clause whatever follows; a comma does not: "not, he said, now". */
const ENDS = /[:;!?…]|\s[–—-]\s/u;
const FULL_STOP = /\.\W*\s/u;
/** Before a full stop shorter words are rather cut short: "Mr." and "No." */
const SHORTEST_LAST = 4;

/**
 * Finds where the sentences and clauses of a text begin: a "not" in one says nothing of the next.
 * @returns the numbers of the terms that begin one, the first of the text among them.
 */
export function clausesOf(text: string, terms: readonly Term[]): number[] {
  return terms.flatMap((term, i) => {
    const before = terms[i - 1];
    if (before === undefined) return [i];
    const between = text.slice(before.end, term.start);
    const stops = FULL_STOP.test(between) && term.capital && before.word.length >= SHORTEST_LAST;
    return stops || ENDS.test(between) ? [i] : [];
  });
}
