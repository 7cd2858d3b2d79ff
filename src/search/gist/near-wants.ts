import type { Want } from '../words/asking.js';

type Near = readonly (readonly [Want, Want])[];

/** Of two questions with the same words these may stand for one another: "what does it cost", "how much does it cost". */
export const NEAR_WANTS: Near = [
  ['what', 'amount'],
  ['what', 'topic'],
  ['what', 'degree'],
  ['amount', 'degree'],
  ['how', 'degree'],
];
/** And these where the thing itself is asked for: "what is the wait", "how long is the wait". */
export const NEAR_OF_A_THING: Near = [
  ['what', 'length'],
  ['what', 'age'],
  ['what', 'number'],
];
/** And these where the one names the kind of what is wanted: "which company makes it", "who makes it". */
export const NEAR_BY_KIND: Near = [
  ['what', 'who'],
  ['what', 'where'],
];
/** And these where a word says how: "how did they vote", "what was their vote". */
export const NEAR_BY_DEGREE: Near = [
  ['what', 'how'],
  ['how', 'amount'],
];

/** And these where all their words are the same: "captain drunk?", "the fare?", "mayor on the strike?". */
export const NEAR_TOPICS: Near = [
  ['topic', 'whether'],
  ['topic', 'amount'],
  ['topic', 'said'],
  ['topic', 'degree'],
  ['topic', 'who'],
];
/** And these likewise: "do they stand a chance", "what are their chances"; "what does he claim", "what does he say". */
export const NEAR_CLAIMS: Near = [
  ['said', 'whether'],
  ['said', 'what'],
  ['what', 'whether'],
];
/** And these where the degree is of what may be: "how close was it", "was it close". */
export const NEAR_DEGREES: Near = [['degree', 'whether']];
/** And these where the one asks of anybody: "did anyone claim it", "who claimed it". */
export const NEAR_ANYBODY: Near = [['who', 'whether']];

const MAY_BE_SAME: readonly Near[] = [
  NEAR_TOPICS,
  NEAR_CLAIMS,
  NEAR_WANTS,
  NEAR_OF_A_THING,
  NEAR_BY_KIND,
  NEAR_BY_DEGREE,
  NEAR_DEGREES,
  NEAR_ANYBODY,
];

/** Whether two questions may want the same, by their question words alone. */
export function mayWantSame(one: Want, other: Want): boolean {
  const pair = [one, other] as const;
  return one === other || MAY_BE_SAME.some((near) => isAmong(near, pair));
}

/** Whether two questions want the same only where neither says more than the other. */
export function isSaidWhole(one: Want, other: Want): boolean {
  return isAmong(NEAR_CLAIMS, [one, other]) || isAmong(NEAR_TOPICS, [one, other]);
}

/** Whether a pair of wants is among those of a table, in whichever order. */
export function isAmong(near: Near, [a, b]: readonly [Want, Want]): boolean {
  return near.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}
