import { placesAfter, plainSpaces } from '../proof/anchor.js';
import type { Span } from '../model.js';

/**
 * @returns the shortest whole words that stand immediately before this place and before none of the others; nothing where
 * there are none, as before the first letter of the source
 */
export function prefixFor(place: Span, places: readonly Span[], source: string): string | undefined {
  const before = source.slice(0, place.start);
  for (let at = wordStart(before, before.length); at !== undefined; at = wordStart(before, at)) {
    const prefix = before.slice(at);
    if (plainSpaces(prefix).trim() !== '' && placesAfter(prefix, places, source).length === 1) return prefix;
  }
  return undefined;
}

/** @returns where the word before an offset begins; nothing at the beginning of the text. */
function wordStart(text: string, from: number): number | undefined {
  let at = from;
  while (at > 0 && isSpace(text, at - 1)) at -= 1;
  while (at > 0 && !isSpace(text, at - 1)) at -= 1;
  return from === 0 ? undefined : at;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
