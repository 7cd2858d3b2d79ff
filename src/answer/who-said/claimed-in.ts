import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { textOf } from '../../search/tokens/line.js';
import { isEnglishWord } from '../../search/words/commonness.js';
import { SPEECH_VERBS } from '../../search/words/frames.js';
import { strangeName } from '../agree/names.js';
import { termsOfCorpus } from '../agree/terms.js';
import type { Corpus } from '../corpus.js';
import { prepare } from '../evidence/prepared.js';
import { isName } from '../named/name-likeness.js';
import type { Asked, Found } from '../outcome.js';
import { outside } from '../evidence/overlap.js';
import { resolvePeople } from '../named/people.js';

/** What stands between a name and its verb: "Hill is the one who said". */
const SAYS_WHO = /^(?:is|was|the|one|who|that)$/;

/**
 * @param read the words that were read out of the text, and what they fit best
 * @param frames those that may name somebody for them: before a quoted phrase, after it, in the frame of a claim
 * @returns whom the text itself names for the words: in a frame, or beside a verb of saying; nobody where all of it was read.
 */
export function claimedIn(
  scope: Corpus,
  { words, first }: { readonly words: readonly AskedTerm[]; readonly first: Found | undefined },
  whole: readonly AskedTerm[],
  frames: readonly (readonly AskedTerm[])[],
): Asked[] {
  if (words === whole) return [];
  const framed = frames.find((words) => words.length > 0);
  if (framed !== undefined) return resolvePeople(framed, scope.reports, textOf(framed));
  if (first === undefined) return [];
  const terms = termsOfCorpus(scope);
  const isNamed = (term: AskedTerm) => isName(term, terms.names) || (term.capital && !isEnglishWord(term.word));
  const left = outside(whole, words).filter((term) => isNamed(term) || isSaying(term) || !SAYS_WHO.test(term.word));
  const saying = left.filter(
    (term, i) => isNamed(term) && [left[i - 1], left[i + 1]].some((beside) => beside !== undefined && isSaying(beside)),
  );
  const { statement, report } = first;
  const strange = strangeName(saying, prepare(statement, report).naming, terms, true);
  return strange === undefined ? [] : resolvePeople([strange], scope.reports, strange.word);
}

function isSaying({ stem }: AskedTerm): boolean {
  return SPEECH_VERBS.has(stem);
}
