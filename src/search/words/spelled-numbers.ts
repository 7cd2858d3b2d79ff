const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...ORDINALS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['a', 1],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The words that a number of more than one word may begin with. */
export const SPELLED_BEGINNINGS: readonly string[] = [...UNITS, ...TEENS, ...TENS];

const counts = new Set([...UNITS, ...TEENS]);
const tens = new Set(TENS);
const ones = new Set([...UNITS, ...ORDINALS]);
const decades = new Set([...TEENS, ...TENS]);
const numbers = new Set([...UNITS, ...TEENS, ...TENS]);

const CENTURY = /^(?:nineteen|twenty)$/;

/** A word of a text, and what stands between it and the next. */
interface Part {
  readonly word: string;
  readonly end: number;
  readonly between: string;
}

/** "nine hundred and ninety-nine thousand" */
const MOST_PARTS = 6;
const PART = /[a-z]+|\d+(?:\.\d+)?/iy;

/**
 * Reads a number of more than one word: `thirty-five`, `four hundred and twenty`, `two thousand`, `nineteen sixty-eight`.
 * By hand, since a pattern of all such numbers takes a megabyte once it is compiled.
 * @param start where a word begins
 * @returns where the number ends, or its start where there is none
 */
export function endOfSpelled(text: string, start: number): number {
  const parts = partsAt(text, start);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return start;
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) return start;
  for (const count of lengthsOf(parts)) {
    const end = parts[count - 1]?.end ?? start;
    if (!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return end;
  }
  return start;
}

/** @returns what may be a number's words; none where no number begins so. */
function partsAt(text: string, start: number): Part[] {
  const parts: Part[] = [];
  for (let at = start; parts.length < MOST_PARTS;) {
    PART.lastIndex = at;
    const word = PART.exec(text)?.[0].toLowerCase();
    if (word === undefined || (at === start && !beginsNumber(word))) break;
    const end = at + word.length;
    const between = text.charAt(end);
    parts.push({ word, end, between });
    if (!/[\s-]/.test(between)) break;
    at = end + 1;
  }
  return parts;
}

function beginsNumber(word: string): boolean {
  return numbers.has(word) || /^\d/.test(word);
}

/** Of how many words a number there may be, the likeliest first. */
function* lengthsOf(parts: readonly Part[]): Generator<number> {
  const isSpaced = (count: number) => /\s/.test(parts[count - 1]?.between ?? '');
  const wordAt = (at: number) => parts[at]?.word ?? '';
  const isTensAnd = (at: number) =>
    tens.has(wordAt(at)) && /[\s-]/.test(parts[at]?.between ?? '') && ones.has(wordAt(at + 1));
  const belowHundred = (at: number) => [
    ...(isTensAnd(at) ? [at + 2] : []),
    ...(numbers.has(wordAt(at)) ? [at + 1] : []),
  ];
  const isCount = counts.has(wordAt(0)) && isSpaced(1);
  const hundreds = (): number[] => {
    if (!isCount || wordAt(1) !== 'hundred') return [];
    if (!isSpaced(2)) return [2];
    const isAnd = wordAt(2) === 'and' && isSpaced(3);
    return [...belowHundred(isAnd ? 3 : 2), 2];
  };
  if (CENTURY.test(wordAt(0)) && isSpaced(1)) {
    if (isTensAnd(1)) yield 3;
    if (decades.has(wordAt(1))) yield 2;
  }
  const whole = /^\d/.test(wordAt(0)) ? [1] : [];
  for (const count of [...hundreds(), ...belowHundred(0), ...whole])
    if (isSpaced(count) && wordAt(count) === 'thousand') yield count + 1;
  yield* hundreds();
  if (isCount && wordAt(1) === 'dozen') yield 2;
  if (isTensAnd(0)) yield 2;
}

/** @returns the value of a text that {@link endOfSpelled} tells, in digits; undefined for any other. */
export function spelledNumber(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words.length < 2 || words.every((word) => /^\d/.test(word))) return undefined;
  const [century = '', ...rest] = words;
  if (CENTURY.test(century) && decades.has(rest[0] ?? '')) {
    return String((VALUES.get(century) ?? 0) * 100 + sum(rest));
  }
  const value = sum(words);
  return Number.isNaN(value) ? undefined : String(value);
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => {
    const scale = SCALES.get(word);
    if (scale !== undefined) return total * scale;
    return word === 'and' ? total : total + (VALUES.get(word) ?? Number(word));
  }, 0);
}
