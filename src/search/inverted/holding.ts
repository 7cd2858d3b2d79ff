import { createDictionary, type Dictionary } from './dictionary.js';
import { createKept, type Kept } from './kept.js';
import { createNearWords, type NearWords } from './near-words.js';
import type { Named } from './naming.js';
import { createPassages, wordsIn, type Passages } from './passages.js';
import type { Sought } from './sought.js';
import { createSpeakers, type Speakers } from './speakers.js';

/** All that an index holds, by numbers. */
export interface Holding {
  readonly dictionary: Dictionary;
  /** Its words, for those who mistype them. */
  readonly near: NearWords;
  readonly speakers: Speakers;
  readonly passages: Passages;
  /** What words of earlier questions were found to mean, and whom they name. */
  readonly meant: Kept<Sought>;
  readonly named: Kept<Named>;
}

/** So many words of questions are kept, and so many names. */
const MOST_KEPT = 400;

export function createHolding(): Holding {
  const dictionary = createDictionary((word) => near.add(word));
  const near = createNearWords(dictionary.spelling, dictionary.signature);
  const speakers = createSpeakers(dictionary);
  const passages = createPassages(dictionary, speakers.wordsOf);
  const changes = () => passages.changes;
  const [meant, named] = [createKept<Sought>(MOST_KEPT, changes), createKept<Named>(MOST_KEPT, changes)];
  return { dictionary, near, speakers, passages, meant, named };
}

/** Lets what is held take less memory, when many passages were added, and hardly any more will be. */
export function pack({ dictionary, near, passages, speakers }: Holding): void {
  dictionary.pack();
  near.pack();
  passages.pack();
  speakers.pack();
}

/**
 * What passages that are gone leave behind, their words, names and places, goes with this.
 * @param moved told of each passage its number before, and its number in what is returned
 * @returns the same passages, in the same order
 */
export function compacted(before: Holding, moved: (from: number, to: number) => void): Holding {
  const after = createHolding();
  const words = new Uint32Array(before.dictionary.words);
  const wordOf = (word: number) => {
    if (word === 0) return 0;
    const known = words[word] ?? 0;
    if (known > 0) return known;
    const made = after.dictionary.add(before.dictionary.entry(word));
    words[word] = made;
    return made;
  };
  const { passages, speakers } = before;
  for (let passage = 0; passage < passages.size; passage++) {
    if (!passages.isHeld(passage)) continue;
    const { text, topics, names } = wordsIn(passages.read(passage));
    const copy = after.passages.add({
      text: text.map(wordOf),
      topics: topics.map(wordOf),
      names: names.map((name) => after.speakers.add(speakers.nameOf(name))),
    });
    moved(passage, copy);
  }
  pack(after);
  return after;
}
