/** @returns the `most` best of some numbers by their scores, best first; of equals those that come first. */
export function best(numbers: Uint32Array, scores: Float32Array, most: number): number[] {
  if (numbers.length <= most) return [...numbers].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  /** A heap whose first is the worst that is kept, by its place in `numbers`. */
  const heap: number[] = [];
  const scoreAt = (at: number) => scores[numbers[at] ?? 0] ?? 0;
  const worse = (a: number, b: number) => {
    const difference = scoreAt(a) - scoreAt(b);
    return difference < 0 || (difference === 0 && a > b);
  };
  const swap = (i: number, j: number) => {
    const [a = 0, b = 0] = [heap[i], heap[j]];
    heap[i] = b;
    heap[j] = a;
  };
  const sink = () => {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && worse(heap[child] ?? 0, heap[least] ?? 0)) least = child;
      }
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  const rise = () => {
    for (let at = heap.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!worse(heap[at] ?? 0, heap[above] ?? 0)) return;
      swap(at, above);
      at = above;
    }
  };
  /** The score of the worst that is kept, once so many are. */
  let least = most > 0 ? -Infinity : Infinity;
  for (let i = 0; i < numbers.length; i++) {
    if (scoreAt(i) <= least) continue;
    if (heap.length < most) {
      heap.push(i);
      rise();
    } else {
      heap[0] = i;
      sink();
    }
    if (heap.length === most) least = scoreAt(heap[0] ?? 0);
  }
  return heap.toSorted((a, b) => (worse(a, b) ? 1 : -1)).map((at) => numbers[at] ?? 0);
}
