import type { Span } from '../../report/model.js';
import { blockQuote } from './escape.js';

/**
 * Cuts a text that is longer than a card into parts that follow on one another without a gap, so that all of it can be read.
 * @param room how long a part may be as a block quote, escapes and bold included
 * @returns half-open ranges that together are the whole text; one where it fits
 */
export function partsOf(text: string, bold: readonly Span[], room: number): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfPart(text, bold, start, room);
    parts.push({ start, end });
    start = end;
  }
  return parts.length === 0 ? [{ start: 0, end: 0 }] : parts;
}

/** @returns a part as a block quote, with what of the bold lies in it. */
export function quotePart(text: string, bold: readonly Span[], part: Span): string {
  const inside = bold
    .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: start - part.start, end: end - part.start }));
  return blockQuote(text.slice(part.start, part.end), inside);
}

function endOfPart(text: string, bold: readonly Span[], start: number, room: number): number {
  const fits = (end: number) => quotePart(text, bold, { start, end }).length <= room;
  if (text.length - start <= room && fits(text.length)) return text.length;

  let low = start + 1;
  let high = Math.min(text.length, start + room);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return betweenWords(text, start, low);
}

/** Steps back to the last end of a word, or else of a character as a reader sees it. */
function betweenWords(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  const words = /^[\s\S]*\s/.exec(part)?.[0].length ?? 0;
  if (words > 0) return start + words;
  let at = 0;
  for (const { index, segment } of graphemes.segment(text.slice(start, end + 1))) {
    if (index + segment.length > part.length) break;
    at = index + segment.length;
  }
  if (at > 0) return start + at;
  // One character with more marks on it than a card can hold: only a pair of surrogates stays together.
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end - start > 1 ? end - 1 : end;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
