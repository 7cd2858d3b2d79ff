import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';

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

/**
 * Finds the heaviest alignment that keeps the order of both (longest common subsequence, weighted).
 * @param weights what each of the remembered words weighs.
 */
export function align(asked: readonly AskedTerm[], text: readonly Term[], weights: readonly number[]): Alignment {
  const likeness = asked.map((word) => likenessTo(word, text));
  const skip = SKIP / text.length;
  // One row and one column more, for where nothing is laid yet.
  const width = text.length + 1;
  const best = new Float64Array((asked.length + 1) * width);
  const at = (i: number, j: number) => best[(i + 1) * width + j + 1] ?? 0;
  const gain = (i: number, j: number) => (likeness[i]?.[j] ?? 0) * (weights[i] ?? 0);
  for (let i = 0; i < asked.length; i++) {
    for (let j = 0; j < text.length; j++) {
      const left = at(i, j - 1);
      const skipped = left > 0 ? left - skip : 0;
      const gained = gain(i, j);
      best[(i + 1) * width + j + 1] = Math.max(at(i - 1, j), skipped, gained > 0 ? at(i - 1, j - 1) + gained : 0);
    }
  }
  return trace(asked.length, text.length, at, gain, likeness);
}

/** A word that stands in the text itself stands for no other word of it. */
function likenessTo(word: AskedTerm, text: readonly Term[]): Float64Array {
  const found = text.map((term) => similarity(word, term));
  const stands = found.some((one) => one !== undefined && one.by !== 'synonym');
  return Float64Array.from(found, (one) => (one === undefined || (stands && one.by === 'synonym') ? 0 : one.quality));
}

function trace(
  rows: number,
  columns: number,
  at: (i: number, j: number) => number,
  gain: (i: number, j: number) => number,
  likeness: readonly Float64Array[],
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

/** Even words that say nothing keep their order, but give way to those that do. */
const STOP_WORTH = 0.01;

/** @returns what each remembered word weighs in an alignment, by what it is worth in a question. */
export function weightsOf(asked: readonly AskedTerm[], weight: (term: AskedTerm) => number): number[] {
  return asked.map((term) => weight(term) + STOP_WORTH);
}
