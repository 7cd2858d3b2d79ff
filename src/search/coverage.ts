import type { Term } from './lexicon.js';
import { similarity, type AskedTerm, type Likeness } from './similarity.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that may answer a question, and what a match in them is worth beside one in the content. */
export interface Field {
  readonly terms: readonly Term[];
  readonly worth: number;
}

/** How one word of a question is matched. */
export interface Hit {
  readonly asked: AskedTerm;
  readonly weight: number;
  /** 0 when nothing matches. */
  readonly quality: number;
  readonly by?: Likeness;
}

export interface Coverage {
  /** The share of the question's weight that the fields match, 0..1. */
  readonly share: number;
  readonly hits: readonly Hit[];
}

/**
 * How much of a question's weight some fields match. Each word counts by its best match: the maximum over the fields,
 * never the sum, so that a passage cannot gain by saying a word often.
 * @param before matches in other fields, which these may better.
 * @param weigh what a word is worth; by default what the vocabulary says.
 */
export function coverage(
  asked: readonly AskedTerm[],
  fields: readonly Field[],
  vocabulary: Vocabulary,
  weigh: (term: AskedTerm) => number = (term) => vocabulary.weight(term),
  before?: readonly Hit[],
): Coverage {
  const hits = before
    ? before.map((hit): Hit => ({ ...hit, ...bestMatch(hit.asked, fields, hit) }))
    : asked
        .map((term): Hit => ({ asked: term, weight: weigh(term), quality: 0 }))
        .filter(({ weight }) => weight > 0)
        .map((hit) => ({ ...hit, ...bestMatch(hit.asked, fields, hit) }));
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  const matched = hits.reduce((sum, { weight, quality }) => sum + weight * quality, 0);
  return { share: total === 0 ? 0 : matched / total, hits };
}

function bestMatch(asked: AskedTerm, fields: readonly Field[], before: Hit): Pick<Hit, 'quality' | 'by'> {
  let best: Pick<Hit, 'quality' | 'by'> = before;
  for (const { terms, worth } of fields) {
    if (worth <= best.quality) continue;
    for (const term of terms) {
      const found = similarity(asked, term);
      if (found !== undefined && found.quality * worth > best.quality) {
        best = { quality: found.quality * worth, by: found.by };
      }
    }
  }
  return best.by === undefined ? { quality: best.quality } : { quality: best.quality, by: best.by };
}
