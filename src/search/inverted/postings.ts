import { impactIn, passageOf, toPosting } from './fields.js';
import { grownBytes, type Numbers } from './growing.js';
import { createGrowingLists, type GrowingLists } from './growing-lists.js';

/** By file of words, a {@link toPosting} for each passage and field that holds one, the passages in order. */
export interface Postings {
  append(file: number, posting: number): void;
  readonly length: (file: number) => number;
  /** @returns how many came since it was packed, which are shown one by one whatever is wanted. */
  readonly unpacked: (file: number) => number;
  /** @returns the highest impact of any of a file. */
  readonly highest: (file: number) => number;
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
/** To look a passage up in a list that is packed is as much work as to walk so many postings. */
export const SEEK = 16;
/** Passages that two bytes can tell apart. */
const FEW_PASSAGES = 2 ** 16;

/** So many are put together at a time. */
const AT_ONCE = 4096;
const FIRST = 256;
const shown = new Uint32Array(AT_ONCE);

/** All that was there when it was packed. */
interface Packed {
  /** By file where it begins, and where the last one ends. */
  readonly starts: Numbers;
  /** The postings as they are, or, where there are few passages, their passages and their impacts. */
  readonly cells: Numbers;
  readonly passages: Uint16Array<ArrayBuffer>;
  readonly impacts: Uint8Array<ArrayBuffer>;
  /** By file that many passages hold, the impact of its first posting for each passage, 0 for none; and how many postings those were. */
  readonly bytes: ReadonlyMap<number, Uint8Array>;
  readonly counts: ReadonlyMap<number, number>;
}

export function createPostings(): Postings {
  let growing = createGrowingLists();
  let packed: Packed | undefined;
  let highest = new Uint8Array(FIRST);

  function packedLength(file: number): number {
    if (packed === undefined) return 0;
    const { starts, counts } = packed;
    return counts.get(file) ?? (file + 1 < starts.length ? (starts[file + 1] ?? 0) - (starts[file] ?? 0) : 0);
  }

  return {
    append(file, posting) {
      growing.append(file, posting);
      highest = grownBytes(highest, file + 1);
      highest[file] = Math.max(highest[file] ?? 0, impactIn(posting));
    },
    unpacked: (file) => growing.length(file),
    highest: (file) => highest[file] ?? 0,
    length: (file) => growing.length(file) + packedLength(file),
    visit(file, among, piece) {
      const there = packedLength(file);
      if (packed !== undefined && there > 0) {
        const bytes = packed.bytes.get(file);
        if (bytes === undefined) {
          if (among !== undefined && among.length * SEEK < there) seekAmong(packed, file, among, piece);
          else showPacked(packed, file, Math.min(there, MOST_SHOWN), piece);
        } else if (among === undefined) showAll(bytes, piece);
        else showAmong(bytes, among, piece);
      }
      if (there < MOST_SHOWN) growing.visit(file, MOST_SHOWN - there, piece);
    },
    pack(passages) {
      if (packed !== undefined) return;
      packed = packedFrom(growing, passages);
      growing = createGrowingLists();
      highest = highest.slice(0, packed.starts.length);
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
  const impacts = new Uint8Array(isNarrow ? length : 0);
  for (let file = 0; file < lists.size; file++) {
    if (bytes.has(file)) continue;
    let to = starts[file] ?? 0;
    lists.visit(file, Infinity, (from, begin, end) => {
      for (let at = begin; at < end; at++, to++) {
        const posting = from[at] ?? 0;
        if (isNarrow) {
          narrow[to] = passageOf(posting);
          impacts[to] = impactIn(posting);
        } else cells[to] = posting;
      }
    });
  }
  return { starts, cells, passages: narrow, impacts, bytes, counts };
}

function toBytes(lists: GrowingLists, file: number, passages: number): Uint8Array {
  const made = new Uint8Array(passages);
  lists.visit(file, Infinity, (cells, from, until) => {
    for (let at = from; at < until; at++) {
      const posting = cells[at] ?? 0;
      const passage = passageOf(posting);
      if (made[passage] === 0) made[passage] = impactIn(posting);
    }
  });
  return made;
}

function showPacked({ starts, cells, passages, impacts }: Packed, file: number, most: number, piece: Piece): void {
  const begin = starts[file] ?? 0;
  const end = begin + most;
  if (cells.length > 0) {
    piece(cells, begin, end);
    return;
  }
  for (let from = begin; from < end; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, end - from);
    for (let at = 0; at < count; at++) shown[at] = toPosting(passages[from + at] ?? 0, impacts[from + at] ?? 0);
    piece(shown, 0, count);
  }
}

function seekAmong({ starts, cells, passages, impacts }: Packed, file: number, among: Numbers, piece: Piece): void {
  const [begin, end] = [starts[file] ?? 0, starts[file + 1] ?? 0];
  const isNarrow = cells.length === 0;
  for (let from = 0; from < among.length; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, among.length);
    let count = 0;
    for (let at = from; at < until; at++) {
      const passage = among[at] ?? 0;
      const place = isNarrow
        ? firstFrom(passages, begin, end, passage)
        : firstFrom(cells, begin, end, toPosting(passage, 0));
      if (place === end) continue;
      const posting = isNarrow ? toPosting(passages[place] ?? 0, impacts[place] ?? 0) : (cells[place] ?? 0);
      if (passageOf(posting) === passage) shown[count++] = posting;
    }
    piece(shown, 0, count);
  }
}

/** @returns the place of the first that is as high at least, of numbers in order. */
function firstFrom(numbers: Uint16Array | Uint32Array, begin: number, end: number, least: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function showAll(bytes: Uint8Array, piece: Piece): void {
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, bytes.length);
    let count = 0;
    for (let passage = from; passage < until; passage++) {
      const impact = bytes[passage] ?? 0;
      if (impact !== 0) shown[count++] = toPosting(passage, impact);
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
      const impact = bytes[passage] ?? 0;
      if (impact !== 0) shown[count++] = toPosting(passage, impact);
    }
    piece(shown, 0, count);
  }
}
