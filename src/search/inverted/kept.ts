/** What was made of words, until what it was made from changes. */
export interface Kept<Value> {
  /** @returns what was kept for these words; nothing once what it was made from has changed. */
  of(words: string): Value | undefined;
  /** Keeps what was made after `of` had nothing for these words: only `of` lets go of what is out of date. */
  keep(words: string, value: Value): void;
}

/**
 * Keeps so many, in two halves: when the newer is full it becomes the older, and what was not asked for since goes.
 * @param changes tells how often what all of it is made from has changed so far
 */
export function createKept<Value>(most: number, changes: () => number): Kept<Value> {
  let [newer, older] = [new Map<string, Value>(), new Map<string, Value>()];
  let changed = changes();

  function keep(words: string, value: Value): void {
    if (newer.size >= most / 2) [newer, older] = [new Map(), newer];
    newer.set(words, value);
  }

  return {
    of(words) {
      if (changed !== changes()) {
        changed = changes();
        [newer, older] = [new Map(), new Map()];
      }
      const known = newer.get(words);
      if (known !== undefined) return known;
      const before = older.get(words);
      if (before !== undefined) keep(words, before);
      return before;
    },
    keep,
  };
}
