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

/** A word of four letters or more that neither English nor the reports know, and that is no slip of one they know: most often somebody's name. */
export function isUnknownName(term: AskedTerm, knows: (term: AskedTerm) => boolean): boolean {
  if (term.stop || term.figure !== undefined || term.place !== undefined || term.word.length < 4 || knows(term))
    return false;
  const unheard = !isEnglishWord(term.word) && rarity(term.word) === 1;
  return unheard && term.groups.length === 0 && term.corrections.length === 0;
}
