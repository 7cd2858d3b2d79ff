import type { Numbers } from './growing.js';
import { createGrowingLists } from './growing-lists.js';

/** Many lists of whole numbers, numbered from 0, that only grow. */
export interface Lists {
  append(list: number, value: number): void;
  length(list: number): number;
  /** Shows a list piece by piece, in order, up to so many numbers of it: an array, and from where until where it is the list. */
  visit(list: number, most: number, piece: (cells: Numbers, from: number, until: number) => void): void;
  /** Lays each list in one piece beside the others, without room between: it takes less memory, and less time to read. */
  pack(): void;
  /** One more than the highest number of a list. */
  readonly size: number;
}

/** Makes empty lists. What was packed is as good as never changed, so of it is known only where each list begins. */
export function createLists(): Lists {
  let packed = new Uint32Array(0);
  /** By list, where it begins in what is packed, and where the last one ends. */
  let starts = new Uint32Array(1);
  /** What came since. */
  let growing = createGrowingLists();

  const packedLength = (list: number) => (list + 1 < starts.length ? (starts[list + 1] ?? 0) - (starts[list] ?? 0) : 0);
  const length = (list: number) => packedLength(list) + growing.length(list);
  const size = () => Math.max(starts.length - 1, growing.size);

  function visit(list: number, most: number, piece: (cells: Numbers, from: number, until: number) => void): void {
    const there = packedLength(list);
    const start = starts[list] ?? 0;
    if (there > 0 && most > 0) piece(packed, start, start + Math.min(there, most));
    if (most > there) growing.visit(list, most - there, piece);
  }

  return {
    append: (list, value) => growing.append(list, value),
    length,
    visit,
    pack() {
      const begins = new Uint32Array(size() + 1);
      for (let list = 0; list < size(); list++) begins[list + 1] = (begins[list] ?? 0) + length(list);
      const cells = new Uint32Array(begins.at(-1) ?? 0);
      for (let list = 0; list < size(); list++) {
        let at = begins[list] ?? 0;
        visit(list, Infinity, (from, begin, end) => {
          cells.set(from.subarray(begin, end), at);
          at += end - begin;
        });
      }
      packed = cells;
      starts = begins;
      growing = createGrowingLists();
    },
    get size() {
      return size();
    },
  };
}
