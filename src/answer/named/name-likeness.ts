import type { Term } from '../../search/lexicon/lexicon.js';
import { ONE_SLIP } from '../../search/expand/speller.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { withCorrections } from '../../search/expand/vocabulary.js';
import { isFormOfEnglish, rarity } from '../../search/words/commonness.js';

/** Whether a word of a question names somebody or something. */
export function isName(term: AskedTerm, names: ReadonlySet<string>): boolean {
  if (term.place !== undefined) return true;
  if (term.stop || term.figure !== undefined) return false;
  return [term, ...term.corrections.map(({ term }) => term)].some(
    ({ word, stem }) => names.has(word) || names.has(stem),
  );
}

/** Shorter words that nobody knows are initials and slips. */
const SHORTEST_NAME = 4;

/**
 * A word that neither English nor the reports know: most often somebody's name. One that is a
 * single slip from an English word is taken for that word, unless it is written as a name.
 */
export function isUnknownName(term: AskedTerm, knows: (term: AskedTerm) => boolean): boolean {
  if (term.stop || term.figure !== undefined || term.place !== undefined || term.word.length < SHORTEST_NAME)
    return false;
  if (rarity(term.word) < 1 || term.groups.length > 0 || knows(term)) return false;
  // "Robert Fico": hardly anybody says the word, and it is written as a name.
  const written = term.capital && term.start > 0;
  if (isFormOfEnglish(term.word) && !written) return false;
  // "macron" is no matron: a word that hardly anybody uses is hardly ever meant.
  const slip = term.corrections.some(
    ({ term: meant, quality }) =>
      quality >= ONE_SLIP && (rarity(meant.word) < 1 || isFamiliar(meant) || knows(withCorrections(meant, []))),
  );
  return !slip || written;
}

/** A form of an everyday word, or another word for something. */
function isFamiliar({ word, stem, groups }: Pick<Term, 'word' | 'stem' | 'groups'>): boolean {
  return groups.length > 0 || (stem !== word && rarity(stem.replace('*', '')) < 1);
}
