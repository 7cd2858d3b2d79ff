import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import { isEnglishWord } from '../words/commonness.js';
import { FAMILIES } from '../words/families.js';
import { IRREGULAR } from '../words/irregular.js';

/** Adverbs that mean something else than the word they are made of. */
const OTHER_ADVERBS = /^(?:likely|hardly|barely|nearly|lately|mostly|shortly|fairly|really|family)$/;
const SHORTEST_ADVERB = 6;

/** How all British spellings end that are read as American ones. */
const MAY_BE_BRITISH = /(?:our(?:s|ed|ing|ful|able)?|is(?:e|es|ed|ing|ation)|(?:tre|amme|ence)s?|ll(?:ed|ing|er))$/;

const MAY_BE_INFLECTED = /(?:ie[sd]|ff(?:ed|ing))$/;

const families = [IRREGULAR, FAMILIES].flatMap((table) => table.trim().split('\n')).map((line) => line.split(' '));
const byWord = new Map(families.flatMap((words) => words.map((word): [string, string] => [word, `${words[0]}*`])));
const byStem = new Map(
  families.flatMap((words) => words.map((word): [string, string] => [porter(word), `${words[0]}*`])),
);

/** So many are remembered: the common words of any number of texts. */
const MOST_STEMS = 2500;

/** British spellings as American ones: which of them is right is no difference. */
function american(word: string): string {
  if (word.length < 6 || !MAY_BE_BRITISH.test(word)) return word;
  return word
    .replace(/(?<=[aeiou].*)our(?=s$|ed$|ing$|ful$|able$|$)/, 'or')
    .replace(/(?<=[aeiou].*[^aeiou])is(?=e$|es$|ed$|ing$|ation$)/, 'iz')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|er$)/, 'l')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/^(def|off|lic|pret)ence(?=s?$)/, '$1ense');
}

/** Forms that Porter's rules part from their word: `tried` of `try`, `stuffed` of `stuff`, `publicly` of `public`. */
function uninflected(word: string): string {
  const adjective = word.endsWith('ly') && word.length >= SHORTEST_ADVERB ? word.slice(0, -2) : '';
  if (isEnglishWord(adjective) && !OTHER_ADVERBS.test(word)) return adjective;
  // "Marzovian" belongs to Marzovia, whatever that is.
  const people = isEnglishWord(word) ? word : word.replace(/(?<=[a-z]{3}i?a)ns?$/, '');
  if (!MAY_BE_INFLECTED.test(people)) return people;
  return people.replace(/^([^aeiou]+)ie[sd]$/, '$1y').replace(/ff(?:ed|ing)$/, 'ff');
}

function porter(word: string): string {
  return stemmer(uninflected(american(word)));
}

/**
 * What inflected and derived forms of one word have in common: the name of its family of irregular forms, else its
 * Porter stem. `denied`, `denial` → `deny*`.
 */
export const stemOf = remember((word): string => {
  const family = byWord.get(word);
  if (family !== undefined) return family;
  const stem = porter(word);
  return byStem.get(stem) ?? stem;
}, MOST_STEMS);
