import type { Corpus } from '../corpus.js';
import { OF_SPEAKER } from './enough.js';
import { isTo } from './related.js';
import { judge, type Judged } from './judge.js';
import type { Matter } from './matter.js';
import { isStanding } from '../found.js';
import { MOST_ANSWERS, type Found } from '../outcome.js';

const REACTS = /^(?:react|respon|repl|counter)/;

/**
 * How somebody reacts to a statement is what they say of it: "how does he respond to the report of …".
 * @param said their own statements, best first.
 */
export function reactionsTo(corpus: Corpus, matter: Matter, said: readonly Judged[]): Found[] {
  if (!REACTS.test(matter.verb?.word ?? '')) return [];
  const meant = judge(corpus, matter, () => true).filter(({ evidence }) => evidence.score >= OF_SPEAKER);
  return said
    .map(({ found }) => found)
    .filter((found) => isStanding(found) && meant.some((other) => isTo(found, other.found, ['disputes', 'supports'])))
    .slice(0, MOST_ANSWERS);
}
