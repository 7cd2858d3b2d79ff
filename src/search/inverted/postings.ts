import { passageOf, tailOf } from './fields.js';
import type { Numbers } from './growing.js';
import { createLists } from './lists.js';

/** By file of words, a {@link toPosting} for each passage and field that holds one, the passages in order. */
export interface Postings {
  readonly append: (file: number, posting: number) => void;
  /** How many there are, those in bytes included. */
  readonly length: (file: number) => number;
  /** Of a file that many passages hold: by passage, the {@link tailOf} its first posting, 0 for none. What is in bytes is not in its list. */
  readonly bytesOf: (file: number) => Uint8Array | undefined;
  /** Shows a list piece by piece, in order, up to so many of the file's postings. */
  visit(file: number, most: number, piece: (cells: Numbers, from: number, until: number) => void): void;
  /** To be called when many were added, and hardly any more will be. @param passages how many passages there are */
  pack(passages: number): void;
}

/** Words that more than one in so many passages hold are kept as a byte a passage: looked up at once, and hardly larger. */
const IN_BYTES = 8;

/** @param longest a file with more postings is kept as a list */
export function createPostings(longest: number): Postings {
  const lists = createLists();
  const bytes = new Map<number, Uint8Array>();
  /** How many postings went into bytes. */
  const counts = new Map<number, number>();
  const countOf = (file: number) => counts.get(file) ?? 0;

  function toBytes(file: number, passages: number): void {
    const made = new Uint8Array(passages);
    lists.visit(file, Infinity, (cells, from, until) => {
      for (let at = from; at < until; at++) {
        const posting = cells[at] ?? 0;
        const passage = passageOf(posting);
        if (made[passage] === 0) made[passage] = tailOf(posting);
      }
    });
    bytes.set(file, made);
    counts.set(file, lists.length(file));
  }

  return {
    append: (file, posting) => lists.append(file, posting),
    length: (file) => lists.length(file) + countOf(file),
    bytesOf: (file) => bytes.get(file),
    visit: (file, most, piece) => lists.visit(file, most - countOf(file), piece),
    pack(passages) {
      const made = new Set<number>();
      for (let file = 0; file < lists.size; file++) {
        const length = lists.length(file);
        if (length * IN_BYTES <= passages || length > longest || bytes.has(file)) continue;
        toBytes(file, passages);
        made.add(file);
      }
      lists.pack((file) => made.has(file));
    },
  };
}
