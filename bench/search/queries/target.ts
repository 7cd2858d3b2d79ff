import { nameOf, type Name } from './names.js';
import type { Statement } from './statement.js';
import { STOP_WORDS, wordsOf, type Word } from './words.js';

/** A statement that a query is made from. */
export interface Target {
  readonly content: string;
  readonly words: readonly Word[];
  /** What it is about: its words but the common ones, each once, the rarest first. */
  readonly matter: readonly string[];
  readonly name: Name | undefined;
}

const SHORTEST_MATTER = 4;

/** @returns in how many statements a word stands. */
export function countWords(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of statements) {
    for (const word of new Set(wordsOf(content).map(({ folded }) => folded)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

export function targetOf({ content, speaker }: Statement, rarity: (word: string) => number): Target {
  const words = wordsOf(content);
  const matter = [...new Set(words.map(({ folded }) => folded))].filter(
    (word) => word.length >= SHORTEST_MATTER && /\p{L}/u.test(word) && !STOP_WORDS.has(word),
  );
  return { content, words, matter: matter.toSorted((a, b) => rarity(a) - rarity(b)), name: nameOf(speaker) };
}
