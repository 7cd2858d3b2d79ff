import type { Term } from '../../search/lexicon/lexicon.js';
import { areOpposite } from '../../search/lexicon/opposites.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import { negations, NOBODY } from '../evidence/polarity.js';
import { gapsOf } from './gaps.js';
import type { Terms } from './terms.js';

/** @returns the first word of a claim that stands where the text has its opposite, or in its stead. */
export function turnedRound(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  { weight }: Terms,
): AskedTerm | undefined {
  const turns = (term: AskedTerm, other: Term) =>
    areOpposite(term, other) && isTurned(asked, term) === isTurned(text, other);
  const inGaps = gapsOf(asked, text, 0, weight).flatMap(({ ours, theirs }) =>
    ours.filter((term) => theirs.some((other) => turns(term, other))),
  );
  if (inGaps.length > 0) return inGaps[0];
  const isNobody = text.some(({ word }) => NOBODY.test(word));
  const ours = asked.filter((term) => !term.stop && !text.some((other) => similarity(term, other) !== undefined));
  const theirs = text.filter((other) => !other.stop && !asked.some((term) => similarity(term, other) !== undefined));
  // "nobody" and "no one" are the same nobody.
  return ours.find((term) => !(isNobody && NOBODY.test(term.word)) && theirs.some((other) => turns(term, other)));
}

/** So near before a word a "not" makes it its opposite: nobody who is sure is unsure. */
const JUST_BEFORE = 3;

function isTurned<T extends Term>(text: readonly T[], term: T): boolean {
  const at = text.indexOf(term);
  return negations(text.slice(Math.max(0, at - JUST_BEFORE), at)) % 2 === 1;
}
