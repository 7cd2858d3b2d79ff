import type { Reading } from '../../search/read/read.js';
import { isOfficeWord } from '../../search/names/roles.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { termsOfCorpus } from '../agree/terms.js';
import type { Matter } from '../judge/matter.js';
import { askAnybody } from '../judge/ask-matter.js';
import { isName, isUnknownName } from '../named/name-likeness.js';
import type { Asked, Outcome } from '../outcome.js';
import { shared } from '../evidence/overlap.js';

/** "did the papers mention a test": who is asked may be things that the report tells of, where one statement tells of them all. */
export function askOfThings(
  scope: Corpus,
  { asked: named = [], verb }: Reading<AskedTerm>,
  matter: Matter,
  asked: readonly Asked[],
): Outcome | undefined {
  const { names, knows } = termsOfCorpus(scope);
  const isThing = (term: AskedTerm) =>
    !(term.capital || isName(term, names) || isUnknownName(term, knows) || isOfficeWord(term));
  if (!asked.every((one) => one.kind === 'unknown' && one.printed === true) || !named.every(isThing)) return undefined;
  const words = [...named, ...(verb === undefined ? [] : [verb]), ...matter.asked];
  const told = askAnybody(scope, { ...matter, asked: words, claim: true });
  const [first] = told.answers;
  const said = named.filter(({ stop }) => !stop);
  return first !== undefined && said.length > 0 && shared(said, first) === said.length ? told : undefined;
}
