import { createRandom, type Random } from './random.js';
import type { Statement } from './statement.js';
import { mistype, canMistype } from './typos.js';
import { foldedWords } from './words.js';

/** As much as Discord takes in one field of a command. */
const LETTERS = 6000;
const WORDS = 1000;
/** Words to draw from; an index of a few statements has fewer. */
const READ = 5000;

/** A query that is meant to take long. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

/** @returns queries of 6,000 letters or 1,000 words, made of what the statements say. */
export function hostileQueries(statements: readonly Statement[], seed: number): Hostile[] {
  const random = createRandom(seed);
  const read = statements.slice(0, READ);
  const text = read.map(({ content }) => content);
  const words = [...new Set(text.flatMap(foldedWords))];
  const commonest = byCount(text.flatMap(foldedWords));
  const names = byCount(read.flatMap(({ speaker }) => foldedWords(speaker)));
  const thousand = Array.from({ length: WORDS }, () => random.pick(words));
  const missed = nearMisses(words, random);
  return [
    { name: 'running text', text: fill(text, ' ') },
    { name: 'a thousand words', text: thousand.join(' ') },
    { name: 'the commonest words', text: fill(commonest.slice(0, WORDS), ' ') },
    { name: 'names', text: fill(names.slice(0, WORDS), ' ') },
    { name: 'one long word', text: Array.from({ length: LETTERS }, () => letter(random)).join('') },
    { name: 'one letter', text: 'a'.repeat(LETTERS) },
    { name: 'near-misses', text: fill(missed, ' ') },
    { name: 'a question of near-misses', text: `what did ${fill(missed, ' ')}`.slice(0, LETTERS) },
  ];
}

/** @returns each word once, the one that is there most often first. */
function byCount(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

function nearMisses(words: readonly string[], random: Random): string[] {
  const long = words.filter(canMistype);
  return long.length === 0 ? [] : Array.from({ length: WORDS }, () => mistype(random.pick(long), random));
}

function letter(random: Random): string {
  return String.fromCharCode('a'.charCodeAt(0) + random.below(26));
}

/** The parts one after the other, over again, until there are enough letters. */
function fill(parts: readonly string[], between: string): string {
  const once = parts.length === 0 ? between : parts.join(between) + between;
  return once.repeat(Math.ceil(LETTERS / once.length)).slice(0, LETTERS);
}
