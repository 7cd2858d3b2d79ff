/** The highest of some numbers, as they come. */
export interface Record {
  take(value: number): void;
  /** Whether so many higher ones were taken already. */
  isBelow(value: number): boolean;
}

/** @param most how many are kept */
export function createRecord(most: number): Record {
  /** In falling order. */
  const kept: number[] = [];
  return {
    take(value) {
      if (kept.length >= most && value <= (kept.at(-1) ?? Infinity)) return;
      let at = kept.length;
      while (at > 0 && (kept[at - 1] ?? 0) < value) at--;
      kept.splice(at, 0, value);
      if (kept.length > most) kept.pop();
    },
    isBelow: (value) => kept.length >= most && value < (kept.at(-1) ?? Infinity),
  };
}
