/** Random choices that come out the same for the same seed. */
export interface Random {
  /** @returns a number from 0 up to, but not including, 1. */
  next(): number;
  /** @returns a whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** @returns a whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** @throws where there is nothing to pick from. */
  pick<T>(list: readonly T[]): T;
  /** @returns so many of the list, or all where it is shorter, in any order. */
  some<T>(list: readonly T[], count: number): T[];
}

const WHOLE = 2 ** 32;

/** The mulberry32 generator: small, quick, and even enough to choose words with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WHOLE;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
    some(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}

/** @returns a seed that depends on all that is given, and on nothing else (FNV-1a). */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of parts.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Draws places in a list by Zipf’s law: the first most often, the n-th about 1/n as often. */
export function createZipf(length: number, flat: number): (random: Random) => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let rank = 0; rank < length; rank++) sums[rank] = sum += 1 / (rank + flat);
  return (random) => {
    const drawn = random.next() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? sum) <= drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
