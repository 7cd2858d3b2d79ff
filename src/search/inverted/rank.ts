import type { Dictionary } from './dictionary.js';
import { withEntries, type Entry } from './entries.js';
import { createPart, type Held, type Part, type Question } from './part.js';
import { TOPIC, VOICE, type Passages } from './passages.js';
import { FIELD_WORTH } from './retrieve.js';

/** A passage, and how much of a question it holds. */
export interface Found extends Held {
  readonly passage: number;
}

/** A long passage is read in parts, twice as long as the question, which overlap: words far apart are hardly what was meant. */
const PART = { least: 16, most: 48 } as const;
/** What a match counts outside the best part. */
const ELSEWHERE = 0.7;
/** Only so many passages, those that hold most, are worth reading for slips. */
const MENDED_MOST = 24;
/** What a passage gains, in nats, by holding the question as one run. */
const IN_A_RUN = 2.6;

/** Reads passages word by word, and tells how much of a question each holds. @param wordsOf the words of a name */
export function rank(
  question: Question,
  shortList: readonly number[],
  dictionary: Dictionary,
  passages: Passages,
  wordsOf: (name: number) => readonly number[],
): Found[] {
  const size = Math.min(PART.most, Math.max(PART.least, 2 * question.order.length));
  const part = createPart(question, dictionary.spelling);
  return withEntries(question.sought, dictionary, (entriesOf) => {
    const found = shortList.map((passage): Found => ({ passage, ...read(passage, part.held) }));
    const best = found.toSorted((a, b) => worth(b) - worth(a)).slice(0, MENDED_MOST);
    const mended = new Map(
      best
        .filter(({ asked, matched }) => matched < asked)
        .map(({ passage }) => [passage, { passage, ...read(passage, part.mended) }]),
    );
    return found.map((one) => mended.get(one.passage) ?? one);

    function read(passage: number, sum: Part['held']): Held {
      const { start, topics, names, end } = passages.span(passage);
      const { all } = passages;
      const words = all.subarray(start, topics);
      const entries: (Entry | undefined)[] = [];
      for (const word of words) entries.push(word === 0 ? undefined : entriesOf(word));
      part.begin();
      for (const word of all.subarray(topics, names)) part.match(word, entriesOf(word), FIELD_WORTH[TOPIC] ?? 0);
      for (const name of all.subarray(names, end)) {
        for (const word of wordsOf(name)) part.match(word, entriesOf(word), FIELD_WORTH[VOICE] ?? 0);
      }
      if (words.length <= size) {
        part.keep();
        return sum({ words, entries, from: 0, until: words.length });
      }
      for (const [at, entry] of entries.entries()) part.match(words[at] ?? 0, entry, ELSEWHERE);
      part.keep();
      let best = sum({ words, entries, from: 0, until: size });
      for (let from = size >> 1; from + (size >> 1) < words.length; from += size >> 1) {
        const held = sum({ words, entries, from, until: Math.min(from + size, words.length) });
        if (worth(held) > worth(best)) best = held;
      }
      return best;
    }
  });
}

function worth({ asked, matched, run }: Held): number {
  return matched + (IN_A_RUN * run * matched) / asked;
}
