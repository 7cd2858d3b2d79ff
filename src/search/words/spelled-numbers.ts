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

const oneOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const TENS_AND = `${oneOf(TENS)}[\\s-]${oneOf([...UNITS, ...ORDINALS])}`;
const BELOW_HUNDRED = `(?:${TENS_AND}|${oneOf([...UNITS, ...TEENS, ...TENS])})`;
const HUNDREDS = `${oneOf([...UNITS, ...TEENS])}\\shundred(?:\\s(?:and\\s)?${BELOW_HUNDRED})?`;
const YEAR = `(?:nineteen|twenty)\\s(?:${TENS_AND}|${oneOf([...TEENS, ...TENS])})`;
const THOUSANDS = `(?:${HUNDREDS}|${BELOW_HUNDRED}|\\d+(?:\\.\\d+)?)\\sthousand`;
const DOZENS = `${oneOf([...UNITS, ...TEENS])}\\sdozen`;

/** The words that a number of more than one word may begin with. */
export const SPELLED_BEGINNINGS: readonly string[] = [...UNITS, ...TEENS, ...TENS];

/** Matches numbers of more than one word: `thirty-five`, `four hundred and twenty`, `two thousand`, `nineteen sixty-eight`. */
export const SPELLED = `(?<![\\p{L}\\p{N}])(?:${[YEAR, THOUSANDS, HUNDREDS, DOZENS, TENS_AND].join('|')})(?![\\p{L}\\p{N}])`;

const SPELLED_YEAR = new RegExp(`^${YEAR}$`);

/** @returns the value of a text that {@link SPELLED} matches, in digits; undefined for any other. */
export function spelledNumber(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words.length < 2) return undefined;
  if (SPELLED_YEAR.test(text.toLowerCase())) {
    const [century = '', ...rest] = words;
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
