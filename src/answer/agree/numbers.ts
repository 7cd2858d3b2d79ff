import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { isNumber } from '../../search/tokens/tokens.js';
import type { Prepared } from '../evidence/prepared.js';
import { gapsOf } from './gaps.js';
import type { Terms } from './terms.js';

/** @returns the first number or date that the question has and the statement has not; of "190 or 214" one will do. */
export function strangeFigure(
  asked: readonly AskedTerm[],
  { figures }: Pick<Prepared, 'figures'>,
  claim: boolean,
): AskedTerm | undefined {
  return asked.find((term, i) => {
    if (term.figure === undefined || figures.has(term.figure) || areMeant(asked, i, claim)) return false;
    const other = claim ? undefined : alternative(asked, term)?.figure;
    return other === undefined || !figures.has(other);
  });
}

/** @returns the number or the date on the other side of an "or". */
function alternative(asked: readonly AskedTerm[], one: AskedTerm): AskedTerm | undefined {
  const or = asked.findIndex(({ word }) => word === 'or');
  if (or === -1) return undefined;
  const isOfKind = ({ figure, word }: AskedTerm) => figure !== undefined && isNumber(word) === isNumber(one.word);
  const [before, after] = [asked.slice(0, or), asked.slice(or)];
  return before.includes(one) ? after.find(isOfKind) : before.findLast(isOfKind);
}

/**
 * "between the two", "the two of them": whoever they are, they are not counted; nor are "the two advisers", unless they
 * are in what somebody is claimed to have said.
 */
function areMeant(asked: readonly AskedTerm[], at: number, claim: boolean): boolean {
  const [before, one, after] = [asked[at - 1], asked[at], asked[at + 1]];
  const isDefinite = one?.figure === '2' && /^(?:the|these|those)$/.test(before?.word ?? '');
  return isDefinite && (!claim || after === undefined || after.stop);
}

/** "nine had wounds and two a cold", where the statement has two and nine: a number in the place of another. */
export function swappedNumber(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  { weight }: Terms,
): AskedTerm | undefined {
  for (const { ours, theirs } of gapsOf(asked, text, 0, weight)) {
    const other = theirs.some(({ word }) => isNumber(word));
    const swapped = ours.find(({ word }) => isNumber(word) && other && !theirs.some((term) => term.word === word));
    if (swapped !== undefined) return swapped;
  }
  return undefined;
}
