import type { Wanted } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Prepared } from '../evidence/prepared.js';

/** Words that pick one of several: "the last strike" is no other strike. */
const PICKING = /^(?:last|first|next|previous|former|latest|earliest|only)$/;
const GONE = /^(?:last|ago)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|one)$/;
const BEFORE = /^(?:previous|former|predecessor|ex|earlier)$/;

/** "last December", "next year" tell when, not which. */
function isTime(term: AskedTerm | undefined): boolean {
  return (
    term?.figure !== undefined ||
    /^(?:year|month|week|night|summer|winter|spring|autumn|fall|time|minute)$/.test(term?.word ?? '')
  );
}

/** @returns the first word that picks one of several, where the statement does not pick it. */
export function unpicked(
  asked: readonly AskedTerm[],
  { naming, quote }: Prepared,
  wants: Wanted | undefined,
): AskedTerm | undefined {
  return asked.find(({ word }, i) => {
    return (
      PICKING.test(word) &&
      // "who only heard of it" picks nobody.
      (word !== 'only' || DETERMINER.test(asked[i - 1]?.word ?? '')) &&
      // "when is the next meeting" picks none: it is to come.
      !(word === 'next' && wants === 'date' && !quote.some((term) => GONE.test(term.word))) &&
      asked[i + 1]?.stop === false &&
      !isTime(asked[i + 1]) &&
      !naming.terms.some((term) => term.word === word || (BEFORE.test(word) && BEFORE.test(term.word)))
    );
  });
}
