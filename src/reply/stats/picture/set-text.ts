import type { Typeface } from './typeface.js';

/** They join or dress the signs beside them, and without those say nothing. */
const JOINERS = /\p{Join_Control}|\p{Variation_Selector}|\u20e3/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What of a text a face can draw: signs that it lacks and that are no letters, like emoji, are left out.
 * @returns nothing where it lacks letters or figures, or nothing is left; then the text is for words alone
 */
export function drawable(text: string, face: Typeface): string | undefined {
  const signs = [...graphemes.segment(text.replaceAll(JOINERS, ''))].map(({ segment }) => segment);
  const lacking = signs.filter((sign) => !face.covers(sign));
  if (lacking.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return undefined;
  const left = signs.filter((sign) => face.covers(sign)).join('');
  return left.replace(/\s+/g, ' ').trim() || undefined;
}

/** The start of a text that fits into a width, with … where anything is left out. */
export function fitted(text: string, face: Typeface, size: number, room: number): string {
  if (face.width(text, size) <= room) return text;
  let left = room - face.width('…', size);
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    left -= face.width(segment, size);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
