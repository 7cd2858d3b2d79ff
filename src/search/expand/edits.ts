/** Room for words of so many letters; for longer ones more is made. */
const FIRST = 64;

/** The row before the last, the last and this one, of the table of distances between beginnings. */
let [beforeLast, last, row] = [new Uint16Array(FIRST), new Uint16Array(FIRST), new Uint16Array(FIRST)];

/**
 * Edit distance with transpositions of neighbours (optimal string alignment), bounded.
 * @returns the number of edits, or `limit + 1` when there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with costs nothing.
  let [start, aEnd, bEnd] = [0, a.length, b.length];
  while (start < aEnd && start < bEnd && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - start;
  if (width + 1 >= row.length) [beforeLast, last, row] = [longer(width), longer(width), longer(width)];
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= aEnd - start; i++) {
    const letter = a.charCodeAt(start + i - 1);
    const former = i > 1 ? a.charCodeAt(start + i - 2) : -1;
    // Further from the diagonal there are more edits than are allowed.
    const from = Math.max(1, i - limit);
    const until = Math.min(width, i + limit);
    let least = i;
    row[from - 1] = from === 1 ? i : limit + 1;
    for (let j = from; j <= until; j++) {
      const other = b.charCodeAt(start + j - 1);
      const step = letter === other ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + step);
      if (j > 1 && former === other && letter === b.charCodeAt(start + j - 2)) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    row[until + 1] = limit + 1;
    const free = beforeLast;
    beforeLast = last;
    last = row;
    row = free;
  }
  return Math.min(last[width] ?? limit + 1, limit + 1);
}

function longer(width: number): Uint16Array<ArrayBuffer> {
  return new Uint16Array(2 * width);
}

const SHORTEST_SLIPPED = 4;
const TWICE_SLIPPED = 7;

/** How many slips a word of this length may hold: none in the shortest, where most near-misses are other words. */
export function slipsAllowed(length: number): number {
  if (length < SHORTEST_SLIPPED) return 0;
  return length < TWICE_SLIPPED ? 1 : 2;
}

/**
 * How names sound to those who write them by ear or transliterate them: vowels after the first fall together, and so do
 * letters that stand for one sound. `Lukyanov`, `Loukianoff` → one key.
 */
export function soundKey(word: string): string {
  return word
    .replace(/ph|ff|v|w/g, 'f')
    .replace(/sch|sh|zh|ch|cz|sz/g, 's')
    .replace(/c(?=[eiy])|ç/g, 's')
    .replace(/ck|kh|q|c|g|x/g, 'k')
    .replace(/z|ts/g, 's')
    .replace(/th|d/g, 't')
    .replace(/[jy]/g, 'i')
    .replace(/(?!^)[aeiouh]+/g, '')
    .replace(/^[aeiou]+/, 'a')
    .replace(/(.)\1+/g, '$1');
}
