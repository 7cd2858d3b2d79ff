import type { Term } from '../../search/lexicon/lexicon.js';

/** Begins a clause that its comma ends: "if there is nothing, let them open it". */
const DEPENDS = /^(?:if|unless|although|though|while|because|once)$/;
/** Ends a clause whatever follows; a comma does not: "not, he said, now". */
const ENDS = /[;!?…]|:\s|\s[–—-]\s/u;
const FULL_STOP = /\.\W*\s/u;
/** What is cut short by a full stop rather than ended by one. */
const CUT_SHORT =
  /^(?:mr|mrs|ms|dr|st|gen|col|capt|lt|sgt|sen|rep|gov|prof|rev|jr|sr|inc|ltd|co|corp|vs|no|am|pm|[a-z])$/;

/**
 * Finds where the sentences and clauses of a text begin: a "not" in one says nothing of the next.
 * @returns the numbers of the terms that begin one, the first of the text among them.
 */
export function clausesOf(text: string, terms: readonly Term[]): number[] {
  let depends = false;
  return terms.flatMap((term, i) => {
    const before = terms[i - 1];
    const between = before === undefined ? '' : text.slice(before.end, term.start);
    const stops = FULL_STOP.test(between) && term.capital && !CUT_SHORT.test(before?.word ?? '');
    const begins = before === undefined || stops || ENDS.test(between) || (depends && between.includes(','));
    if (begins) depends = DEPENDS.test(term.word);
    return begins ? [i] : [];
  });
}
