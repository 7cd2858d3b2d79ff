import type { Random } from './random.js';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
/** Shorter words are mostly typed right, and with a letter wrong are others. */
const MISTYPED_FROM = 4;

/** Whether a word is long enough that it is mistyped. */
export function canMistype(word: string): boolean {
  return new RegExp(`^\\p{L}{${MISTYPED_FROM},}$`, 'u').test(word);
}

/** @returns the word with one slip: a neighbouring key, a letter left out, one too many, or two swapped; never as it was. */
export function mistype(word: string, random: Random): string {
  const slip = random.pick([substitute, leaveOut, insert, swap]);
  const typed = slip(word, random.between(1, word.length - 1), random);
  return typed === word ? leaveOut(word, word.length - 1) : typed;
}

function substitute(word: string, at: number, random: Random): string {
  return word.slice(0, at) + neighbour(word[at] ?? '', random) + word.slice(at + 1);
}

function leaveOut(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function insert(word: string, at: number, random: Random): string {
  return word.slice(0, at) + neighbour(word[at] ?? '', random) + word.slice(at);
}

function swap(word: string, at: number): string {
  return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
}

/** @returns a key beside that of a letter, or in the rows above and below it. */
function neighbour(letter: string, random: Random): string {
  const key = letter.toLowerCase();
  const row = ROWS.findIndex((keys) => keys.includes(key));
  const column = ROWS[row]?.indexOf(key) ?? 0;
  const near = [ROWS[row]?.[column - 1], ROWS[row]?.[column + 1], ROWS[row - 1]?.[column], ROWS[row + 1]?.[column]];
  return random.pick(near.filter((found) => found !== undefined).concat(row === -1 ? ['e'] : []));
}
