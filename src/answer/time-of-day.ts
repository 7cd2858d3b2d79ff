import type { Term } from '../search/lexicon.js';
import { isNumber } from '../search/tokens.js';

/** "1:50" is read as two numbers with one mark between them. */
export function isTimeOfDay(quote: readonly Term[], at: number): boolean {
  return joins(quote[at - 1], quote[at]) || joins(quote[at], quote[at + 1]);
}

function joins(a: Term | undefined, b: Term | undefined): boolean {
  return a !== undefined && b !== undefined && isNumber(a.word) && isNumber(b.word) && b.start - a.end === 1;
}
