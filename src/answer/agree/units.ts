import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { stemOf } from '../../search/lexicon/stems.js';

/** What numbers are counted in; a line is what one may be mistaken for another of. */
const UNITS = `
second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries
centimeter centimeters centimetre centimetres meter meters metre metres kilometer kilometers kilometre kilometres km mile miles foot feet yard yards
thousand million millions billion billions trillion trillions
percent percentage euro euros dollar dollars pound pounds crown crowns mark marks franc francs ruble rubles yen yuan rupee rupees peso pesos
gram grams kilo kilos kilogram kilograms ton tons tonne tonnes
`;

const kinds = new Map(
  UNITS.trim()
    .split('\n')
    .flatMap((line, kind) => line.split(' ').map((word): [string, number] => [word, kind])),
);

/** Short forms of units; of the others the stem tells which they are. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometer'],
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
  ['tonne', 'ton'],
  ['tonnes', 'ton'],
  ['foot', 'feet'],
]);

/** Whether numbers are counted in it: hours, miles, euros. */
export function isUnit({ word }: Term): boolean {
  return kinds.has(word);
}

function isSameUnit(a: Term, b: Term): boolean {
  return stemOf(LONG.get(a.word) ?? a.word) === stemOf(LONG.get(b.word) ?? b.word);
}

/**
 * "ninety minutes" for ninety seconds: the number is there, and counts something else.
 * @returns the first unit of a question that the text has another one for, beside each of the same numbers.
 */
export function otherUnit(asked: readonly AskedTerm[], text: readonly Term[]): AskedTerm | undefined {
  return asked.find((unit, i) => {
    const kind = kinds.get(unit.word);
    const figure = asked[i - 1]?.figure;
    if (kind === undefined || figure === undefined) return false;
    const theirs = text.flatMap((term, at) => {
      const beside = text[at + 1];
      return term.figure === figure && beside !== undefined && kinds.get(beside.word) === kind ? [beside] : [];
    });
    return theirs.length > 0 && !theirs.some((other) => isSameUnit(unit, other));
  });
}
