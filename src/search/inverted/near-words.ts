import { editDistance } from '../expand/edits.js';
import { grown, trimmed, type Numbers } from './growing.js';
import { createSignatures, leastOfLength, mayBeNear, signatureOf } from './signatures.js';

/** A known word, and with how many slips it was typed. */
export interface Near {
  readonly word: string;
  readonly slips: number;
}

/** Words, to be found by what they may be mistyped as. */
export interface NearWords {
  /** Each number once, in rising order. */
  add(word: number): void;
  /** Leaves no room for more, when hardly any will come, and makes it less work to find those that are there. */
  pack(): void;
  /** @returns the words within so many slips that begin alike, in the order in which they were added. */
  near(typed: string, limit: number): Near[];
}

/** The numbers of the words that begin with one letter. */
interface Shelf {
  words: Numbers;
  count: number;
  /** So many of them, the first, are in the order of their signatures, and so of their lengths. */
  inOrder: number;
}

const FIRST_WORDS = 16;
/** So many words can be told apart beside a signature. */
const MOST_WORDS = 2 ** 21;

/**
 * Files words by their first letter. A slip hardly ever hits it, so one shelf is looked through, and a signature tells of
 * nearly all its words that they are too far: 8 bytes a word, where an index of words with letters left out takes over a
 * hundred.
 * @param spelling how the word of a number is spelled
 * @param signature its signature; see `signatureOf`
 */
export function createNearWords(spelling: (word: number) => string, signature: (word: number) => number): NearWords {
  const shelves = new Map<number, Shelf>();

  /** @param longer by how many letters a word may be longer, or shorter, than what was typed */
  function look(first: number, typed: number, limit: number, longer: number, visit: (word: number) => void): void {
    const shelf = shelves.get(first);
    if (shelf === undefined) return;
    const { words, count, inOrder } = shelf;
    const walk = (from: number, until: number) => {
      for (let i = from; i < until; i++) {
        const word = words[i] ?? 0;
        if (mayBeNear(typed, signature(word), limit)) visit(word);
      }
    };
    walk(placeOf(shelf, leastOfLength(typed, -longer)), placeOf(shelf, leastOfLength(typed, longer + 1)));
    walk(inOrder, count);
  }

  /** Sorted as fractions, which need no function to be compared. */
  function bySignature(words: Numbers): Numbers {
    const keys = Float64Array.from(words, (word) => signature(word) * MOST_WORDS + word).toSorted();
    return Uint32Array.from(keys, (key) => key % MOST_WORDS);
  }

  /** @returns where those in order begin that have this signature or a higher one. */
  function placeOf({ words, inOrder }: Shelf, least: number): number {
    let [low, high] = [0, inOrder];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (signature(words[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(word) {
      const first = spelling(word).charCodeAt(0);
      const shelf = shelves.get(first) ?? { words: new Uint32Array(FIRST_WORDS), count: 0, inOrder: 0 };
      shelves.set(first, shelf);
      shelf.words = grown(shelf.words, shelf.count + 1);
      shelf.words[shelf.count++] = word;
    },
    pack() {
      for (const shelf of shelves.values()) {
        shelf.words = bySignature(trimmed(shelf.words, shelf.count));
        shelf.inOrder = shelf.count;
      }
    },
    near(typed, limit) {
      const found: { number: number; near: Near }[] = [];
      const letters = signatureOf(typed);
      const [first, second] = [typed.charCodeAt(0), typed.charCodeAt(1)];
      const visit = (number: number) => {
        const word = spelling(number);
        const slips = editDistance(typed, word, limit);
        if (slips <= limit) found.push({ number, near: { word, slips } });
      };
      look(first, letters, limit, limit, visit);
      // The first two may have changed places.
      if (first !== second) {
        look(second, letters, limit, 0, (number) => {
          const word = spelling(number);
          if (word.length === typed.length && word.charCodeAt(1) === first) visit(number);
        });
      }
      return found.toSorted((a, b) => a.number - b.number).map(({ near }) => near);
    },
  };
}

/** Prepares a list of words. */
export function nearWordsOf(given: readonly string[]): NearWords {
  const words = given.slice();
  const signatures = createSignatures();
  const near = createNearWords((word) => words[word] ?? '', signatures.of);
  for (const [number, word] of words.entries()) {
    signatures.set(number, word);
    near.add(number);
  }
  near.pack();
  return near;
}
