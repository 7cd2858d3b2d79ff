import { editDistance } from '../expand/edits.js';
import { areUnlike } from './unlike.js';
import { pairRuns } from './pair-runs.js';
import type { GistWord } from './read-gist.js';
import { isEnglishWord } from '../words/commonness.js';

/** The words of one question to those of another that say the same; several may be one: "UN", "United Nations". */
export interface Pairs {
  readonly there: ReadonlyMap<GistWord, GistWord>;
  readonly back: ReadonlyMap<GistWord, GistWord>;
}

/** The surest way first, so that a word is not taken by one that is only near to it. */
const LIKENESSES: readonly ((one: GistWord, other: GistWord) => boolean)[] = [
  (one, other) => one.term.word === other.term.word,
  (one, other) => one.term.stem === other.term.stem && one.term.figure === undefined,
  (one, other) => one.keys.some((key) => other.keys.includes(key)) && !areUnlike(one, other),
  (one, other) => isSlip(one.term.word, other.term.word),
];

/** In shorter words one letter makes another word; in longer ones two do not. */
const SHORTEST_SLIP = 5;
const TWO_SLIPS = 9;

/** Pairs each word of a question with one of another, where there is one. */
export function pairWords(ours: readonly GistWord[], theirs: readonly GistWord[]): Pairs {
  const [there, back] = [new Map<GistWord, GistWord>(), new Map<GistWord, GistWord>()];
  for (const alike of LIKENESSES) {
    for (const one of ours) {
      const other = there.has(one) ? undefined : theirs.find((word) => !back.has(word) && alike(one, word));
      if (other === undefined) continue;
      there.set(one, other);
      back.set(other, one);
    }
  }
  pairRuns(ours, theirs, there, back);
  pairRuns(theirs, ours, back, there);
  return { there, back };
}

/** @returns the same pairs from the other side. */
export function otherWayRound({ there, back }: Pairs): Pairs {
  return { there: back, back: there };
}

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a[0] !== b[0] || length < SHORTEST_SLIP) return false;
  const most = length < TWO_SLIPS ? 1 : 2;
  return (!isEnglishWord(a) || !isEnglishWord(b)) && editDistance(a, b, most) <= most;
}
