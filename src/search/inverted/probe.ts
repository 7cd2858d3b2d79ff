import { firstFor, type Entries } from './entries.js';
import { TEXT, TOPIC, VOICE } from './fields.js';
import { grown } from './growing.js';
import type { Passages } from './passages.js';
import { impactOf } from './worth.js';

/** Looks up all words of a question in one passage, where that is less work than walking all passages that hold them. */
interface Probe {
  /** Reads a passage. */
  open(passage: number): void;
  /** @returns the best of the entries for a word of the question that the passage has, 0 for none. */
  readonly entryFor: (place: number) => number;
  /** @returns its impact in the first field that has it. */
  readonly impactFor: (place: number) => number;
}

/** By word of the question, for the passage that is read. */
let entryOf = new Uint32Array(0);
let fieldOf = new Uint32Array(0);
let timesOf = new Uint32Array(0);

/** @param asked how many words the question has @param wordsOf the words of a name */
export function createProbe(
  { read }: Passages,
  entries: Entries,
  asked: number,
  wordsOf: (name: number) => Uint32Array,
): Probe {
  entryOf = grown(entryOf, asked);
  fieldOf = grown(fieldOf, asked);
  timesOf = grown(timesOf, asked);

  let length = 0;

  /** Of the entries for a word of the question those made first are the best. */
  function take(word: number, field: number): void {
    for (let entry = firstFor(entries, word); entry !== 0; entry = entries.next[entry] ?? 0) {
      const place = entries.asked[entry] ?? 0;
      const known = entryOf[place] ?? 0;
      if (known === 0 || entry < known) {
        entryOf[place] = entry;
        fieldOf[place] = field;
        timesOf[place] = 1;
      } else if (entry === known && fieldOf[place] === field) timesOf[place] = (timesOf[place] ?? 0) + 1;
    }
  }

  return {
    open(passage) {
      entryOf.fill(0, 0, asked);
      const { all, topics, names, end } = read(passage);
      length = topics;
      for (let at = 0; at < topics; at++) take(all[at] ?? 0, TEXT);
      for (let at = topics; at < names; at++) take(all[at] ?? 0, TOPIC);
      for (let at = names; at < end; at++) for (const word of wordsOf(all[at] ?? 0)) take(word, VOICE);
    },
    entryFor: (place) => entryOf[place] ?? 0,
    impactFor: (place) => impactOf(fieldOf[place] ?? 0, timesOf[place] ?? 0, length),
  };
}
