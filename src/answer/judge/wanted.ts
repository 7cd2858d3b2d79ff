import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import { textOf } from '../../search/tokens/line.js';
import { isNumber } from '../../search/tokens/tokens.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Prepared } from '../evidence/prepared.js';
import { lasts } from '../agree/lacks.js';
import type { Matter } from './matter.js';
import { isTimeOfDay } from '../agree/time-of-day.js';
import { isYear } from '../evidence/figures.js';

/** A statement that gives what a question word wants comes before one that only holds its words. */
const GIVEN = 0.07;
const NEARLY_GIVEN = 0.05;
/** The very number of it: "14 local prisoners". */
const COUNTED = 0.1;
const COUNTED_WITHIN = 2;
/** A number so few words away from an asked one counts it: "208 people were aboard". */
const NEAR = 3;
const REASON = /\b(?:because|since|so that|due to|in order to|as a result|owing to|thanks to|after)\b/;

/** @returns what is added to the score of a statement that gives the number or the reason that is wanted. */
export function givesWanted({ wants }: Matter, of: Prepared, { hits, score }: Evidence): number {
  const { quote } = of;
  if (score === 0) return 0;
  if (wants === 'reason') return REASON.test(textOf(quote)) ? GIVEN : 0;
  if (wants === 'duration') return lasts(of) ? GIVEN : 0;
  if (wants !== 'number') return 0;
  const asked = hits.filter(({ quality }) => quality > 0).map(({ asked }) => asked);
  const numbers = quote.flatMap(({ word }, at) =>
    isNumber(word) && !isYear(word) && !isTimeOfDay(quote, at) ? [at] : [],
  );
  const isNear = (one: AskedTerm, before: number, after: number) =>
    numbers.some((at) =>
      quote.slice(Math.max(0, at - before), at + after + 1).some((term) => similarity(one, term) !== undefined),
    );
  const [first] = asked;
  if (first !== undefined && isNear(first, 0, COUNTED_WITHIN)) return COUNTED;
  // What is counted is asked first: "how many jobs are lost".
  if (first !== undefined && isNear(first, NEAR, NEAR)) return GIVEN;
  return asked.some((one) => isNear(one, NEAR, NEAR)) ? NEARLY_GIVEN : 0;
}
