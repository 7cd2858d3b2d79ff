import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { isNumber } from '../../search/tokens/tokens.js';
import { prepare } from '../evidence/prepared.js';
import type { Found } from '../outcome.js';
import { shared } from '../evidence/overlap.js';
import { isYear } from '../evidence/figures.js';

/** "14 percent", "3 million": an amount, and no number that chat happens to hold. */
const AMOUNT = /^(?:percent|million|billion|trillion|thousand|hundred|euro|dollar|pound|degrees?)$/;

/**
 * Whether a number around a stretch of a statement's words may be one of the statement's, altered: it has numbers of that
 * kind beside the stretch, or tells of what the number counts. "I am 81" alters nothing that was said of December 2023.
 * @param whole all that was typed
 * @param stretch the words of it that stand in the statement
 * @param typed what they were read from
 */
export function mayAlter(
  term: AskedTerm,
  whole: readonly AskedTerm[],
  stretch: readonly AskedTerm[],
  found: Found,
  typed: string,
): boolean {
  if (term.figure === undefined) return false;
  if (isBeside(term, whole, stretch)) return true;
  // A day or a year may be told of all of a sentence.
  if (!isCount(term) && isInSentence(term, stretch, typed)) return true;
  const after = whole[whole.indexOf(term) + 1];
  if (after !== undefined && (AMOUNT.test(after.word) || shared([after], found) > 0)) return true;
  const inStretch = new Set(stretch.map(({ word }) => word));
  const theirs = prepare(found.statement, found.report).quote.filter(
    ({ word, figure }) => figure !== undefined && !inStretch.has(word),
  );
  return theirs.some((one) => isCount(one) === isCount(term));
}

/** So near a stretch a number or a day is told of it: "… on Friday". */
const NEAR = 2;
/** More than a space between two words is a mark that parts them. */
const SPACE = 1;

function isBeside(term: AskedTerm, whole: readonly AskedTerm[], stretch: readonly AskedTerm[]): boolean {
  const at = whole.indexOf(term);
  return [-1, 1].some((step) => {
    for (let i = at; Math.abs(i - at) < NEAR; i += step) {
      const [one, next] = [whole[i], whole[i + step]];
      if (one === undefined || next === undefined) return false;
      const [left, right] = step === 1 ? [one, next] : [next, one];
      if (right.start - left.end > SPACE) return false;
      if (stretch.includes(next)) return true;
    }
    return false;
  });
}

const SENTENCE_END = /[.!?…;\n]\s/;

function isInSentence(term: AskedTerm, stretch: readonly AskedTerm[], typed: string): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return true;
  const between = term.start < first.start ? typed.slice(term.end, first.start) : typed.slice(last.end, term.start);
  return !SENTENCE_END.test(between);
}

/** A number, and no year and no day. */
function isCount({ word }: Term): boolean {
  return isNumber(word) && !isYear(word);
}
