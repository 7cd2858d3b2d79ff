import type { Random } from './random.js';
import type { Target } from './target.js';
import { canMistype, mistype } from './typos.js';
import type { Wanted } from './wanted.js';
import type { Word } from './words.js';

/** A query’s text and what answers it; nothing where its statement has too few words, or no speaker to ask for. */
export type Made = { readonly text: string; readonly wanted: Wanted } | undefined;

const EXACT = { least: 4, most: 8 } as const;
const SHUFFLED = { least: 8, most: 12 } as const;
const DROPPED = { least: 0.25, most: 0.4 } as const;
const MOST_TYPOS = 2;

/** a: words as they stand in a statement. */
export function makeExact(target: Target, random: Random): Made {
  const span = spanOf(target, EXACT, random);
  return span && { text: textOf(target, span), wanted: wantedOf(span) };
}

/** b: the same with one or two slips of the keyboard. */
export function makeMistyped(target: Target, random: Random): Made {
  const span = spanOf(target, EXACT, random);
  const long = span?.filter(({ text }) => canMistype(text)) ?? [];
  if (span === undefined || long.length === 0) return undefined;
  const typed = new Map(
    random.some(long, random.between(1, MOST_TYPOS)).map((word) => [word, mistype(word.text, random)]),
  );
  const [from] = span;
  const text = span.map((word, at) => {
    const before = at === 0 ? (from?.start ?? 0) : (span[at - 1]?.end ?? 0);
    return target.content.slice(before, word.start) + (typed.get(word) ?? word.text);
  });
  return { text: text.join(''), wanted: wantedOf(span) };
}

/** c: words as they stand, some forgotten, and the rest in another order. */
export function makeShuffled(target: Target, random: Random): Made {
  const span = spanOf(target, SHUFFLED, random);
  if (span === undefined) return undefined;
  const share = DROPPED.least + (DROPPED.most - DROPPED.least) * random.next();
  const dropped = new Set(random.some(span, Math.round(span.length * share)));
  const kept = span.filter((word) => !dropped.has(word)).map(({ text }) => text);
  return { text: (random.below(2) === 0 ? rotate : shuffle)(kept, random).join(' '), wanted: wantedOf(span) };
}

function spanOf({ words }: Target, { least, most }: typeof EXACT | typeof SHUFFLED, random: Random) {
  if (words.length < least) return undefined;
  const length = random.between(least, Math.min(most, words.length));
  const from = random.below(words.length - length + 1);
  return words.slice(from, from + length);
}

function textOf({ content }: Target, span: readonly Word[]): string {
  return content.slice(span[0]?.start, span.at(-1)?.end);
}

function wantedOf(span: readonly Word[]): Wanted {
  return { words: span.map(({ folded }) => folded), span: true, lastName: '' };
}

function rotate(words: readonly string[], random: Random): string[] {
  const by = random.between(1, words.length - 1);
  return [...words.slice(by), ...words.slice(0, by)];
}

function shuffle(words: readonly string[], random: Random): string[] {
  return random.some(words, words.length);
}
