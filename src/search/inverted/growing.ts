/** Whole numbers in a row. */
export type Numbers = Uint32Array<ArrayBuffer>;

/** An array that is full grows by this much of itself. */
const GROWTH = 1.125;

/** @returns an array of at least `least` numbers that begins as this one does: itself where it is long enough. */
export function grown(array: Numbers, least: number): Numbers {
  if (array.length >= least) return array;
  const longer = new Uint32Array(Math.max(least, Math.ceil(array.length * GROWTH)));
  longer.set(array);
  return longer;
}

/** @returns the same of bytes. */
export function grownBytes(array: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  if (array.length >= least) return array;
  const longer = new Uint8Array(Math.max(least, Math.ceil(array.length * GROWTH)));
  longer.set(array);
  return longer;
}

/** @returns the same of fractions. */
export function grownFloats(array: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  if (array.length >= least) return array;
  const longer = new Float64Array(Math.max(least, Math.ceil(array.length * GROWTH)));
  longer.set(array);
  return longer;
}

/** @returns the first numbers of an array, in one without room for more. */
export function trimmed(array: Numbers, length: number): Numbers {
  return array.length > length ? array.slice(0, length) : array;
}
