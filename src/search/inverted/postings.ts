import { passageOf, tailOf, withTail } from './fields.js';
import type { Numbers } from './growing.js';
import { createGrowingLists, type GrowingLists } from './growing-lists.js';

/** By file of words, a {@link toPosting} for each passage and field that holds one, the passages in order. */
export interface Postings {
  append(file: number, posting: number): void;
  readonly length: (file: number) => number;
  /**
   * Shows those of a file piece by piece, in order. Of one that many passages hold, each passage is shown once, in the first
   * field that has it.
   * @param among where others need not be shown, the passages that must be
   */
  visit(file: number, among: Numbers | undefined, piece: Piece): void;
  /**
   * Lets what is there take less memory, to be called when many were added and hardly any more will be.
   * @param passages how many passages there are
   */
  pack(passages: number): void;
}

/** An array, and from where until where it is shown. It is another's the next time. */
type Piece = (cells: Numbers, from: number, until: number) => void;

/** Files that more than one in so many passages hold are kept as a byte a passage: looked up at once, and hardly larger. */
const IN_BYTES = 8;
/** Of a file with more, the first are shown: beside others such a word tells hardly anything. */
const MOST_SHOWN = 250_000;
/** Passages that two bytes can tell apart. */
const FEW_PASSAGES = 2 ** 16;

/** So many are put together at a time. */
const AT_ONCE = 4096;
const shown = new Uint32Array(AT_ONCE);

/** All that was there when it was packed. */
interface Packed {
  /** By file where it begins, and where the last one ends. */
  readonly starts: Numbers;
  /** The postings as they are, or, where there are few passages, their passages and their tails. */
  readonly cells: Numbers;
  readonly passages: Uint16Array<ArrayBuffer>;
  readonly tails: Uint8Array<ArrayBuffer>;
  /** By file that many passages hold, the tail of its first posting for each passage, 0 for none; and how many postings those were. */
  readonly bytes: ReadonlyMap<number, Uint8Array>;
  readonly counts: ReadonlyMap<number, number>;
}

export function createPostings(): Postings {
  let growing = createGrowingLists();
  let packed: Packed | undefined;

  function packedLength(file: number): number {
    if (packed === undefined) return 0;
    const { starts, counts } = packed;
    return counts.get(file) ?? (file + 1 < starts.length ? (starts[file + 1] ?? 0) - (starts[file] ?? 0) : 0);
  }

  return {
    append: (file, posting) => growing.append(file, posting),
    length: (file) => growing.length(file) + packedLength(file),
    visit(file, among, piece) {
      const there = packedLength(file);
      if (packed !== undefined && there > 0) {
        const bytes = packed.bytes.get(file);
        if (bytes === undefined) showPacked(packed, file, Math.min(there, MOST_SHOWN), piece);
        else if (among === undefined) showAll(bytes, piece);
        else showAmong(bytes, among, piece);
      }
      if (there < MOST_SHOWN) growing.visit(file, MOST_SHOWN - there, piece);
    },
    pack(passages) {
      if (packed !== undefined) return;
      packed = packedFrom(growing, passages);
      growing = createGrowingLists();
    },
  };
}

function packedFrom(lists: GrowingLists, passages: number): Packed {
  const [bytes, counts] = [new Map<number, Uint8Array>(), new Map<number, number>()];
  const starts = new Uint32Array(lists.size + 1);
  for (let file = 0; file < lists.size; file++) {
    const length = lists.length(file);
    const isInBytes = length * IN_BYTES > passages && length <= MOST_SHOWN;
    if (isInBytes) {
      bytes.set(file, toBytes(lists, file, passages));
      counts.set(file, length);
    }
    starts[file + 1] = (starts[file] ?? 0) + (isInBytes ? 0 : length);
  }
  const isNarrow = passages <= FEW_PASSAGES;
  const length = starts[lists.size] ?? 0;
  const cells = new Uint32Array(isNarrow ? 0 : length);
  const narrow = new Uint16Array(isNarrow ? length : 0);
  const tails = new Uint8Array(isNarrow ? length : 0);
  for (let file = 0; file < lists.size; file++) {
    if (bytes.has(file)) continue;
    let to = starts[file] ?? 0;
    lists.visit(file, Infinity, (from, begin, end) => {
      for (let at = begin; at < end; at++, to++) {
        const posting = from[at] ?? 0;
        if (isNarrow) {
          narrow[to] = passageOf(posting);
          tails[to] = tailOf(posting);
        } else cells[to] = posting;
      }
    });
  }
  return { starts, cells, passages: narrow, tails, bytes, counts };
}

function toBytes(lists: GrowingLists, file: number, passages: number): Uint8Array {
  const made = new Uint8Array(passages);
  lists.visit(file, Infinity, (cells, from, until) => {
    for (let at = from; at < until; at++) {
      const posting = cells[at] ?? 0;
      const passage = passageOf(posting);
      if (made[passage] === 0) made[passage] = tailOf(posting);
    }
  });
  return made;
}

function showPacked({ starts, cells, passages, tails }: Packed, file: number, most: number, piece: Piece): void {
  const begin = starts[file] ?? 0;
  const end = begin + most;
  if (cells.length > 0) {
    piece(cells, begin, end);
    return;
  }
  for (let from = begin; from < end; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, end - from);
    for (let at = 0; at < count; at++) shown[at] = withTail(passages[from + at] ?? 0, tails[from + at] ?? 0);
    piece(shown, 0, count);
  }
}

function showAll(bytes: Uint8Array, piece: Piece): void {
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, bytes.length);
    let count = 0;
    for (let passage = from; passage < until; passage++) {
      const tail = bytes[passage] ?? 0;
      if (tail !== 0) shown[count++] = withTail(passage, tail);
    }
    piece(shown, 0, count);
  }
}

function showAmong(bytes: Uint8Array, among: Numbers, piece: Piece): void {
  for (let from = 0; from < among.length; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, among.length);
    let count = 0;
    for (let at = from; at < until; at++) {
      const passage = among[at] ?? 0;
      const tail = bytes[passage] ?? 0;
      if (tail !== 0) shown[count++] = withTail(passage, tail);
    }
    piece(shown, 0, count);
  }
}
