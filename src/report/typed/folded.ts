import type { Span } from '../model.js';
import { withoutHidden } from '../hidden.js';

/** A text as it is compared where slips of a keyboard do not count, with the way back to the text itself. */
export interface Folded {
  readonly text: string;
  /** Where each character of the folded text begins and ends in the text it was folded from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const QUOTE_MARK = /['"`´‘’‚‛“”„‟‹›«»′″＇＂]/;
const DASH = /[-‐‑‒–—―−－]/;
const SPACE = /\s/;
const MARK = /^\p{M}/u;

/**
 * Folds away what a phone changes by itself: case, the shape of quotation marks and dashes, accents, runs of spaces,
 * characters that cannot be seen. Each character keeps its place in the text.
 */
export function folded(text: string): Folded {
  let out = '';
  let last = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    const letters = foldCharacter(character);
    // A mark belongs to the letter before it, and the second of two spaces to the first.
    const goesOn = letters === null || ((letters === ' ' || letters === '-') && letters === last);
    if (goesOn && ends.length > 0) ends[ends.length - 1] = end;
    if (goesOn || letters === '') continue;
    for (let i = 0; i < letters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    out += letters;
    last = letters;
  }
  return { text: out, starts, ends };
}

/** @returns where a stretch of the folded text stands in the text itself. */
export function unfold({ starts, ends }: Folded, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

const known = new Map<string, string | null>();
const MOST_KNOWN = 10_000;

/** @returns what a character is compared as; empty for one that cannot be seen, null for a mark on the one before. */
function foldCharacter(character: string): string | null {
  const before = known.get(character);
  if (before !== undefined) return before;
  const letters = lettersOf(character);
  if (known.size < MOST_KNOWN) known.set(character, letters);
  return letters;
}

function lettersOf(character: string): string | null {
  if (SPACE.test(character)) return ' ';
  if (QUOTE_MARK.test(character)) return "'";
  if (DASH.test(character)) return '-';
  if (MARK.test(character)) return null;
  return withoutHidden(character.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
