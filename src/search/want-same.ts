import { haveTwoRoles } from './asked-role.js';
import { areApart } from './asked-time.js';
import { namesKind } from './kind-of.js';
import type { ReadGist } from './read-gist.js';
import type { Want } from './words/asking.js';

type Near = readonly (readonly [Want, Want])[];

/** Of two questions with the same words these may stand for one another: "what does it cost", "how much does it cost". */
const NEAR_WANTS: Near = [
  ['what', 'amount'],
  ['what', 'topic'],
  ['what', 'degree'],
  ['amount', 'degree'],
  ['how', 'degree'],
];
/** And these where the thing itself is asked for: "what is the wait", "how long is the wait". */
const NEAR_OF_A_THING: Near = [
  ['what', 'length'],
  ['what', 'age'],
  ['what', 'number'],
];
/** And these where the one names the kind of what is wanted: "which company makes it", "who makes it". */
const NEAR_BY_KIND: Near = [
  ['what', 'who'],
  ['what', 'where'],
];
/** And these where a word says how: "how did they vote", "what was their vote". */
const NEAR_BY_DEGREE: Near = [
  ['what', 'how'],
  ['how', 'amount'],
];

/** And these where all their words are the same: "captain drunk?", "the fare?", "mayor on the strike?". */
const NEAR_TOPICS: Near = [
  ['topic', 'whether'],
  ['topic', 'amount'],
  ['topic', 'said'],
  ['topic', 'degree'],
  ['topic', 'who'],
];
/** And these likewise: "do they stand a chance", "what are their chances"; "what does he claim", "what does he say". */
const NEAR_CLAIMS: Near = [
  ['said', 'whether'],
  ['said', 'what'],
  ['what', 'whether'],
];

const MAY_BE_SAME: readonly Near[] = [
  NEAR_TOPICS,
  NEAR_CLAIMS,
  NEAR_WANTS,
  NEAR_OF_A_THING,
  NEAR_BY_KIND,
  NEAR_BY_DEGREE,
];

/** One word is a topic, two may be a sentence. */
const SENTENCE = 2;

const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)$/;

/** Whether two questions may want the same, by their question words alone. */
export function mayWantSame(one: Want, other: Want): boolean {
  const pair = [one, other] as const;
  return one === other || MAY_BE_SAME.some((near) => isAmong(near, pair));
}

/** Whether two questions want the same, by their question words and by what stands beside them. */
export function wantSame(a: ReadGist, b: ReadGist): boolean {
  if (areApart(a.gist.time, b.gist.time) || haveTwoRoles(a.gist.role, b.gist.role)) return false;
  const pair = [a.gist.wants, b.gist.wants] as const;
  if (pair[0] === pair[1] || isAmong(NEAR_WANTS, pair)) return true;
  if (isAmong(NEAR_TOPICS, pair))
    return a.words.length === b.words.length && (pair.includes('amount') || a.words.length >= SENTENCE);
  if (isAmong(NEAR_CLAIMS, pair)) return Math.min(a.words.length, b.words.length) >= SENTENCE;
  if (isAmong(NEAR_BY_KIND, pair)) return namesKind(a) !== namesKind(b);
  if (isAmong(NEAR_BY_DEGREE, pair)) return a.gist.wants === 'how' ? saysHow(a, b) : saysHow(b, a);
  return isAmong(NEAR_OF_A_THING, pair) && (asksForThing(a) || asksForThing(b));
}

/** Whether two questions want the same only where neither says more than the other. */
export function isSaidWhole(one: Want, other: Want): boolean {
  return isAmong(NEAR_CLAIMS, [one, other]) || isAmong(NEAR_TOPICS, [one, other]);
}

/** "how high is it", "what is its height"; "how did they vote", "what was their vote". */
function saysHow({ gist, words }: ReadGist, what: ReadGist): boolean {
  const [first = ''] = gist.words.split(' ');
  const carrier = AUXILIARY.test(first) ? words.at(-1) : words[0];
  if (carrier === undefined) return false;
  if (carrier !== words[0] && !gist.words.endsWith(carrier.term.word)) return false;
  return what.words.some(({ keys }) => keys.some((key) => carrier.keys.includes(key)));
}

/** "what is the wait", "what sentence did he get" */
function asksForThing({ gist: { wants, words } }: ReadGist): boolean {
  return wants === 'what' && /^(?:is |are |was |were )?(?:the|his|her|its|their|a|an)\b/.test(words);
}

function isAmong(near: Near, [a, b]: readonly [Want, Want]): boolean {
  return near.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}
