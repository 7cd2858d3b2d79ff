import { grown } from './growing.js';

/** A heap of places in the numbers, of which the first is the worst that is kept. */
let heap = new Uint32Array(0);

/** @returns the `most` best of the first `count` numbers by their scores, best first; of equals those that come first. */
export function best(numbers: Uint32Array, count: number, scores: Float32Array, most: number): number[] {
  const scoreAt = (at: number) => scores[numbers[at] ?? 0] ?? 0;
  const worse = (a: number, b: number) => {
    const difference = scoreAt(a) - scoreAt(b);
    return difference < 0 || (difference === 0 && a > b);
  };
  const kept = Math.max(0, Math.min(most, count));
  heap = grown(heap, kept);
  for (let at = 0; at < kept; at++) rise(at);
  let length = kept;
  /** The score of the worst that is kept. */
  let least = kept > 0 ? scoreAt(heap[0] ?? 0) : Infinity;
  for (let at = kept; at < count; at++) {
    if ((scores[numbers[at] ?? 0] ?? 0) <= least) continue;
    sink(at);
    least = scoreAt(heap[0] ?? 0);
  }
  // What is taken out, the worst first, fills the heap from its end.
  while (length > 0) {
    const worst = heap[0] ?? 0;
    sink(heap[--length] ?? 0);
    heap[length] = worst;
  }
  return Array.from(heap.subarray(0, kept), (at) => numbers[at] ?? 0);

  /** Puts one where the heap ends. */
  function rise(one: number): void {
    let at = one;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above] ?? 0;
      if (!worse(one, other)) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = one;
  }

  /** Puts one in place of the first. */
  function sink(one: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && worse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      const other = heap[child] ?? 0;
      if (!worse(other, one)) break;
      heap[at] = other;
      at = child;
    }
    heap[at] = one;
  }
}
