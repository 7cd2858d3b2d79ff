import { SPELLED_BEGINNINGS } from '../words/spelled-numbers.js';

export const SMALL_A = 97;
const SMALL_Z = 122;
/** What a small letter has, and the same letter as a capital has not. */
const SMALL_BIT = 32;
const [DIGIT_0, DIGIT_9] = [48, 57];
const LAST_ASCII = 127;
const [SPACE, DOLLAR, PERCENT, APOSTROPHE, POINT, GRAVE] = [32, 36, 37, 39, 46, 96];

/** Phrases and numbers that are one word begin with these. */
const BEGINNINGS: ReadonlySet<string> = new Set(['per', 'think', 'head', ...SPELLED_BEGINNINGS]);
const LONGEST_BEGINNING = Math.max(...Array.from(BEGINNINGS, ({ length }) => length));

/** Whether no word begins with a letter of this code. */
export function isBetween(code: number): boolean {
  return code <= LAST_ASCII && !isPlainLetter(code) && !isDigit(code) && code !== DOLLAR && code !== PERCENT;
}

/**
 * Most words are letters from a to z with a space or a comma after them, and need no pattern to be told.
 * @returns where such a word ends, and where it would begin, if it is none
 */
export function endOfPlain(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : SPACE;
  if (next > LAST_ASCII || next === APOSTROPHE || next === GRAVE || isDigit(next)) return start;
  if (end - start === 1 && next === POINT) return start;
  return end - start <= LONGEST_BEGINNING && BEGINNINGS.has(text.slice(start, end).toLowerCase()) ? start : end;
}

function isPlainLetter(code: number): boolean {
  const small = code | SMALL_BIT;
  return small >= SMALL_A && small <= SMALL_Z;
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}
