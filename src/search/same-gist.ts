import { changes, leftOver } from './left-over.js';
import { areOpposed, crosses } from './opposed.js';
import { pairWords, turned, type Pairs } from './pair-words.js';
import type { GistWord, ReadGist } from './read-gist.js';
import { wantSame } from './want-same.js';

/** From so many shared words on, one more in one of two questions may only say it more closely. */
const SURE = 2;

/** Whether two questions ask the same: they want the same, deny the same, and say the same words of the same things. */
export function isSameGist(a: ReadGist, b: ReadGist): boolean {
  if (a.gist.turned !== b.gist.turned || !wantSame(a, b)) return false;
  const pairs = pairWords(a.words, b.words);
  if (![...pairs.keys()].some(({ matters }) => matters !== 'not')) return false;
  const back = turned(pairs);
  const [left, right] = [leftOver(a, b, pairs), leftOver(b, a, back)];
  if (left.length > 0 && right.length > 0) return false;
  if (left.some(({ matters }) => matters === 'much') && isAnother(left, a, b, pairs)) return false;
  if (right.some(({ matters }) => matters === 'much') && isAnother(right, b, a, back)) return false;
  return !areOpposed(a, b) && !crosses(a, b, pairs);
}

/** Whether the words that only the first of two questions has make it another one. */
function isAnother(left: readonly GistWord[], ours: ReadGist, theirs: ReadGist, pairs: Pairs): boolean {
  const [word, ...others] = left.filter(({ matters }) => matters === 'much');
  const shared = [...pairs.keys()].filter(({ matters }) => matters === 'much').length;
  const isTopic = ours.gist.wants === 'topic' || theirs.gist.wants === 'topic';
  if (word === undefined || others.length > 0 || shared < SURE || isTopic) return true;
  return changes(word, ours, theirs, pairs);
}
