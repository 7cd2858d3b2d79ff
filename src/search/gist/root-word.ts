import { remember } from '../lexicon/remember.js';
import { stemOf } from '../lexicon/stems.js';
import { isEnglishWord } from '../words/commonness.js';

/** An ending that makes a noun of a verb, and what the verb may end in instead. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([^aeiou])\1(?:er|or)s?$/, ['$1']],
  [/(?:er|or)s?$/, ['', 'e']],
  [/ations?$/, ['e', '', 'ate', 'y']],
  [/sions?$/, ['d', 'de', 'se', 's', 't']],
  [/tions?$/, ['t', 'te']],
  [/ments?$/, ['']],
  [/[ae]nces?$/, ['', 'e']],
  [/ures?$/, ['e', '']],
  [/ists?$/, ['', 'y']],
  [/ees?$/, ['', 'e']],
];
const SHORTEST_ROOT = 3;
/** So many words are remembered. */
const REMEMBERED = 2500;

/** @returns the stems of the words that a word may be made of, where stemming does not tell: `shooter` of `shoot`. */
export const rootsOf = remember((word): readonly string[] => {
  const stem = stemOf(word);
  const roots = ENDINGS.flatMap(([ending, ends]) =>
    ending.test(word) ? ends.map((end) => word.replace(ending, end)) : [],
  );
  const stems = roots.flatMap((root) => (root.length >= SHORTEST_ROOT && isEnglishWord(root) ? [stemOf(root)] : []));
  return [...new Set(stems)].filter((root) => root !== stem);
}, REMEMBERED);
