import type { Term } from '../search/lexicon.js';
import type { AskedTerm } from '../search/similarity.js';
import { isNumber } from '../search/tokens.js';
import { prepare } from './evidence.js';
import type { Found } from './outcome.js';
import { shared } from './overlap.js';

const YEAR = /^(?:1[89]|20)\d\d$/;
/** "14 percent", "3 million": an amount, and no number that chat happens to hold. */
const AMOUNT = /^(?:percent|million|billion|trillion|thousand|hundred|euro|dollar|pound|degrees?)$/;

/**
 * Whether a number around a stretch of a statement's words may be one of the statement's, altered: it has numbers of that
 * kind beside the stretch, or tells of what the number counts. "I am 81" alters nothing that was said of December 2023.
 * @param whole all that was typed
 * @param stretch the words of it that stand in the statement
 */
export function mayAlter(
  term: AskedTerm,
  whole: readonly AskedTerm[],
  stretch: readonly AskedTerm[],
  found: Found,
): boolean {
  if (term.figure === undefined) return false;
  if (!isNumber(term.word)) return true;
  const [before, after] = [-1, 1].map((step) => whole[whole.indexOf(term) + step]);
  if ([before, after].some((beside) => beside !== undefined && stretch.includes(beside))) return true;
  if (after !== undefined && (AMOUNT.test(after.word) || shared([after], found) > 0)) return true;
  const inStretch = new Set(stretch.map(({ word }) => word));
  const theirs = prepare(found.statement, found.report).quote.filter((one) => !inStretch.has(one.word));
  return YEAR.test(term.word) || theirs.some((one) => isCount(one));
}

function isCount({ figure, word }: Term): boolean {
  return figure !== undefined && isNumber(word) && !YEAR.test(word);
}
