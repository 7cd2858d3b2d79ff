import { grown } from './growing.js';
import type { Lists } from './lists.js';

/** A list grows by slices, each half as long as all before it, up to this many numbers. */
const LONGEST_SLICE = 2048;
const FIRST_CELLS = 1024;
const FIRST_LISTS = 64;

/** Lists that cannot be packed. */
export type GrowingLists = Omit<Lists, 'pack'>;

/**
 * Makes empty lists. A slice ends in the place of the next one, so that a list that grows moves no other.
 * Source: growing slices, as Lucene's in-memory postings have them.
 */
export function createGrowingLists(): GrowingLists {
  let cells = new Uint32Array(FIRST_CELLS);
  let used = 0;
  /** How many lists there are, if only of those up to the last. */
  let count = 0;
  let lengths = new Uint32Array(FIRST_LISTS);
  let starts = new Uint32Array(FIRST_LISTS);
  /** Where the next number of a list goes, and where its last slice ends. */
  let nexts = new Uint32Array(FIRST_LISTS);
  let ends = new Uint32Array(FIRST_LISTS);

  function slice(list: number, length: number): void {
    const size = sliceAfter(length);
    cells = grown(cells, used + size + 1);
    if (length === 0) starts[list] = used;
    else cells[ends[list] ?? 0] = used;
    nexts[list] = used;
    ends[list] = used + size;
    used += size + 1;
  }

  return {
    append(list, value) {
      count = Math.max(count, list + 1);
      if (list >= lengths.length) {
        lengths = grown(lengths, list + 1);
        starts = grown(starts, lengths.length);
        nexts = grown(nexts, lengths.length);
        ends = grown(ends, lengths.length);
      }
      const length = lengths[list] ?? 0;
      if (nexts[list] === ends[list]) slice(list, length);
      const at = nexts[list] ?? 0;
      cells[at] = value;
      nexts[list] = at + 1;
      lengths[list] = length + 1;
    },
    length: (list) => lengths[list] ?? 0,
    visit(list, most, piece) {
      const length = Math.min(lengths[list] ?? 0, most);
      let from = starts[list] ?? 0;
      for (let at = 0; at < length;) {
        const size = sliceAfter(at);
        piece(cells, from, from + Math.min(size, length - at));
        at += size;
        from = cells[from + size] ?? 0;
      }
    },
    get size() {
      return count;
    },
  };
}

function sliceAfter(length: number): number {
  return Math.min((length >> 1) + 1, LONGEST_SLICE);
}
