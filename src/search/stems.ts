import { stemmer } from 'stemmer';
import { FAMILIES } from './words/families.js';

const families = FAMILIES.trim()
  .split('\n')
  .map((line) => line.split(' '));
const byWord = new Map(families.flatMap((words) => words.map((word): [string, string] => [word, `${words[0]}*`])));
const byStem = new Map(
  families.flatMap((words) => words.map((word): [string, string] => [stemmer(word), `${words[0]}*`])),
);

/**
 * What inflected and derived forms of one word have in common: the name of its family of irregular forms, else its
 * Porter stem. `denied`, `denial` → `deny*`.
 */
export function stemOf(word: string): string {
  const stem = stemmer(word);
  return byWord.get(word) ?? byStem.get(stem) ?? stem;
}
