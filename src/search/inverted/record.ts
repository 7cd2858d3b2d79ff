/** The highest of some numbers, as they come. */
export interface Record {
  take(value: number): void;
  /** Whether so many higher ones were taken already. */
  isBelow(value: number): boolean;
  /** Whether a number is higher than the least that is kept, or fewer were taken than are kept. */
  isAbove(value: number): boolean;
}

/** @param most how many are kept */
export function createRecord(most: number): Record {
  /** In falling order. */
  const kept: number[] = [];
  const least = () => kept[most - 1] ?? Infinity;
  return {
    take(value) {
      if (kept.length >= most && value <= least()) return;
      let at = Math.min(kept.length, most - 1);
      for (; at > 0 && (kept[at - 1] ?? 0) < value; at--) kept[at] = kept[at - 1] ?? 0;
      kept[at] = value;
    },
    isAbove: (value) => kept.length < most || value > least(),
    isBelow: (value) => kept.length >= most && value < least(),
  };
}
