import { editDistance } from '../edits.js';
import { grown, type Numbers } from './growing.js';

/** A known word, and with how many slips it was typed. */
export interface Near {
  readonly word: string;
  readonly slips: number;
}

/** Words, to be found by what they may be mistyped as. */
export interface NearWords {
  /** Each number once, in rising order. */
  add(word: number): void;
  /** @returns the words within so many slips that begin alike, in the order in which they were added. */
  near(typed: string, limit: number): Near[];
}

/** The words that begin with one letter: a signature for each, and its number. */
interface Shelf {
  signatures: Numbers;
  words: Numbers;
  count: number;
}

const FIRST_WORDS = 16;

/**
 * Files words by their first letter, each with which letters it has and how many. A slip hardly ever hits the first
 * letter, so one shelf is looked through, and a signature tells of nearly all its words that they are too far: 8 bytes a
 * word, where an index of words with letters left out takes over a hundred.
 * Source: the filter of letter masks, G. Navarro, A Guided Tour to Approximate String Matching (2001), 8.2: one edit
 * takes at most one letter out of a word, and brings at most one into it.
 * @param spelling how the word of a number is spelled
 */
export function createNearWords(spelling: (word: number) => string): NearWords {
  const shelves = new Map<number, Shelf>();

  function look(at: number, signature: number, limit: number, visit: (word: number) => void): void {
    const shelf = shelves.get(at);
    if (shelf === undefined) return;
    const { signatures, words, count } = shelf;
    for (let i = 0; i < count; i++) if (mayBeNear(signature, signatures[i] ?? 0, limit)) visit(words[i] ?? 0);
  }

  return {
    add(word) {
      const text = spelling(word);
      const first = text.charCodeAt(0);
      const shelf = shelves.get(first) ?? { ...EMPTY, signatures: grown(EMPTY.signatures, FIRST_WORDS) };
      shelves.set(first, shelf);
      shelf.signatures = grown(shelf.signatures, shelf.count + 1);
      shelf.words = grown(shelf.words, shelf.signatures.length);
      shelf.signatures[shelf.count] = signatureOf(text);
      shelf.words[shelf.count++] = word;
    },
    near(typed, limit) {
      const found: { number: number; near: Near }[] = [];
      const signature = signatureOf(typed);
      const [first, second] = [typed.charCodeAt(0), typed.charCodeAt(1)];
      const visit = (number: number) => {
        const word = spelling(number);
        const slips = editDistance(typed, word, limit);
        if (slips <= limit) found.push({ number, near: { word, slips } });
      };
      look(first, signature, limit, visit);
      // The first two may have changed places.
      if (first !== second) {
        look(second, signature, limit, (number) => {
          const word = spelling(number);
          if (word.length === typed.length && word.charCodeAt(1) === first) visit(number);
        });
      }
      return found.toSorted((a, b) => a.number - b.number).map(({ near }) => near);
    },
  };
}

const EMPTY: Shelf = { signatures: new Uint32Array(0), words: new Uint32Array(0), count: 0 };

/** Prepares a list of words. */
export function nearWordsOf(words: readonly string[]): NearWords {
  const near = createNearWords((word) => words[word] ?? '');
  for (const word of words.keys()) near.add(word);
  return near;
}

/** So many bits tell which of a to z are in a word, and those above how long it is. */
const LETTERS = 26;
const LETTER_BITS = 2 ** LETTERS - 1;
const LONGEST = 2 ** (32 - LETTERS) - 1;

function signatureOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return ((Math.min(word.length, LONGEST) << LETTERS) | letters) >>> 0;
}

function mayBeNear(a: number, b: number, limit: number): boolean {
  if (Math.abs((a >>> LETTERS) - (b >>> LETTERS)) > limit) return false;
  return hasAtMost(a & ~b & LETTER_BITS, limit) && hasAtMost(b & ~a & LETTER_BITS, limit);
}

/** Whether so many bits are set at most: each step takes the lowest off. */
function hasAtMost(bits: number, most: number): boolean {
  let left = bits;
  for (let i = 0; i < most; i++) left &= left - 1;
  return left === 0;
}
