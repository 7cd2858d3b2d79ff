import type { Span } from '../model.js';

const SCORES = { same: 3, alike: 1, other: -1, gap: -1 } as const;
/** Letters that may differ, in one place, between two words that are alike. */
const LETTERS_APART = 2;
const SHORTEST_ALIKE = 4;

/** A stretch of words that others fit on best, and how many of those stand in it, the same or alike. */
export interface Aligned extends Span {
  readonly kept: number;
}

/** Lays all typed words over a stretch of printed ones, in order, so that as many as possible fall together. */
export function alignWords(typed: readonly string[], printed: readonly string[]): Aligned {
  const width = printed.length + 1;
  const likeness = compare(typed, printed);
  /** How each cell was reached: 0 from both words before it, 1 past a typed word, 2 past a printed one. */
  const from = new Uint8Array((typed.length + 1) * width);
  // The stretch may begin anywhere, so that printed words before it cost nothing.
  let last = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i * SCORES.gap;
    from[i * width] = 1;
    const scores = likeness.rows[likeness.typed[i - 1] ?? 0] ?? new Int8Array();
    for (let j = 1; j < width; j++) {
      const both = (last[j - 1] ?? 0) + (scores[likeness.printed[j - 1] ?? 0] ?? 0);
      const past = (last[j] ?? 0) + SCORES.gap;
      const over = (row[j - 1] ?? 0) + SCORES.gap;
      const best = both >= past && both >= over ? both : past >= over ? past : over;
      row[j] = best;
      from[i * width + j] = best === both ? 0 : best === past ? 1 : 2;
    }
    [last, row] = [row, last];
  }
  // Of two ends that fit as well, the later takes in the word that stands for the last one typed.
  const end = last.lastIndexOf(last.reduce((best, score) => Math.max(best, score)));
  const isKept = (i: number, j: number) => (likeness.rows[likeness.typed[i] ?? 0]?.[likeness.printed[j] ?? 0] ?? 0) > 0;
  return trace(from, width, { i: typed.length, j: end }, isKept);
}

function trace(
  from: Uint8Array,
  width: number,
  { i, j }: { i: number; j: number },
  isKept: (i: number, j: number) => boolean,
): Aligned {
  const end = j;
  let kept = 0;
  while (i > 0) {
    const step = from[i * width + j];
    if (step === 0 && isKept(i - 1, j - 1)) kept += 1;
    if (step !== 2) i -= 1;
    if (step !== 1) j -= 1;
  }
  return { start: j, end, kept };
}

interface Likeness {
  /** For each distinct typed word, how well each distinct printed word fits it. */
  readonly rows: readonly Int8Array[];
  /** Which of the distinct words stands at each place. */
  readonly typed: readonly number[];
  readonly printed: readonly number[];
}

/** Compares each word with each other word once, however often the two stand there. */
function compare(typed: readonly string[], printed: readonly string[]): Likeness {
  const [atTyped, distinctTyped] = numbered(typed);
  const [atPrinted, distinctPrinted] = numbered(printed);
  const rows = distinctTyped.map((word) => Int8Array.from(distinctPrinted, (other) => scoreOf(word, other)));
  return { rows, typed: atTyped, printed: atPrinted };
}

function numbered(words: readonly string[]): [places: number[], distinct: string[]] {
  const numbers = new Map<string, number>();
  const places = words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return [places, [...numbers.keys()]];
}

function scoreOf(a: string, b: string): number {
  if (a === b) return SCORES.same;
  return alike(a, b) ? SCORES.alike : SCORES.other;
}

function alike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || longer - shorter > LETTERS_APART) return false;
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  let ending = 0;
  while (ending < shorter - same && a.at(-1 - ending) === b.at(-1 - ending)) ending += 1;
  return same + ending >= longer - LETTERS_APART;
}
