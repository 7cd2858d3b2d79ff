import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { align, weightsOf } from './align.js';

interface Gap {
  readonly ours: readonly AskedTerm[];
  readonly theirs: readonly Term[];
  readonly place: 'before' | 'between' | 'after';
}

/** What stands on either side between two aligned words, before the first and after the last. */
export function gapsOf(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  contentAt: number,
  weight: (term: AskedTerm) => number,
): Gap[] {
  const aligned = align(asked, text, weightsOf(asked, weight)).pairs;
  const carrying = aligned.findIndex((pair) => asked[pair.asked]?.stop === false);
  // Before the attributed words stands who says them, not what is said.
  const pairs = aligned.filter(({ at }, i) => i >= carrying || at >= contentAt);
  const start = pairs[0] !== undefined && pairs[0].at >= contentAt ? contentAt - 1 : -1;
  const ends = [{ asked: -1, at: start }, ...pairs, { asked: asked.length, at: text.length }];
  return ends.slice(1).flatMap((to, i) => {
    const from = ends[i];
    if (from === undefined) return [];
    const place = i === 0 ? 'before' : i === ends.length - 2 ? 'after' : 'between';
    return [{ ours: asked.slice(from.asked + 1, to.asked), theirs: text.slice(from.at + 1, to.at), place }];
  });
}
