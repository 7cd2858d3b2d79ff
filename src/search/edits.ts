/**
 * Edit distance with transpositions of neighbours (optimal string alignment), bounded.
 * @returns the number of edits, or `limit + 1` when there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** How many slips a word of this length may hold: none in the shortest, where most near-misses are other words. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/**
 * How names sound to those who write them by ear or transliterate them: vowels after the first fall together, and so do
 * letters that stand for one sound. `Lukyanov`, `Loukianoff` → one key.
 */
export function soundKey(word: string): string {
  return word
    .replace(/ph|ff|v|w/g, 'f')
    .replace(/sch|sh|zh|ch|cz|sz/g, 's')
    .replace(/ck|kh|q|c|g|x/g, 'k')
    .replace(/z|ts/g, 's')
    .replace(/th|d/g, 't')
    .replace(/[jy]/g, 'i')
    .replace(/(?!^)[aeiouh]+/g, '')
    .replace(/^[aeiou]+/, 'a')
    .replace(/(.)\1+/g, '$1');
}
