const UNITS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words for numbers, as digits. `one` is left a word: it mostly counts nothing ("no one", "one of them"). */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.split(' ').map((word, i): [string, string] => [word, String(i + 2)]),
  ...TENS.split(' ').map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ...ORDINALS.split(' ').map((word, i): [string, string] => [word, String(i + 3)]),
  ['hundred', '100'],
  ['dozen', '12'],
]);

/** Months, days of the week with their short forms. A date that differs is as wrong as a number that differs. */
export const DATE_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'january jan',
    'february feb',
    'march',
    'april apr',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
    'monday mon',
    'tuesday tue tues',
    'wednesday weds',
    'thursday thu thurs',
    'friday fri',
    'saturday sat',
    'sunday',
  ].flatMap((line) => {
    const [long = '', ...short] = line.split(' ');
    return [long, ...short].map((word): [string, string] => [word, long]);
  }),
);
