import type { Term } from './lexicon.js';
import { similarity, type AskedTerm, type Likeness } from './similarity.js';

/** Words that may answer a question, and what a match in them is worth beside one in the content. */
export interface Field {
  readonly terms: readonly Term[];
  readonly worth: number;
  /** The keys of all terms: what shares none of them matches none of them. */
  readonly keys: ReadonlySet<string>;
}

/** Prepares words to be matched. */
export function toField(terms: readonly Term[], worth: number): Field {
  return { terms, worth, keys: new Set(terms.flatMap(({ keys }) => keys)) };
}

/** How one word of a question is matched. */
export interface Hit {
  readonly asked: AskedTerm;
  readonly weight: number;
  /** 0 when nothing matches. */
  readonly quality: number;
  readonly by?: Likeness;
}

/**
 * Matches each word of a question in some fields. A word counts by its best match: the maximum over the fields, never
 * the sum, so that a passage cannot gain by saying a word often.
 * @param weigh what a word is worth; words worth nothing are left out.
 */
export function matchWords(
  asked: readonly AskedTerm[],
  fields: readonly Field[],
  weigh: (term: AskedTerm) => number,
): Hit[] {
  return asked.flatMap((term) => {
    const weight = weigh(term);
    return weight > 0 ? [fields.reduce(better, { asked: term, weight, quality: 0 })] : [];
  });
}

/** Matches again in one more field, which may better what was matched before. */
export function matchMore(before: readonly Hit[], field: Field): Hit[] {
  return before.map((hit) => better(hit, field));
}

/** @returns the share of a question's weight that is matched, 0..1. */
export function share(hits: readonly Hit[]): number {
  let total = 0;
  let matched = 0;
  for (const { weight, quality } of hits) {
    total += weight;
    matched += weight * quality;
  }
  return total === 0 ? 0 : matched / total;
}

/** Whether any word of a field matches a word of a question. */
export function matchesAny(asked: AskedTerm, { terms, keys }: Field): boolean {
  return asked.keys.some((key) => keys.has(key)) && terms.some((term) => similarity(asked, term) !== undefined);
}

/** What {@link share} would be after {@link matchMore}, without building the hits: most fields better nothing. */
export function shareWith(before: readonly Hit[], field: Field): number {
  let total = 0;
  let matched = 0;
  for (const hit of before) {
    total += hit.weight;
    matched += hit.weight * Math.max(hit.quality, better(hit, field).quality);
  }
  return total === 0 ? 0 : matched / total;
}

function better(hit: Hit, { terms, worth, keys }: Field): Hit {
  if (worth <= hit.quality || !hit.asked.keys.some((key) => keys.has(key))) return hit;
  let best = hit;
  for (const term of terms) {
    const found = similarity(hit.asked, term);
    if (found !== undefined && found.quality * worth > best.quality) {
      best = { asked: hit.asked, weight: hit.weight, quality: found.quality * worth, by: found.by };
    }
  }
  return best;
}
