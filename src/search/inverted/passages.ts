import type { Dictionary } from './dictionary.js';
import { toPosting } from './fields.js';
import { grown, grownBytes, trimmed } from './growing.js';
import { createLists, type Lists } from './lists.js';
import { createPacked } from './packed.js';
import { createPostings, type Postings } from './postings.js';
import { impactOf } from './worth.js';

/** The words of a passage, by their numbers. */
export interface Words {
  /** 0 ends a line. */
  readonly text: readonly number[] | Uint32Array;
  readonly topics: readonly number[] | Uint32Array;
  /** The numbers of the names of those who say it. */
  readonly names: readonly number[] | Uint32Array;
}

/** What a passage holds: its text, its topics, and then its names, one after the other. Until another is read. */
export interface Content {
  readonly all: Uint32Array;
  /** Where its topics begin, its names, and where these end. */
  readonly topics: number;
  readonly names: number;
  readonly end: number;
}

/** Passages by number: what each of them holds, and which of them hold a word. */
export interface Passages {
  /** @returns the number of the passage. */
  add(words: Words): number;
  remove(passage: number): void;
  /** To be called when many were added, and hardly any more will be. */
  pack(): void;
  readonly isHeld: (passage: number) => boolean;
  readonly read: (passage: number) => Content;
  /** By passage, 1 where it is held. Until another is added. */
  readonly isHeldBytes: () => Uint8Array;
  readonly postings: Postings;
  /** By name, the passages that one of that name says. */
  readonly ofName: Lists;
  /** How many are held, and one more than the highest number. */
  readonly held: number;
  readonly size: number;
  /** How often one was added or removed. */
  readonly changes: number;
}

const FIRST = 256;
/** A passage is its text, its topics and its names. */
const PARTS = 3;
/** A word is counted so often in a field at most. */
const MOST_TIMES = 255;

/** @returns the parts of what was read, until another is. */
export function wordsIn({ all, topics, names, end }: Content): Words {
  return { text: all.subarray(0, topics), topics: all.subarray(topics, names), names: all.subarray(names, end) };
}

type Visit = (file: number, field: number, times: number, isFirst: boolean) => void;

/** By file of words: how often it stands in the field that is read, and whether it stood in one before. All 0 between passages. */
let times = new Uint8Array(0);
let counted = new Uint8Array(0);

/** @param wordsOf the words of a name */
export function createPassages(
  dictionary: Pick<Dictionary, 'fileOf' | 'count' | 'files'>,
  wordsOf: (name: number) => Uint32Array,
): Passages {
  const { fileOf, count } = dictionary;
  const postings = createPostings();
  const ofName = createLists();
  const packed = createPacked();
  /** By passage, where it begins in what is packed, and whether it is held. */
  let starts = new Uint32Array(FIRST);
  let isHeld = new Uint8Array(FIRST);
  const head = new Uint32Array(PARTS);
  let unpacked = new Uint32Array(FIRST);
  let size = 0;
  let held = 0;

  function read(passage: number): Content {
    const start = packed.read(starts[passage] ?? 0, PARTS, head);
    const topics = head[0] ?? 0;
    const names = topics + (head[1] ?? 0);
    const end = names + (head[2] ?? 0);
    unpacked = grown(unpacked, end);
    packed.read(start, end, unpacked);
    return { all: unpacked, topics, names, end };
  }

  /** Visits each file of words once a field that has it, and tells how often it stands there and whether it is the first field. */
  function eachFile({ text, topics, names }: Words, visit: Visit): void {
    counted = grownBytes(counted, dictionary.files);
    times = grownBytes(times, dictionary.files);
    const all: number[] = [];
    for (const [field, words] of [text, topics, [...names].flatMap((name) => [...wordsOf(name)])].entries()) {
      const files: number[] = [];
      for (const word of words) {
        if (word === 0) continue;
        const file = fileOf(word);
        const before = times[file] ?? 0;
        if (before === 0) files.push(file);
        times[file] = Math.min(before + 1, MOST_TIMES);
      }
      for (const file of files) {
        visit(file, field, times[file] ?? 0, counted[file] === 0);
        times[file] = 0;
        counted[file] = 1;
        all.push(file);
      }
    }
    for (const file of all) counted[file] = 0;
  }

  return {
    add(words) {
      const passage = size++;
      const parts = [words.text, words.topics, words.names];
      starts = grown(starts, size);
      isHeld = grownBytes(isHeld, size);
      starts[passage] = packed.used;
      for (const { length } of parts) packed.append(length);
      for (const part of parts) for (const word of part) packed.append(word);
      isHeld[passage] = 1;
      held++;
      eachFile(words, (file, field, often, isFirst) => {
        postings.append(file, toPosting(passage, impactOf(field, often, words.text.length)));
        if (isFirst) count(file, 1);
      });
      for (const name of new Set(words.names)) ofName.append(name, passage);
      return passage;
    },
    remove(passage) {
      if (isHeld[passage] !== 1) return;
      isHeld[passage] = 0;
      held--;
      eachFile(wordsIn(read(passage)), (file, _, __, isFirst) => {
        if (isFirst) count(file, -1);
      });
    },
    pack() {
      postings.pack(size);
      ofName.pack();
      packed.pack();
      starts = trimmed(starts, size);
    },
    isHeld: (passage) => isHeld[passage] === 1,
    read,
    isHeldBytes: () => isHeld,
    postings,
    ofName,
    get held() {
      return held;
    },
    get size() {
      return size;
    },
    get changes() {
      return size + (size - held);
    },
  };
}
