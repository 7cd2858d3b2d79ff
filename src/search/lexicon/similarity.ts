import type { Term } from './lexicon.js';

/** How two words came to match. */
export type Likeness = 'same' | 'stem' | 'place' | 'typo' | 'synonym';

interface Similarity {
  readonly quality: number;
  readonly by: Likeness;
}

const UNLIKE: Similarity = { quality: 0, by: 'same' };
const SAME: Similarity = { quality: 1, by: 'same' };
const PLURAL: Similarity = { quality: 0.98, by: 'same' };
const STEM: Similarity = { quality: 0.95, by: 'stem' };
const PLACE: Similarity = { quality: 0.95, by: 'place' };
const SYNONYM: Similarity = { quality: 0.7, by: 'synonym' };

/** A word of a question, with what it may have been meant for. */
export interface AskedTerm extends Term {
  /** What it was compared with already: a question meets the same few words in statement after statement. */
  compared: Map<string, Similarity> | undefined;
  /** Of the term and of all it may have been meant for. */
  readonly keys: readonly string[];
  readonly corrections: readonly { readonly term: Term; readonly quality: number }[];
}

/** @returns how well a word of a question matches a word of a statement; undefined when it does not. */
export function similarity(asked: AskedTerm, term: Term): Similarity | undefined {
  const compared = (asked.compared ??= new Map());
  const before = compared.get(term.sense);
  if (before !== undefined) return before.quality > 0 ? before : undefined;
  const found = compare(asked, term);
  compared.set(term.sense, found ?? UNLIKE);
  return found;
}

function compare(asked: AskedTerm, term: Term): Similarity | undefined {
  const plain = likeness(asked, term);
  if (plain !== undefined) return plain;
  let best: Similarity | undefined;
  for (const { term: meant, quality } of asked.corrections) {
    const found = likeness(meant, term);
    if (found !== undefined && found.quality * quality > (best?.quality ?? 0)) {
      best = { quality: found.quality * quality, by: found.by === 'synonym' ? 'synonym' : 'typo' };
    }
  }
  return best;
}

function likeness(a: Term, b: Term): Similarity | undefined {
  if (a.figure !== undefined || b.figure !== undefined) return a.figure === b.figure ? SAME : undefined;
  // "US" is not "us".
  if (a.word === b.word) return a.capital && a.place !== undefined && b.place === undefined ? undefined : SAME;
  if (a.place !== undefined || b.place !== undefined) return a.place === b.place ? PLACE : undefined;
  if (a.stem === b.stem) return a.word === `${b.word}s` || b.word === `${a.word}s` ? PLURAL : STEM;
  return a.groups.some((group) => b.groups.includes(group)) ? SYNONYM : undefined;
}
