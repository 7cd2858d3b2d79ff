import { textOf, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';
import { CLOSING, OPENING } from '../words/chatter.js';
import { alternativesOf, edgesOf } from './edges.js';

/**
 * What somebody says before or after a question, made a pattern once a question has words that it may begin and end with:
 * all of them together take as much memory as some thousands of statements.
 */
interface Courtesy {
  readonly source: string;
  /** Of two that a question may begin with, the first in the table counts. */
  readonly place: number;
  made: RegExp | undefined;
}

/** Some of them by a word at an edge of theirs. */
interface ByWord {
  /** @returns those that may have a word there, in the order of the table. */
  readonly with: (word: string) => readonly Courtesy[];
  readonly may: (one: Courtesy, word: string) => boolean;
}

interface Closings {
  readonly begin: ByWord;
  readonly end: ByWord;
}

/** Nobody says more words than this at once after a question. */
const LONGEST = 24;
const NONE: readonly Courtesy[] = [];

let openings: ByWord | undefined;
let closings: Closings | undefined;

/** @returns how many words at the beginning of a line say nothing of what is asked. */
export function openingOf({ tokens: [first], text }: Line<Token>): number {
  openings ??= byWord(toCourtesies(OPENING), 'begin');
  for (const one of openings.with(first?.word ?? '')) {
    const found = (one.made ??= new RegExp(`^(?:${one.source})(?= )`)).exec(text)?.[0];
    if (found !== undefined) return found.split(' ').length;
  }
  return 0;
}

/** @returns how many words at its end, of all but the first, are such: as many as there are, one courtesy after another. */
export function closingOf({ tokens }: Line<Token>): number {
  closings ??= readClosings();
  const { begin, end } = closings;
  const last = tokens.at(-1)?.word ?? '';
  const isAny = tokens.some(({ word }, i) => i > 0 && begin.with(word).some((one) => end.may(one, last)));
  return isAny ? closingAmong(tokens, closings) : 0;
}

function closingAmong(tokens: readonly Token[], { begin, end }: Closings): number {
  const ends = new Set([tokens.length]);
  let least = tokens.length;
  for (const until of ends) {
    const last = tokens[until - 1]?.word ?? '';
    for (let from = until - 1; from >= Math.max(1, until - LONGEST); from--) {
      if (ends.has(from)) continue;
      const first = tokens[from]?.word ?? '';
      if (!begin.with(first).some((one) => end.may(one, last) && fits(one, tokens.slice(from, until)))) continue;
      ends.add(from);
      least = Math.min(least, from);
    }
  }
  return tokens.length - least;
}

function fits(one: Courtesy, tokens: readonly Token[]): boolean {
  return (one.made ??= new RegExp(`^(?:${one.source})$`)).test(textOf(tokens));
}

function readClosings(): Closings {
  const all = toCourtesies(CLOSING);
  return { begin: byWord(all, 'begin'), end: byWord(all, 'end') };
}

function toCourtesies(patterns: readonly string[]): Courtesy[] {
  return patterns.flatMap(alternativesOf).map((source, place) => ({ source, place, made: undefined }));
}

function byWord(all: readonly Courtesy[], side: 'begin' | 'end'): ByWord {
  const known = new Map<string, readonly Courtesy[]>();
  const others: { readonly alone: readonly Courtesy[]; readonly part: string }[] = [];
  for (const one of all) {
    const { words, parts } = edgesOf(one.source, side);
    const alone = [one];
    for (const word of words) known.set(word, known.has(word) ? [...(known.get(word) ?? []), one] : alone);
    for (const part of parts) others.push({ alone, part });
  }
  const isIn = (word: string, part: string) => (side === 'begin' ? word.startsWith(part) : word.endsWith(part));
  return {
    with(word) {
      const plain = known.get(word) ?? NONE;
      let found = plain;
      for (const { alone, part } of others) if (isIn(word, part)) found = [...found, ...alone];
      return found === plain ? found : [...new Set(found)].toSorted((a, b) => a.place - b.place);
    },
    may: (one, word) =>
      known.get(word)?.includes(one) === true ||
      others.some(({ alone: [other], part }) => other === one && isIn(word, part)),
  };
}
