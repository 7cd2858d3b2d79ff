import { grown } from './growing.js';

/** Scores as they are compared, and their bits; and each score with which number has it, in what of a fraction a score leaves. */
let compared = new Float32Array(0);
let bits = new Uint32Array(0);
let keys = new Float64Array(0);
/** Places in the numbers, and the numbers that are best. */
let chosen = new Uint32Array(0);
let found = new Uint32Array(0);

/** Room to compare so many is kept for the next time. */
const KEPT = 4096;
const few = new Float32Array(KEPT);

/** So many numbers can be told apart beside a score. */
const MOST_NUMBERS = 2 ** 21;

/**
 * @param scores each 0 or more
 * @returns the `most` best of the first `count` numbers by their scores, best first; of equals those that come first. Until others are looked for
 */
export function best(numbers: Uint32Array, count: number, scores: Float32Array, most: number): Uint32Array {
  const kept = choose(numbers, count, scores, Math.max(0, Math.min(most, count, MOST_NUMBERS)));
  for (let at = 0; at < kept; at++) compared[at] = scores[numbers[chosen[at] ?? 0] ?? 0] ?? 0;
  // The bits of fractions are in their order.
  for (let at = 0; at < kept; at++) keys[at] = (bits[at] ?? 0) * MOST_NUMBERS + (MOST_NUMBERS - 1 - at);
  const rising = keys.subarray(0, kept);
  rising.sort();
  for (let at = 0; at < kept; at++) {
    const key = rising[kept - 1 - at] ?? 0;
    found[at] = numbers[chosen[MOST_NUMBERS - 1 - (key % MOST_NUMBERS)] ?? 0] ?? 0;
  }
  return found.subarray(0, kept);
}

/** Finds the places of the best, in their order. @returns how many there are */
function choose(numbers: Uint32Array, count: number, scores: Float32Array, most: number): number {
  makeRoom(most);
  const least = most < count && most > 0 ? leastAmong(numbers, count, scores, most) : -1;
  let equals = most;
  if (least >= 0) for (let at = 0; at < count; at++) if ((scores[numbers[at] ?? 0] ?? 0) > least) equals--;
  let kept = 0;
  for (let at = 0; at < count && kept < most; at++) {
    const score = scores[numbers[at] ?? 0] ?? 0;
    if (score > least || (score === least && equals-- > 0)) chosen[kept++] = at;
  }
  return kept;
}

/** @returns the score of the last of the `most` best. */
function leastAmong(numbers: Uint32Array, count: number, scores: Float32Array, most: number): number {
  const all = count <= KEPT ? few : new Float32Array(count);
  for (let at = 0; at < count; at++) all[at] = scores[numbers[at] ?? 0] ?? 0;
  return highest(all, count, most);
}

/**
 * Puts the higher of the first numbers before the lower ones, as far as need be.
 * Source: C. Hoare, Algorithm 65: Find (1961).
 * @returns the `nth` highest of the first `count`
 */
function highest(numbers: Float32Array, count: number, nth: number): number {
  const wanted = nth - 1;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let up = low;
    let down = high;
    while (up <= down) {
      while ((numbers[up] ?? 0) > pivot) up++;
      while ((numbers[down] ?? 0) < pivot) down--;
      if (up > down) break;
      const one = numbers[up] ?? 0;
      numbers[up++] = numbers[down] ?? 0;
      numbers[down--] = one;
    }
    if (wanted <= down) high = down;
    else if (wanted >= up) low = up;
    else break;
  }
  return numbers[wanted] ?? 0;
}

function makeRoom(count: number): void {
  if (chosen.length >= count) return;
  chosen = grown(chosen, count);
  found = new Uint32Array(chosen.length);
  compared = new Float32Array(chosen.length);
  bits = new Uint32Array(compared.buffer);
  keys = new Float64Array(chosen.length);
}
