import type { Random } from './random.js';

const ONSETS = 'b br c ch d dr f g gl h j k kr l m n p pr qu r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = 'l m n r s t nd rk sh x'.split(' ');
/** A syllable in three ends with a consonant. */
const OPEN = 2;

/** @returns a word that nobody has used, but could be read aloud. */
export function mint(random: Random, syllables: number): string {
  return Array.from({ length: syllables }, () => {
    const coda = random.below(OPEN + 1) === 0 ? random.pick(CODAS) : '';
    return random.pick(ONSETS) + random.pick(VOWELS) + coda;
  }).join('');
}

/** @returns a minted name. */
export function mintName(random: Random, syllables: number): string {
  const word = mint(random, syllables);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
