import { editDistance } from './edits.js';
import type { GistWord } from './read-gist.js';
import { isEnglishWord } from './words/commonness.js';

/** The words of one question to those of another that say the same. */
export type Pairs = ReadonlyMap<GistWord, GistWord>;

/** The surest way first, so that a word is not taken by one that is only near to it. */
const WAYS: readonly ((one: GistWord, other: GistWord) => boolean)[] = [
  (one, other) => one.term.word === other.term.word,
  (one, other) => one.term.stem === other.term.stem && one.term.figure === undefined,
  (one, other) => one.keys.some((key) => other.keys.includes(key)),
  (one, other) => isSlip(one.term.word, other.term.word),
];

/** In shorter words one letter makes another word. */
const SHORTEST_SLIP = 6;

/** Pairs each word of a question with one of another, where there is one. */
export function pairWords(ours: readonly GistWord[], theirs: readonly GistWord[]): Pairs {
  const pairs = new Map<GistWord, GistWord>();
  const taken = new Set<GistWord>();
  for (const alike of WAYS) {
    for (const one of ours) {
      const other = pairs.has(one) ? undefined : theirs.find((word) => !taken.has(word) && alike(one, word));
      if (other === undefined) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  }
  return pairs;
}

/** @returns the same pairs from the other side. */
export function turned(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([one, other]) => [other, one]));
}

function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  return (!isEnglishWord(a) || !isEnglishWord(b)) && editDistance(a, b, 1) <= 1;
}
