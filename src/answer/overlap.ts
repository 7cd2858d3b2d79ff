import { similarity, type AskedTerm } from '../search/similarity.js';
import { prepare } from './evidence.js';
import type { Found } from './outcome.js';

/** From so many words on it is no chance that what was left out stands in the statement as well. */
const TOO_MANY = 3;
const SOME = 2;

/** @returns the words of a text that are not among those read out of it, each of these taken away once. */
export function outside(whole: readonly AskedTerm[], read: readonly AskedTerm[]): AskedTerm[] {
  const left = read.map(({ word }) => word);
  return whole.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Whether left out words stand in the statement too, so that they are part of what was asked; a short reading is cut easily. */
export function overlaps(
  words: readonly AskedTerm[],
  read: readonly AskedTerm[],
  { statement, report }: Found,
): boolean {
  const { quote } = prepare(statement, report);
  const shared = words.filter((word) => !word.stop && quote.some((term) => similarity(word, term) !== undefined));
  const content = read.filter(({ stop }) => !stop).length;
  return shared.length >= TOO_MANY || (shared.length >= SOME && shared.length >= content);
}
