import { CLOSING, OPENING } from '../words/chatter.js';
import { alternativesOf, edgesOf, type Edges } from './edges.js';

/** What somebody says before or after a question, made a pattern once a question has words that it may begin and end with: all of them together take as much memory as some thousands of statements. */
interface Courtesy {
  readonly source: string;
  /** Of one before a question it is not asked how it ends. */
  made: RegExp | undefined;
}

/** Some of them by a word at an edge of theirs. */
type ByWord = (word: string) => readonly Courtesy[];

/** Nobody says more words than this at once after a question. */
const LONGEST = 24;
const NONE: readonly Courtesy[] = [];

let openings: ByWord | undefined;
let closings: { readonly begin: ByWord; readonly end: ByWord } | undefined;

/** @returns how many words at the beginning of a question say nothing of it. @param text the words with a space between */
export function openingOf(words: readonly string[], text: string): number {
  openings ??= byWord(toCourtesies(OPENING), 'begin');
  for (const one of openings(words[0] ?? '')) {
    const found = (one.made ??= new RegExp(`^(?:${one.source})(?= )`)).exec(text)?.[0];
    if (found !== undefined) return found.split(' ').length;
  }
  return 0;
}

/** @returns how many words at its end, of all but the first, are such: as many as there are, one courtesy after another. */
export function closingOf(words: readonly string[]): number {
  closings ??= readClosings();
  const { begin, end } = closings;
  const ends = new Set([words.length]);
  let least = words.length;
  for (const until of ends) {
    const ending = end(words[until - 1] ?? '');
    if (ending.length === 0) continue;
    for (let from = until - 1; from >= Math.max(1, until - LONGEST); from--) {
      if (ends.has(from)) continue;
      const may = begin(words[from] ?? '').filter((one) => ending.includes(one));
      if (may.length === 0) continue;
      const text = words.slice(from, until).join(' ');
      if (!may.some((one) => (one.made ??= new RegExp(`^(?:${one.source})$`)).test(text))) continue;
      ends.add(from);
      least = Math.min(least, from);
    }
  }
  return words.length - least;
}

function readClosings(): { readonly begin: ByWord; readonly end: ByWord } {
  const all = toCourtesies(CLOSING);
  return { begin: byWord(all, 'begin'), end: byWord(all, 'end') };
}

function toCourtesies(patterns: readonly string[]): Courtesy[] {
  return patterns.flatMap(alternativesOf).map((source) => ({ source, made: undefined }));
}

function byWord(all: readonly Courtesy[], side: 'begin' | 'end'): ByWord {
  const known = new Map<string, Courtesy[]>();
  const others: { readonly one: Courtesy; readonly edges: Edges }[] = [];
  for (const one of all) {
    const edges = edgesOf(one.source, side);
    if (edges.parts.length > 0) others.push({ one, edges });
    for (const word of edges.words) known.set(word, [...(known.get(word) ?? []), one]);
  }
  const places = new Map(all.map((one, i) => [one, i]));
  const isIn = (word: string, part: string) => (side === 'begin' ? word.startsWith(part) : word.endsWith(part));
  return (word) => {
    const plain = known.get(word) ?? NONE;
    const more = others.filter(
      ({ one, edges }) => !plain.includes(one) && edges.parts.some((part) => isIn(word, part)),
    );
    if (more.length === 0) return plain;
    return [...plain, ...more.map(({ one }) => one)].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}
