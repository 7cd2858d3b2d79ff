import type { Dictionary } from './dictionary.js';
import { grown } from './growing.js';
import type { Sought } from './sought.js';

/** That a word of a passage answers to a word of a question. */
export interface Entry {
  /** Which word of the question. */
  readonly asked: number;
  /** What it counts as this very word, and what in another form. */
  readonly word: number;
  readonly exact: number;
  readonly form: number;
  /** Of the same file, for another word of the question. */
  readonly next: Entry | undefined;
}

/** For a file, the number of its first entry, 0 where nobody asks for it. Empty between questions. */
let places = new Uint32Array(0);

/** Lets `read` look up the words of passages while a question is ranked. */
export function withEntries<Value>(
  sought: readonly Sought[],
  { files, fileOf }: Pick<Dictionary, 'files' | 'fileOf'>,
  read: (entriesOf: (word: number) => Entry | undefined) => Value,
): Value {
  places = grown(places, files);
  const firsts: (Entry | undefined)[] = [undefined];
  const filed: number[] = [];
  for (const [asked, { expansions }] of sought.entries()) {
    for (const { file, word, exact, form } of expansions) {
      const place = places[file] ?? 0;
      const entry = { asked, word, exact, form, next: firsts[place] };
      if (place > 0) firsts[place] = entry;
      else {
        places[file] = firsts.push(entry) - 1;
        filed.push(file);
      }
    }
  }
  try {
    return read((word) => firsts[places[fileOf(word)] ?? 0]);
  } finally {
    for (const file of filed) places[file] = 0;
  }
}
