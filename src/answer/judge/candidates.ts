import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { allIn, findById } from '../found.js';
import type { Found } from '../outcome.js';

const RETRIEVED = 80;

/** Where few statements may answer, all of them are read; else those the index finds. */
export function candidates(
  { reports, index }: Corpus,
  asked: readonly AskedTerm[],
  among: (found: Found) => boolean,
): Found[] {
  const all = allIn(reports).filter(among);
  if (all.length <= RETRIEVED) return all;
  const ids = new Set(all.map(({ report, statement }) => `${report.id}/${statement.id}`));
  return index.retrieve(asked, RETRIEVED, (id) => ids.has(id)).flatMap(({ id }) => findById(reports, id) ?? []);
}
