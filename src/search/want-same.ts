import type { ReadGist } from './read-gist.js';
import type { Want } from './words/asking.js';

type Near = readonly (readonly [Want, Want])[];

/** Of two questions with the same words these may stand for one another: "what is the wait", "how long is the wait". */
const NEAR_WANTS: Near = [
  ['what', 'amount'],
  ['what', 'length'],
  ['what', 'age'],
  ['number', 'amount'],
];
/** And these where the one names the kind of what is wanted: "which company makes it", "who makes it". */
const NEAR_BY_KIND: Near = [
  ['what', 'who'],
  ['what', 'where'],
];
/** And these where a word says how: "how high is it", "what is its height". */
const NEAR_BY_DEGREE: Near = [
  ['what', 'how'],
  ['how', 'amount'],
];

const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)$/;

/** Whether two questions want the same, by their question words and by what stands beside them. */
export function wantSame(a: ReadGist, b: ReadGist): boolean {
  const pair = [a.gist.wants, b.gist.wants] as const;
  if (pair[0] === pair[1] || isAmong(NEAR_WANTS, pair)) return true;
  if (isAmong(NEAR_BY_KIND, pair)) return a.gist.kind !== b.gist.kind;
  if (isAmong(NEAR_BY_DEGREE, pair)) return a.gist.wants === 'how' ? saysHow(a, b) : saysHow(b, a);
  return (a.gist.wants === 'topic' && asksWhat(b)) || (b.gist.wants === 'topic' && asksWhat(a));
}

/** "how high is it", "what is its height"; "how did they vote", "what was their vote". */
function saysHow({ gist, words }: ReadGist, what: ReadGist): boolean {
  const [first = ''] = gist.words.split(' ');
  const carrier = AUXILIARY.test(first) ? words.at(-1) : words[0];
  if (carrier === undefined) return false;
  if (carrier !== words[0] && !gist.words.endsWith(carrier.term.word)) return false;
  return what.words.some(({ keys }) => keys.some((key) => carrier.keys.includes(key)));
}

/** "last words of the pilots?", "what were their last words?" */
function asksWhat({ gist: { wants, words } }: ReadGist): boolean {
  return wants === 'what' && /^(?:is|are|was|were|the)\b/.test(words);
}

function isAmong(near: Near, [a, b]: readonly [Want, Want]): boolean {
  return near.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}
