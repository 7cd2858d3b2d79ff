import { haveTwoRoles } from './asked-role.js';
import { areApart } from './asked-time.js';
import { namesKind } from './kind-of.js';
import type { ReadGist } from './read-gist.js';
import { AUXILIARY } from '../words/auxiliaries.js';
import { BADLY } from '../words/optional.js';
import {
  isAmong,
  NEAR_WANTS,
  NEAR_OF_A_THING,
  NEAR_BY_KIND,
  NEAR_BY_DEGREE,
  NEAR_TOPICS,
  NEAR_CLAIMS,
  NEAR_DEGREES,
  NEAR_ANYBODY,
} from './near-wants.js';

/** One word is a topic, two may be a sentence. */
const SENTENCE = 2;

const IS_AUXILIARY = new RegExp(`^${AUXILIARY}$`);

/** Whether two questions want the same, by their question words and by what stands beside them. */
export function wantSame(a: ReadGist, b: ReadGist): boolean {
  if (areApart(a.gist.time, b.gist.time) || haveTwoRoles(a.gist.role, b.gist.role)) return false;
  const pair = [a.gist.wants, b.gist.wants] as const;
  if (pair[0] === pair[1] || isAmong(NEAR_WANTS, pair)) return true;
  if (isAmong(NEAR_TOPICS, pair))
    return a.words.length === b.words.length && (pair.includes('amount') || a.words.length >= SENTENCE);
  if (isAmong(NEAR_CLAIMS, pair))
    return ![a, b].some(asksOfWhatMayBe) && Math.min(a.words.length, b.words.length) >= SENTENCE;
  if (isAmong(NEAR_DEGREES, pair)) return a.gist.wants === 'degree' ? saysDegree(a, b) : saysDegree(b, a);
  if (isAmong(NEAR_ANYBODY, pair)) return [a, b].some(asksOfAnybody);
  if (isAmong(NEAR_BY_KIND, pair)) return namesKind(a) !== namesKind(b);
  if (isAmong(NEAR_BY_DEGREE, pair)) return a.gist.wants === 'how' ? saysHow(a, b) : saysHow(b, a);
  return isAmong(NEAR_OF_A_THING, pair) && (asksForThing(a) || asksForThing(b));
}

/** "how high is it", "what is its height"; "how did they vote", "what was their vote". */
function saysHow({ gist, words }: ReadGist, what: ReadGist): boolean {
  const [first = ''] = gist.words.split(' ');
  const carrier = IS_AUXILIARY.test(first) ? words.at(-1) : words[0];
  if (carrier === undefined) return false;
  if (carrier !== words[0] && !gist.words.endsWith(carrier.term.word)) return false;
  return what.words.some(({ keys }) => keys.some((key) => carrier.keys.includes(key)));
}

/** "how close was it", "was it close"; "how badly was it damaged", "was it damaged" */
function saysDegree({ words: [degree] }: ReadGist, { words }: ReadGist): boolean {
  if (degree === undefined) return false;
  return BADLY.has(degree.term.word) || words.some(({ keys }) => keys.some((key) => degree.keys.includes(key)));
}

/** "what happens when they break it" */
function asksOfWhatMayBe({ gist: { words } }: ReadGist): boolean {
  return /^happens? when\b/.test(words);
}

/** "did anyone claim it" */
function asksOfAnybody({ gist: { wants, words } }: ReadGist): boolean {
  return wants === 'whether' && /^(?:any|some)(?:one|body)\b/.test(words);
}

/** "what is the wait", "what sentence did he get" */
function asksForThing({ gist: { wants, words } }: ReadGist): boolean {
  return wants === 'what' && /^(?:is |are |was |were )?(?:the|his|her|its|their|a|an)\b/.test(words);
}
