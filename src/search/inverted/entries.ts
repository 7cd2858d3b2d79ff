import type { Dictionary } from './dictionary.js';
import { grown, grownFloats, type Numbers } from './growing.js';
import type { Sought } from './sought.js';

/**
 * That a word of a passage answers to a word of a question: entries by number, from 1 on. Those of one file, for several
 * words of the question, are a chain, in which the one that was made last is first. In columns, since a question is
 * compared with thousands of words.
 */
export interface Entries {
  /** For the file of a word of a passage, the first entry; 0 where nobody asks for it. */
  readonly firstOfFile: Numbers;
  /** By word, its file. */
  readonly fileOfWord: Numbers;
  /** The entry after this one in its chain, 0 for none. */
  readonly next: Uint32Array;
  /** Which word of the question. */
  readonly asked: Uint32Array;
  /** What it counts as this very word, and what in another form. */
  readonly word: Uint32Array;
  readonly exact: Float64Array;
  readonly form: Float64Array;
  /** Which words of the question this one and those after it are for, a bit each. */
  readonly places: Uint32Array;
  /** @returns the number of an entry that is made for the time being, before those of a chain. */
  add(entry: Entry, next: number): number;
  /** How many there are, and one more; set back, those from there on are gone. */
  count: number;
}

interface Entry {
  readonly asked: number;
  readonly word: number;
  readonly exact: number;
  readonly form: number;
}

/** A question is looked for by so many words at most: as many as there are bits in a number. */
export const MOST_WORDS = 32;

/** Whether a word of the question is among some, a bit each. */
export function isAmong(places: number, place: number): boolean {
  return ((places >>> place) & 1) === 1;
}

/** For a file, the number of its first entry. Empty between questions. */
let firstOfFile = new Uint32Array(0);
const FIRST = 64;
const entries = {
  firstOfFile,
  fileOfWord: firstOfFile,
  next: new Uint32Array(FIRST),
  asked: new Uint32Array(FIRST),
  word: new Uint32Array(FIRST),
  exact: new Float64Array(FIRST),
  form: new Float64Array(FIRST),
  places: new Uint32Array(FIRST),
  add,
  count: 1,
};

/** @returns the first entry for a word of a passage, 0 where nobody asks for it. */
export function firstFor({ firstOfFile, fileOfWord }: Entries, word: number): number {
  return firstOfFile[fileOfWord[word] ?? 0] ?? 0;
}

/** Lets `read` look up the words of passages while it answers a question. Not to be called from `read`. */
export function withEntries<Value>(
  sought: readonly Sought[],
  { files, fileOfWord }: Pick<Dictionary, 'files' | 'fileOfWord'>,
  read: (entries: Entries) => Value,
): Value {
  firstOfFile = grown(firstOfFile, files);
  entries.firstOfFile = firstOfFile;
  entries.fileOfWord = fileOfWord();
  entries.count = 1;
  const filed: number[] = [];
  for (const [asked, { expansions }] of sought.entries()) {
    for (const { file, word, exact, form } of expansions) {
      const before = firstOfFile[file] ?? 0;
      if (before === 0) filed.push(file);
      firstOfFile[file] = add({ asked, word, exact, form }, before);
    }
  }
  try {
    return read(entries);
  } finally {
    for (const file of filed) firstOfFile[file] = 0;
  }
}

function add({ asked, word, exact, form }: Entry, next: number): number {
  const made = entries.count++;
  makeRoom(made + 1);
  entries.next[made] = next;
  entries.asked[made] = asked;
  entries.word[made] = word;
  entries.exact[made] = exact;
  entries.form[made] = form;
  entries.places[made] = (entries.places[next] ?? 0) | (1 << asked);
  return made;
}

function makeRoom(count: number): void {
  if (count <= entries.next.length) return;
  entries.next = grown(entries.next, count);
  const { length } = entries.next;
  entries.asked = grown(entries.asked, length);
  entries.word = grown(entries.word, length);
  entries.exact = grownFloats(entries.exact, length);
  entries.form = grownFloats(entries.form, length);
  entries.places = grown(entries.places, length);
}
