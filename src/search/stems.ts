import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import { FAMILIES } from './words/families.js';

const families = FAMILIES.trim()
  .split('\n')
  .map((line) => line.split(' '));
const byWord = new Map(families.flatMap((words) => words.map((word): [string, string] => [word, `${words[0]}*`])));
const byStem = new Map(
  families.flatMap((words) => words.map((word): [string, string] => [stemmer(american(word)), `${words[0]}*`])),
);

/** So many are remembered: the common words of any number of texts. */
const MOST_STEMS = 10_000;

/** British spellings as American ones: which of them is right is no difference. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/our(?=s$|ed$|ing$|ful$|able$|$)/, 'or')
    .replace(/(?<=[aeiou].*)is(?=e$|es$|ed$|ing$|ation$)/, 'iz')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|er$)/, 'l')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/ence$/, 'ense');
}

/**
 * What inflected and derived forms of one word have in common: the name of its family of irregular forms, else its
 * Porter stem. `denied`, `denial` → `deny*`.
 */
export const stemOf = remember((word): string => {
  const stem = stemmer(american(word));
  return byWord.get(word) ?? byStem.get(stem) ?? stem;
}, MOST_STEMS);
