import type { Numbers } from './growing.js';

/** Texts, each with a number from 1 on. */
interface Strings {
  /** @returns the number of a text; made where it is new. */
  add(text: string): number;
  /** @returns the number of a text, 0 for one that is new. */
  readonly numberOf: (text: string) => number;
  readonly textOf: (number: number) => string;
  /** Leaves no room for more, when hardly any will come. */
  pack(): void;
  /** One more than the highest number. */
  readonly size: number;
}

const FIRST_PLACES = 64;
/** Of the places so many may be taken: with more, one looks in several before the right one. */
const FULL = 0.75;

/**
 * An empty table of texts. A place takes 4 bytes and a text one reference, where a `Map` takes 30 to 60 bytes a text.
 * Source: open addressing with linear probing, D. Knuth, The Art of Computer Programming 3, 6.4.
 */
export function createStrings(): Strings {
  let texts = [''];
  /** By hash, the number of a text; 0 for none. A power of two long. */
  let places: Numbers = new Uint32Array(FIRST_PLACES);

  function placeOf(text: string): number {
    let place = hashOf(text) & (places.length - 1);
    for (;;) {
      const number = places[place] ?? 0;
      if (number === 0 || texts[number] === text) return place;
      place = (place + 1) & (places.length - 1);
    }
  }

  function spread(): void {
    places = new Uint32Array(2 * places.length);
    for (let number = 1; number < texts.length; number++) places[placeOf(texts[number] ?? '')] = number;
  }

  return {
    add(text) {
      if (texts.length > FULL * places.length) spread();
      const place = placeOf(text);
      const known = places[place] ?? 0;
      if (known > 0) return known;
      places[place] = texts.length;
      return texts.push(text) - 1;
    },
    numberOf: (text) => places[placeOf(text)] ?? 0,
    textOf: (number) => texts[number] ?? '',
    pack() {
      texts = texts.slice();
    },
    get size() {
      return texts.length;
    },
  };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, with its bits mixed once more since places take the lowest. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
