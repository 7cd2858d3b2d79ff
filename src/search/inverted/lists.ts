import { grown, type Numbers } from './growing.js';

/** Many lists of whole numbers, numbered from 0, that only grow; all in one array. */
export interface Lists {
  append(list: number, value: number): void;
  length(list: number): number;
  /** Shows a list piece by piece, in order, up to so many numbers of it: an array, and from where until where it is the list. */
  visit(list: number, most: number, piece: (cells: Numbers, from: number, until: number) => void): void;
  /** Lays each list in one piece beside the others, without room between: it takes less memory, and less time to read. */
  pack(): void;
}

/** A list grows by slices, each half as long as all before it, up to this many numbers. */
const LONGEST_SLICE = 2048;
const FIRST_CELLS = 1024;
const FIRST_LISTS = 64;

/**
 * Makes empty lists. A slice ends in the place of the next one, so that a list that grows moves no other.
 * Source: growing slices, as Lucene's in-memory postings have them.
 */
export function createLists(): Lists {
  let cells = new Uint32Array(FIRST_CELLS);
  let used = 0;
  let lengths = new Uint32Array(FIRST_LISTS);
  let starts = new Uint32Array(FIRST_LISTS);
  /** Where the next number of a list goes, and where its last slice ends. */
  let nexts = new Uint32Array(FIRST_LISTS);
  let ends = new Uint32Array(FIRST_LISTS);
  /** How long a list was when it was packed, into one slice; 0 where it was not there. */
  let packed = new Uint32Array(0);

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
    visit,
    pack() {
      const tight = new Uint32Array(lengths.reduce((sum, length) => sum + (length > 0 ? length + 1 : 0), 0));
      used = 0;
      for (const [list, length] of lengths.entries()) {
        if (length === 0) continue;
        const start = used;
        visit(list, length, (from, begin, end) => {
          tight.set(from.subarray(begin, end), used);
          used += end - begin;
        });
        starts[list] = start;
        nexts[list] = used;
        ends[list] = used++;
      }
      cells = tight;
      packed = lengths.slice();
    },
  };

  function visit(list: number, most: number, piece: (cells: Numbers, from: number, until: number) => void): void {
    const length = Math.min(lengths[list] ?? 0, most);
    let from = starts[list] ?? 0;
    for (let at = 0; at < length;) {
      const size = at === 0 ? packed[list] || sliceAfter(0) : sliceAfter(at);
      piece(cells, from, from + Math.min(size, length - at));
      at += size;
      from = cells[from + size] ?? 0;
    }
  }
}

function sliceAfter(length: number): number {
  return Math.min((length >> 1) + 1, LONGEST_SLICE);
}
