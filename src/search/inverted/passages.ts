import type { Dictionary } from './dictionary.js';
import { grown } from './growing.js';
import { createLists, type Lists } from './lists.js';

/** The words of a passage, by their numbers. */
export interface Words {
  /** 0 ends a line. */
  readonly text: readonly number[];
  readonly topics: readonly number[];
  /** The numbers of the names of those who say it. */
  readonly names: readonly number[];
}

/** Where a passage lies in the one array of all words: its text, its topics, and then its names. */
export interface Span {
  readonly start: number;
  readonly topics: number;
  readonly names: number;
  readonly end: number;
}

/** Passages by number: what each of them holds, and which of them hold a word. */
export interface Passages {
  /** @returns the number of the passage. */
  add(words: Words): number;
  remove(passage: number): void;
  isHeld(passage: number): boolean;
  span(passage: number): Span;
  /** How many words its text has. */
  textLength(passage: number): number;
  /** All words; another array whenever passages are added. */
  readonly all: Uint32Array;
  /** By file of words, a {@link toPosting} for each passage and field that holds one, the passages in order. */
  readonly postings: Lists;
  /** By name, the passages that one of that name says. */
  readonly ofName: Lists;
  /** How many words a text has, in the mean. */
  readonly meanLength: number;
  /** How many are held, and one more than the highest number. */
  readonly held: number;
  readonly size: number;
}

/** The fields of a passage. */
export const TEXT = 0;
export const TOPIC = 1;
export const VOICE = 2;

const FIELD_BITS = 6;
const PASSAGE_BITS = 8;
const MOST_TIMES = (1 << FIELD_BITS) - 1;

/** A passage, a field of it and how often a word stands there, in one number. So there can be 16 million passages. */
function toPosting(passage: number, field: number, times: number): number {
  return ((passage << PASSAGE_BITS) | (field << FIELD_BITS) | Math.min(times, MOST_TIMES)) >>> 0;
}

export function passageOf(posting: number): number {
  return posting >>> PASSAGE_BITS;
}

export function fieldOf(posting: number): number {
  return (posting >>> FIELD_BITS) & (2 ** (PASSAGE_BITS - FIELD_BITS) - 1);
}

export function timesOf(posting: number): number {
  return posting & MOST_TIMES;
}

const FIRST = 256;

/** @param wordsOf the words of a name */
export function createPassages(
  { fileOf, count }: Pick<Dictionary, 'fileOf' | 'count'>,
  wordsOf: (name: number) => Uint32Array,
): Passages {
  const postings = createLists();
  const ofName = createLists();
  let all = new Uint32Array(FIRST);
  let used = 0;
  /** By passage. Where the next one starts, this one ends. */
  let starts = new Uint32Array(FIRST);
  let topicsAt = new Uint32Array(FIRST);
  let namesAt = new Uint32Array(FIRST);
  let isHeld = new Uint32Array(FIRST);
  let size = 0;
  let held = 0;
  let textWords = 0;

  /** Counts the files of words in a field. */
  function timesByFile(words: readonly number[] | Uint32Array): Map<number, number> {
    const times = new Map<number, number>();
    for (const word of words) {
      if (word === 0) continue;
      const file = fileOf(word);
      times.set(file, (times.get(file) ?? 0) + 1);
    }
    return times;
  }

  function fieldsOf({ start, topics, names, end }: Span): Map<number, number>[] {
    return [
      timesByFile(all.subarray(start, topics)),
      timesByFile(all.subarray(topics, names)),
      timesByFile([...all.subarray(names, end)].flatMap((name) => [...wordsOf(name)])),
    ];
  }

  function span(passage: number): Span {
    return {
      start: starts[passage] ?? 0,
      topics: topicsAt[passage] ?? 0,
      names: namesAt[passage] ?? 0,
      end: starts[passage + 1] ?? 0,
    };
  }

  function countOnce(fields: readonly Map<number, number>[], change: 1 | -1): void {
    for (const file of new Set(fields.flatMap((times) => [...times.keys()]))) count(file, change);
  }

  return {
    add({ text, topics, names }) {
      const passage = size++;
      all = grown(all, used + text.length + topics.length + names.length);
      starts = grown(starts, size + 1);
      topicsAt = grown(topicsAt, size);
      namesAt = grown(namesAt, size);
      isHeld = grown(isHeld, size);
      all.set(text, used);
      topicsAt[passage] = used + text.length;
      all.set(topics, used + text.length);
      namesAt[passage] = used + text.length + topics.length;
      all.set(names, used + text.length + topics.length);
      used += text.length + topics.length + names.length;
      starts[size] = used;
      isHeld[passage] = 1;
      held++;
      textWords += text.length;
      const fields = fieldsOf(span(passage));
      for (const [field, times] of fields.entries()) {
        for (const [file, often] of times) postings.append(file, toPosting(passage, field, often));
      }
      countOnce(fields, 1);
      for (const name of new Set(names)) ofName.append(name, passage);
      return passage;
    },
    remove(passage) {
      if (isHeld[passage] !== 1) return;
      isHeld[passage] = 0;
      held--;
      const where = span(passage);
      textWords -= where.topics - where.start;
      countOnce(fieldsOf(where), -1);
    },
    isHeld: (passage) => isHeld[passage] === 1,
    span,
    textLength: (passage) => (topicsAt[passage] ?? 0) - (starts[passage] ?? 0),
    get all() {
      return all;
    },
    postings,
    ofName,
    get meanLength() {
      return held === 0 ? 1 : textWords / held;
    },
    get held() {
      return held;
    },
    get size() {
      return size;
    },
  };
}
