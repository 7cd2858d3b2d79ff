import type { AskedTerm } from '../search/similarity.js';
import { isEnglishWord, rarity } from '../search/words/commonness.js';

/** Whether a word of a question names somebody or something. */
export function isName(term: AskedTerm, names: ReadonlySet<string>): boolean {
  if (term.place !== undefined) return true;
  if (term.stop || term.figure !== undefined) return false;
  return [term, ...term.corrections.map(({ term }) => term)].some(
    ({ word, stem }) => names.has(word) || names.has(stem),
  );
}

/**
 * A word of four letters or more that neither English nor the reports know: most often somebody's name. One that is a
 * single slip from an English word is taken for that word, unless it is written as a name.
 */
export function isUnknownName(term: AskedTerm, knows: (term: AskedTerm) => boolean): boolean {
  if (term.stop || term.figure !== undefined || term.place !== undefined || term.word.length < 4) return false;
  if (isFormOfEnglish(term.word) || rarity(term.word) < 1 || term.groups.length > 0 || knows(term)) return false;
  const slip = term.corrections.some(({ quality }) => quality >= ONE_SLIP);
  return !slip || (term.capital && term.start > 0);
}

/** A word, or its plural or tense, that English has. */
export function isFormOfEnglish(word: string): boolean {
  return [
    word,
    word.replace(/(?:s|es|d|ed|ing|ly|er|ers)$/, ''),
    word.replace(/(?:ing|ed)$/, 'e'),
    word.replace(/([a-z])\1(?:ing|ed|er|ers)$/, '$1'),
  ].some(isEnglishWord);
}

/** What a correction of one slip is worth; see the speller. */
const ONE_SLIP = 0.85;
