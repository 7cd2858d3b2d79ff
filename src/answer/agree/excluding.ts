import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { gapsOf } from './gaps.js';
import type { Terms } from './terms.js';

/** Words of a line exclude each other where one stands in the place of the other; a comma joins those that mean the same. */
const EXCLUDING = `
until,till since
before,ahead after,following
over,above under,below,beneath
for against
with without
inside,within outside
within after
only also
more,greater less,fewer
most least
all,every most some,several few
many few
will,shall,would may,might
will could
must may,might
first second third fourth fifth last,final
next previous,last
always never rarely,seldom sometimes
largest,biggest smallest
highest lowest
longest shortest
best worst
old,older,oldest young,younger,youngest
probably,likely,possibly,perhaps,maybe certainly,definitely,surely
nobody,none everybody,everyone,all
neither both
half quarter third double
spring summer autumn,fall winter
morning,mornings noon,midday afternoon evening,evenings,night,nights midnight day,daytime
second,seconds minute,minutes hour,hours day,days week,weeks month,months year,years decade,decades century,centuries
million,millions billion,billions trillion,trillions thousand,thousands
percent,percentage people,persons euro,euros dollar,dollars pound,pounds crown,crowns franc,francs ruble,rubles yen yuan rupee,rupees peso,pesos
meter,meters,metre,metres kilometer,kilometers,kilometre,kilometres,km mile,miles foot,feet
gram,grams kilo,kilos,kilogram,kilograms ton,tons,tonne,tonnes
`;

/** A word to its lines, and to what it means there: `4.2`. */
const senses = new Map<string, Map<number, number>>();
EXCLUDING.trim()
  .split('\n')
  .forEach((line, at) => {
    line.split(' ').forEach((same, sense) => {
      for (const word of same.split(','))
        senses.set(word, (senses.get(word) ?? new Map<number, number>()).set(at, sense));
    });
  });

function exclude(a: Term, b: Term): boolean {
  const theirs = senses.get(b.word);
  return [...(senses.get(a.word) ?? [])].some(([line, sense]) => (theirs?.get(line) ?? sense) !== sense);
}

/**
 * "since Friday" for "until Friday": all the same words but one, and that one says something else.
 * @returns the first word of a claim that stands alone in the place of one that excludes it.
 */
export function excluded(asked: readonly AskedTerm[], text: readonly Term[], { weight }: Terms): AskedTerm | undefined {
  // Aligning takes long, and hardly any two texts have such words.
  const excluding = asked.filter(({ word }) => senses.has(word));
  if (!excluding.some((one) => text.some((there) => exclude(one, there)))) return undefined;
  return gapsOf(asked, text, 0, weight)
    .map(({ ours, theirs, place }) => {
      const [one, ...others] = ours.filter(({ word }) => word !== 'points');
      const there = place === 'before' ? theirs.at(-1) : theirs[0];
      const alone = others.length === 0 && (place !== 'between' || theirs.length === 1);
      return one !== undefined && there !== undefined && alone && exclude(one, there) ? one : undefined;
    })
    .find((one) => one !== undefined);
}
