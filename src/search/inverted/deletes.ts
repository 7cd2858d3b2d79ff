import { slipsAllowed } from '../edits.js';
import { grown } from './growing.js';

/** Words, to be found by what is left of them when letters are left out. */
export interface Deletes {
  add(word: string): void;
  has(word: string): boolean;
  /** @returns the words that may be within the slips that a word of its length may hold, and a few others, as they were added. */
  near(typed: string): string[];
}

/** Only the head of a word is filed, so that one word costs at most 29 entries. */
const FILED_LETTERS = 7;
const FIRST_ROWS = 1 << 10;
/** So many entries share a row before there are twice as many rows. */
const FULL = 2;

/**
 * Files each word under itself with up to as many letters left out as it may hold slips: a mistyped word is found by
 * leaving letters out of it, whatever the number of words. Rows hold what happens to have one hash; whoever asks compares.
 * Source: the symmetric delete algorithm with prefixes, W. Garbe, SymSpell (2012, 2017).
 */
export function createDeletes(): Deletes {
  const words: string[] = [];
  const known = new Set<string>();
  /** The last entry of each row, and for each entry its word and the one before it in its row; 0 for none. */
  let rows = new Uint32Array(FIRST_ROWS);
  let wordOf = new Uint32Array(FIRST_ROWS);
  let before = new Uint32Array(FIRST_ROWS);
  let entries = 0;

  function file(word: string, at: number): void {
    eachRest(word, (hash) => {
      const entry = ++entries;
      wordOf = grown(wordOf, entry + 1);
      before = grown(before, entry + 1);
      const row = hash & (rows.length - 1);
      wordOf[entry] = at;
      before[entry] = rows[row] ?? 0;
      rows[row] = entry;
    });
  }

  function refile(): void {
    rows = new Uint32Array(rows.length * 2);
    entries = 0;
    words.forEach(file);
  }

  return {
    add(word) {
      if (known.has(word)) return;
      known.add(word);
      words.push(word);
      file(word, words.length - 1);
      if (entries > rows.length * FULL) refile();
    },
    has: (word) => known.has(word),
    near(typed) {
      const found = new Set<number>();
      eachRest(typed, (hash) => {
        for (let entry = rows[hash & (rows.length - 1)] ?? 0; entry > 0; entry = before[entry] ?? 0) {
          found.add(wordOf[entry] ?? 0);
        }
      });
      return [...found].toSorted((a, b) => a - b).flatMap((at) => words[at] ?? []);
    },
  };
}

/** Files some words. */
export function fileByDeletes(words: Iterable<string>): Deletes {
  const deletes = createDeletes();
  for (const word of words) deletes.add(word);
  return deletes;
}

/** Visits the hash of a word's head with none, one, two letters left out: as many as it may hold slips. */
function eachRest(word: string, visit: (hash: number) => void): void {
  const slips = slipsAllowed(word.length);
  const head = word.slice(0, FILED_LETTERS);
  visit(hashWithout(head, -1, -1));
  if (slips === 0) return;
  for (let i = 0; i < head.length; i++) {
    visit(hashWithout(head, i, -1));
    if (slips === 1) continue;
    for (let j = i + 1; j < head.length; j++) visit(hashWithout(head, i, j));
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, with its bits mixed once more since rows take the lowest. */
function hashWithout(word: string, i: number, j: number): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) {
    if (at !== i && at !== j) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
