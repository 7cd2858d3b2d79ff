import type { Dictionary } from './dictionary.js';
import { grown } from './growing.js';
import { MOST_TIMES, TEXT, TOPIC, VOICE, type Passages } from './passages.js';
import type { Expansion } from './sought.js';

/** A word of a question that a passage holds: as which of its expansions, in which field, and how often there. */
export interface Probed {
  readonly expansion: Expansion;
  readonly field: number;
  readonly times: number;
}

/** Looks up words in one passage, where that is less work than walking all passages that hold them. */
export interface Probe {
  /** Reads a passage. */
  open(passage: number): void;
  /** @returns the first of the expansions that the passage has, in the first field that has it. */
  find(expansions: readonly Expansion[]): Probed | undefined;
}

/** The files of the passage that is read, and where its topics and its names begin and end. */
let files = new Uint32Array(0);
const bounds = new Uint32Array(4);

/** @param wordsOf the words of a name */
export function createProbe(
  { read }: Passages,
  { fileOf }: Pick<Dictionary, 'fileOf'>,
  wordsOf: (name: number) => Uint32Array,
): Probe {
  return {
    open(passage) {
      const { all, topics, names, end } = read(passage);
      files = grown(files, names);
      for (let at = 0; at < names; at++) files[at] = fileOf(all[at] ?? 0);
      let used = names;
      for (let at = names; at < end; at++) {
        for (const word of wordsOf(all[at] ?? 0)) {
          files = grown(files, used + 1);
          files[used++] = fileOf(word);
        }
      }
      bounds[TEXT + 1] = topics;
      bounds[TOPIC + 1] = names;
      bounds[VOICE + 1] = used;
    },
    find(expansions) {
      for (const expansion of expansions) {
        for (let field = TEXT; field <= VOICE; field++) {
          const times = timesIn(field, expansion.file);
          if (times > 0) return { expansion, field, times };
        }
      }
      return undefined;
    },
  };
}

function timesIn(field: number, file: number): number {
  let times = 0;
  for (let at = bounds[field] ?? 0; at < (bounds[field + 1] ?? 0); at++) if (files[at] === file) times++;
  return Math.min(times, MOST_TIMES);
}
