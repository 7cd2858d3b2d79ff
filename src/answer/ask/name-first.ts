import { withoutCourtesies } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { askSomebody } from '../judge/ask-matter.js';
import type { Outcome } from '../outcome.js';
import { isNamedPerson, resolvePeople } from '../named/people.js';

const LONGEST_NAME = 3;
const MOST_KEYWORDS = 6;

/**
 * Reads keywords that nothing answers: a person, then a matter, as in "peskov nord stream".
 * @param words the words of a question.
 * @returns the refusal of that person; undefined where no person of the report is named first, or more is said than keywords.
 */
export function refusalOfFirst(scope: Corpus, words: readonly AskedTerm[]): Outcome | undefined {
  const keywords = withoutCourtesies(words);
  if (keywords.length > MOST_KEYWORDS || keywords.some(({ stop }) => stop)) return undefined;
  for (let n = Math.min(LONGEST_NAME, keywords.length - 1); n > 0; n--) {
    const asked = resolvePeople(keywords.slice(0, n), scope.reports, '');
    if (!asked.every(isNamedPerson)) continue;
    const outcome = askSomebody(scope, asked, { asked: keywords.slice(n), claim: false });
    return outcome.answers.length === 0 ? outcome : undefined;
  }
  return undefined;
}
