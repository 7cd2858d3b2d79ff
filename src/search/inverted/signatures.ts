import { grown, trimmed } from './growing.js';

/** So many bits tell which of a to z are in a word, and those above how long it is. */
const LETTERS = 26;
const LETTER_BITS = 2 ** LETTERS - 1;
const LONGEST = 2 ** (32 - LETTERS) - 1;
const SMALL_A = 97;
/** Where a number below 0 has a bit set. */
const SIGN = 31;

/** @returns which letters a word has and how long it is, in one number. */
export function signatureOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - SMALL_A;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return ((Math.min(word.length, LONGEST) << LETTERS) | letters) >>> 0;
}

/** @returns the least signature of a word that is so much longer than the one of a signature. */
export function leastOfLength(signature: number, longer: number): number {
  return Math.max(0, (signature >>> LETTERS) + longer) * 2 ** LETTERS;
}

/**
 * Whether words of these signatures may be within so many slips; where not, they are not.
 * Source: the filter of letter masks, G. Navarro, A Guided Tour to Approximate String Matching (2001), 8.2: one edit
 * takes at most one letter out of a word, and brings at most one into it.
 */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  const differ = (a ^ b) & LETTER_BITS;
  const longer = (a >>> LETTERS) - (b >>> LETTERS);
  let [lost, gained] = [differ & a, differ & b];
  // Each step takes the lowest bit off.
  for (let i = 0; i < limit; i++) {
    lost &= lost - 1;
    gained &= gained - 1;
  }
  // Told at the end and at once: whether a word is as long is as good as chance, and a processor that guesses wrong waits.
  const tooLong = ((limit + longer) | (limit - longer)) >> SIGN;
  return (lost | gained | tooLong) === 0;
}

/** The signatures of words by their numbers. */
interface Signatures {
  set(word: number, text: string): void;
  readonly of: (word: number) => number;
  /** Leaves no room for more, when hardly any will come. */
  pack(): void;
}

const FIRST = 256;

export function createSignatures(): Signatures {
  let signatures = new Uint32Array(FIRST);
  let count = 0;
  return {
    set(word, text) {
      signatures = grown(signatures, word + 1);
      signatures[word] = signatureOf(text);
      count = Math.max(count, word + 1);
    },
    of: (word) => signatures[word] ?? 0,
    pack() {
      signatures = trimmed(signatures, count);
    },
  };
}
