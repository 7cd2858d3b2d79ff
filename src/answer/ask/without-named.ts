import { longestName } from '../../search/read/frame-parts.js';
import { matchLine, lineOf } from '../../search/tokens/line.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { NOTHING, type Outcome } from '../outcome.js';
import { knowsNames } from '../named/knows-names.js';
import { resolvePeople } from '../named/people.js';
import { sayingOf } from '../named/saying.js';

const BESIDES =
  /^(?:not(?=.* (?:but who|who else) )|.*?\b(?:besides|beside|apart from|other than|aside from|except for|except|excluding|who(?: else)? but)) (?:the |an? )?(?<rest>.+)$/d;

/** "who besides the mayor said …" asks for anybody else: her own words are no answer. */
export function withoutNamed(scope: Corpus, words: readonly AskedTerm[], outcome: Outcome): Outcome {
  const rest = outcome.answers.length === 0 ? undefined : matchLine(lineOf(words), BESIDES)?.('rest');
  if (rest === undefined) return outcome;
  const name = rest.slice(0, longestName(rest, knowsNames(scope)));
  if (name.length === 0) return outcome;
  const named = resolvePeople(name, scope.reports, '');
  const answers = outcome.answers.filter((found) => named.every((one) => sayingOf(found, one) !== 'own'));
  if (answers.length > 0) return { ...outcome, answers };
  return { ...NOTHING, asked: [], nearest: outcome.answers.slice(0, 1) };
}
