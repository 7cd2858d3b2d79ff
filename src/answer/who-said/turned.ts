import type { Reading } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { judge } from '../judge/judge.js';
import type { Found } from '../outcome.js';

/** @returns whether a statement says the opposite of what a verb of saying claims: "X admitted that …", where X ruled it out. */
export function isTurned(scope: Corpus, claim: Reading<AskedTerm>, { statement }: Found): boolean {
  if (!isClaimOfSomebody(claim)) return false;
  const judged = judge(scope, { asked: claim.matter, claim: true }, (found) => found.statement === statement);
  return judged.some(({ veto }) => veto?.kind === 'turned');
}

/** What follows the verb is claimed as it stands, unless the verb turns it. */
function isClaimOfSomebody({ kind, asked, verb, matter }: Reading<AskedTerm>): boolean {
  return kind === 'claim' && asked !== undefined && verb?.negation === false && matter.length > 0;
}
