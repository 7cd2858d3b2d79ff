import { endsInAdjunct } from './adjunct.js';
import { crosses } from './crossing.js';
import { leftOver, sharedBy } from './left-over.js';
import { otherWayRound, pairWords, type Pairs } from './pair-words.js';
import type { ReadGist } from './read-gist.js';
import { isSaidWhole } from './near-wants.js';
import { takeTwoSides } from './two-sides.js';
import { wantSame } from './want-same.js';

/** So many times as much as is left over has to be shared. */
const MORE_SHARED = 2;
/** Or this, where a word more says no more than which it is anyway. */
const AS_MUCH_SHARED = 1;
/** So much may be left over on both sides: a word or two that narrow next to nothing. */
const LITTLE_MORE = 0.25;
/** What a topic is called by one word more is another topic: "the strike", "the strike pay". */
const A_WORD = 1;

/**
 * Whether two questions ask the same: they want the same, deny the same, and say the same words of the same things. One of
 * them may say it more closely, by little beside what both say; where each has something that the other has not, they ask
 * two things.
 */
export function isSameGist(a: ReadGist, b: ReadGist): boolean {
  if (a.gist.turned !== b.gist.turned || !wantSame(a, b)) return false;
  const pairs = pairWords(a.words, b.words);
  const shared = sharedBy(pairs);
  const [left, right] = [leftOver(a, b, pairs), leftOver(b, a, otherWayRound(pairs))];
  if (shared === 0 || (left > LITTLE_MORE && right > LITTLE_MORE)) return false;
  const more = left + right;
  if (more > LITTLE_MORE && isSaidWhole(a.gist.wants, b.gist.wants)) return false;
  const isTopic = a.gist.wants === 'topic' || b.gist.wants === 'topic';
  const times = more <= A_WORD + LITTLE_MORE && mayBeNarrowed(a, b, pairs) ? AS_MUCH_SHARED : MORE_SHARED;
  if (more * times > shared || (isTopic && more >= A_WORD)) return false;
  return !takeTwoSides(a, b, pairs) && !crosses(a, b, pairs);
}

const OF_ONE_THING = /^(?:when|how|age|length)$/;
/** Of whom or what, where it was is as much of the question as what was done: "who won", "who won in the capital". */
const OF_ANY_THING = /^(?:who|what)$/;

/** Whether a word more makes no other question: "when was the volcano's last eruption", "when was the last eruption". */
function mayBeNarrowed(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  const { wants } = a.gist;
  if (wants !== b.gist.wants) return false;
  if (OF_ONE_THING.test(wants)) return true;
  return !OF_ANY_THING.test(wants) && (endsInAdjunct(a, b, pairs) || endsInAdjunct(b, a, otherWayRound(pairs)));
}
