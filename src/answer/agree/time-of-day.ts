import type { Term } from '../../search/lexicon/lexicon.js';
import { isNumber } from '../../search/tokens/tokens.js';

/** "1:50", which is read as two numbers with one mark between them; "ten past six", "at five to six", "3 pm". */
export function isTimeOfDay(quote: readonly Term[], at: number): boolean {
  if (joins(quote[at - 1], quote[at]) || joins(quote[at], quote[at + 1])) return true;
  if (!isNumber(quote[at]?.word ?? '')) return false;
  return O_CLOCK.test(quote[at + 1]?.word ?? '') || isFrom(quote, at) || isFrom(quote, at - 2);
}

const O_CLOCK = /^(?:am|pm|oclock)$/;

/** Minutes past an hour, or to one: a vote of five to six is none. */
function isFrom(quote: readonly Term[], at: number): boolean {
  const [minutes, word, hour] = [quote[at], quote[at + 1], quote[at + 2]].map((term) => term?.word ?? '');
  if (!isNumber(minutes ?? '') || !isNumber(hour ?? '')) return false;
  return word === 'past' || (word === 'to' && AT.test(quote[at - 1]?.word ?? ''));
}

const AT = /^(?:at|by|around|about|until|before|after|since)$/;

function joins(a: Term | undefined, b: Term | undefined): boolean {
  return a !== undefined && b !== undefined && isNumber(a.word) && isNumber(b.word) && b.start - a.end === 1;
}
