import type { AskedTerm } from '../../search/lexicon/similarity.js';

const COUNTING = /^(?:counts?|counted|numbers?|figures?|totals?|totalled|estimates?|estimated|statistics?|stats?)$/;

/**
 * @param matter what is asked about.
 * @returns the matter without the words that only tell that its number is one: "who counted 61", "whose number is 16".
 */
export function withoutCounting(matter: readonly AskedTerm[]): readonly AskedTerm[] {
  const rest = matter.filter(({ word }) => !COUNTING.test(word));
  const carrying = rest.filter(({ stop, light }) => !stop && !light);
  return carrying.length === 1 && carrying[0]?.figure !== undefined ? rest : matter;
}
