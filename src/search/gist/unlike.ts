import { areOpposite } from '../lexicon/opposites.js';
import type { GistWord } from './read-gist.js';
import { stemOf } from '../lexicon/stems.js';
import { UNLIKE } from '../words/unlike.js';

/** The stem of a word, or of each word of a phrase, to the sets it is in. */
const sets = new Map<string, number[]>();
UNLIKE.trim()
  .split('\n')
  .forEach((line, set) => {
    for (const entry of line.split(' ')) {
      const stem = entry.split('_').map(stemOf).join('_');
      sets.set(stem, [...(sets.get(stem) ?? []), set]);
    }
  });

/** Begins as a word that denies, and denies nothing. */
const JAILED = /\bimprison/;

/** Whether two words are of one field but not the same: the opposite, or another of their kind. */
export function areUnlike({ term: one }: GistWord, { term: other }: GistWord): boolean {
  const theirs = sets.get(other.stem) ?? [];
  return (
    (areOpposite(one, other) && !JAILED.test(`${one.word} ${other.word}`)) ||
    (sets.get(one.stem) ?? []).some((set) => theirs.includes(set))
  );
}
