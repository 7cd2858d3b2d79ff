import type { Term } from '../search/lexicon.js';
import { similarity, type AskedTerm } from '../search/similarity.js';

/** Remembered words laid along a text: which word stands for which, in order. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** The weight of the aligned words, each by how well it matches. */
  readonly weight: number;
}

export interface Pair {
  /** Position among the remembered words. */
  readonly asked: number;
  /** Position in the text. */
  readonly at: number;
  readonly quality: number;
}

/** A word the text has between two aligned ones costs this much: the alignment should be dense. */
const SKIP = 0.02;

/** Finds the heaviest alignment that keeps the order of both (longest common subsequence, weighted). */
export function align(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  weight: (term: AskedTerm) => number,
): Alignment {
  const likeness = asked.map((word) => text.map((term) => similarity(word, term)?.quality ?? 0));
  const weights = asked.map(weight);
  const best = asked.map(() => text.map(() => 0));
  const at = (i: number, j: number) => (i < 0 || j < 0 ? 0 : (best[i]?.[j] ?? 0));
  const gain = (i: number, j: number) => (likeness[i]?.[j] ?? 0) * (weights[i] ?? 0);
  for (let i = 0; i < asked.length; i++) {
    const row = best[i];
    if (row === undefined) continue;
    for (let j = 0; j < text.length; j++) {
      const skipped = at(i, j - 1) - (at(i, j - 1) > 0 ? SKIP / text.length : 0);
      row[j] = Math.max(at(i - 1, j), skipped, gain(i, j) > 0 ? at(i - 1, j - 1) + gain(i, j) : 0);
    }
  }
  return trace(asked.length, text.length, at, gain, likeness);
}

function trace(
  rows: number,
  columns: number,
  at: (i: number, j: number) => number,
  gain: (i: number, j: number) => number,
  likeness: readonly (readonly number[])[],
): Alignment {
  const pairs: Pair[] = [];
  let weight = 0;
  let i = rows - 1;
  let j = columns - 1;
  while (i >= 0 && j >= 0 && at(i, j) > 0) {
    if (gain(i, j) > 0 && at(i, j) === at(i - 1, j - 1) + gain(i, j)) {
      pairs.unshift({ asked: i, at: j, quality: likeness[i]?.[j] ?? 0 });
      weight += gain(i, j);
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j)) i--;
    else j--;
  }
  return { pairs, weight };
}
