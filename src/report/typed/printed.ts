import { placesOf, plainSpaces } from '../proof/anchor.js';
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

/** Whether words stand in a quote letter for letter. */
export function standsIn(words: string, quote: string): boolean {
  return plainSpaces(quote).includes(plainSpaces(words));
}

/**
 * @returns whole words as they stand in a quote: as typed where they stand there letter for letter, as printed where a
 * keyboard has slipped, and nothing where they do not stand there
 */
export function fragmentIn(words: string, quote: string): string | undefined {
  const exact = words.trim() === '' ? [] : placesOf(words, quote);
  if (exact.some((place) => isWhole(place, quote))) return words;
  const place = placesIn(words, folded(quote)).find((one) => isWhole(one, quote));
  return place === undefined ? undefined : quote.slice(place.start, place.end);
}

/** @returns why words are no {@link fragmentIn} a quote: a part of its words is no word of it. */
export function faultOf(words: string, quote: string): 'outside' | 'cut' {
  return placesIn(words, folded(quote)).length > 0 ? 'cut' : 'outside';
}

/** Scripts with spaces between words; in others any two letters may be two words. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const LETTER_AT_END = new RegExp(`${LETTER}$`, 'u');
const LETTER_AT_START = new RegExp(`^${LETTER}`, 'u');

/** Whether no word is cut at either end: “he” does not stand in “the”. */
function isWhole({ start, end }: Span, text: string): boolean {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const cutBefore = LETTER_AT_END.test(before) && LETTER_AT_START.test(words);
  const cutAfter = LETTER_AT_END.test(words) && LETTER_AT_START.test(after);
  return !cutBefore && !cutAfter;
}
