import type { Random } from './random.js';

const VOWEL = /[aeiou]/;
/** What a stem may end with for two forms of it to be told apart. */
const SHORTEST_STEM = 3;

/**
 * @param known whether a word is used anywhere; such forms are preferred, since endings alone do not tell which exist
 * @returns another form of a word: another number, tense or ending.
 */
export function inflect(word: string, known: (word: string) => boolean, random: Random): string {
  const forms = [...new Set(stemsOf(word).flatMap((stem) => [stem, ...formsOf(stem)]))].filter((form) => form !== word);
  const used = forms.filter(known);
  return used.length > 0 ? random.pick(used) : (forms.find((form) => form.endsWith('s')) ?? `${word}s`);
}

function stemsOf(word: string): string[] {
  const stems = [word];
  if (/[^aeiou]ies$/.test(word)) stems.push(word.replace(/ies$/, 'y'));
  else if (/(?:s|sh|ch|x|z)es$/.test(word)) stems.push(word.slice(0, -2));
  else if (/[^siu]s$/.test(word)) stems.push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    const bare = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || bare.length < SHORTEST_STEM || !VOWEL.test(bare)) continue;
    stems.push(bare, `${bare}e`, ...(/([^aeiou])\1$/.test(bare) ? [bare.slice(0, -1)] : []));
  }
  // The word itself, taken for a stem, would be given the ending that it has.
  return stems.length > 1 ? stems.slice(1) : stems;
}

function formsOf(stem: string): string[] {
  if (/[^aeiou]y$/.test(stem)) return [`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (/e$/.test(stem)) return [`${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(stem)) return [`${stem}es`, `${stem}ed`, `${stem}ing`];
  return [`${stem}s`, `${stem}ed`, `${stem}ing`];
}
