import { plainSpaces } from '../anchor.js';
import type { Span } from '../model.js';
import { folded, unfold, type Folded } from './folded.js';

/** @returns every place of a folded text where words stand but for slips of a keyboard: case, quotation marks, dashes, spaces. */
export function placesIn(words: string, hay: Folded): Span[] {
  const needle = folded(words).text.trim();
  if (needle === '') return [];
  const places: Span[] = [];
  for (let start = hay.text.indexOf(needle); start !== -1; start = hay.text.indexOf(needle, start + 1)) {
    places.push(unfold(hay, { start, end: start + needle.length }));
  }
  return places;
}

/**
 * @returns words as they stand in a quote: as typed where they stand there letter for letter, as printed where a keyboard
 * has slipped, and nothing where they do not stand there
 */
export function fragmentIn(words: string, quote: string): string | undefined {
  if (words.trim() !== '' && plainSpaces(quote).includes(plainSpaces(words))) return words;
  const [place] = placesIn(words, folded(quote));
  return place === undefined ? undefined : quote.slice(place.start, place.end);
}

/** The same for a name, which must not be a part of a longer word. */
export function wholeWordsIn(words: string, quote: string): string | undefined {
  const place = placesIn(words, folded(quote)).find(
    ({ start, end }) => !LETTER_AT_END.test(quote.slice(0, start)) && !LETTER_AT_START.test(quote.slice(end)),
  );
  return place === undefined ? undefined : quote.slice(place.start, place.end);
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;
