import { grownBytes } from './growing.js';

/** Whole numbers in a row, small ones in few bytes. */
export interface Packed {
  append(number: number): void;
  /** Reads so many numbers from a byte on to the beginning of `into`. @returns the byte after them */
  read(from: number, count: number, into: Uint32Array): number;
  /** Leaves no room for more, when hardly any will come. */
  pack(): void;
  /** How many bytes there are: where the next number will begin. */
  readonly used: number;
}

const FIRST = 1024;
/** A byte holds so many bits of a number; its highest bit tells that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/** Source: variable byte codes, C. Manning, P. Raghavan, H. Schütze, Introduction to Information Retrieval (2008), 5.3.1. */
export function createPacked(): Packed {
  let bytes = new Uint8Array(FIRST);
  let used = 0;
  return {
    append(number) {
      let left = number;
      for (; left >= MORE; left >>>= BITS) put((left & (MORE - 1)) | MORE);
      put(left);
    },
    read(from, count, into) {
      let at = from;
      for (let i = 0; i < count; i++) {
        let byte = bytes[at++] ?? 0;
        let number = byte & (MORE - 1);
        for (let shift = BITS; byte >= MORE; shift += BITS) {
          byte = bytes[at++] ?? 0;
          number |= (byte & (MORE - 1)) << shift;
        }
        into[i] = number;
      }
      return at;
    },
    pack() {
      bytes = bytes.slice(0, used);
    },
    get used() {
      return used;
    },
  };

  function put(byte: number): void {
    bytes = grownBytes(bytes, used + 1);
    bytes[used++] = byte;
  }
}
