import type { Random } from './random.js';

const VOWEL = /[aeiou]/;
const SHORTEST_STEM = 3;
/** Such a stem doubles its last letter before an ending, so that where it did not, an e was dropped: *caring* is of *care*. */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/**
 * @param known whether a word is used anywhere, since endings alone do not tell which forms exist
 * @returns another form of a word, of another number or tense, or nothing where none is known.
 */
export function inflect(word: string, known: (word: string) => boolean, random: Random): string | undefined {
  const stems = stemsOf(word);
  const forms = [...new Set([...stems, ...stems.flatMap(formsOf)])].filter((form) => form !== word && known(form));
  return forms.length === 0 ? undefined : random.pick(forms);
}

/** @returns what the word may be a form of, or the word itself. */
function stemsOf(word: string): string[] {
  if (/[^aeiou]ies$/.test(word)) return [word.replace(/ies$/, 'y')];
  if (/(?:s|sh|ch|x|z)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[^siu]s$/.test(word)) return [word.slice(0, -1)];
  for (const ending of ['ing', 'ed']) {
    const bare = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || bare.length < SHORTEST_STEM || !VOWEL.test(bare)) continue;
    if (/([^aeiousl])\1$/.test(bare)) return [bare.slice(0, -1)];
    return DOUBLES.test(bare) ? [`${bare}e`] : [bare, `${bare}e`];
  }
  return [word];
}

function formsOf(stem: string): string[] {
  const bare = stem.slice(0, -1);
  if (/[^aeiou]y$/.test(stem)) return [`${bare}ies`, `${bare}ied`, `${stem}ing`];
  if (stem.endsWith('e')) return [`${stem}s`, `${stem}d`, `${bare}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(stem)) return [`${stem}es`, `${stem}ed`, `${stem}ing`];
  const doubled = DOUBLES.test(stem) ? stem + stem.slice(-1) : stem;
  return [`${stem}s`, `${doubled}ed`, `${doubled}ing`];
}
