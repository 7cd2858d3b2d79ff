import type { Term } from './lexicon.js';
import { stemOf } from './stems.js';
import { ANTONYMS } from '../words/antonyms.js';

/** A stem to the sides it stands on: `3a` is the opposite of `3b`. */
const sides = new Map<string, string[]>();
ANTONYMS.trim()
  .split('\n')
  .forEach((line, pair) => {
    line.split(' | ').forEach((side, i) => {
      for (const word of side.split(' ')) {
        const stem = stemOf(word);
        sides.set(stem, [...(sides.get(stem) ?? []), `${pair}${i === 0 ? 'a' : 'b'}`]);
      }
    });
  });

const PREFIXES = ['un', 'dis', 'in', 'im', 'il', 'ir', 'non'];
/** Shorter words begin many that have nothing to do with them. */
const SHORTEST_PREFIXED = 4;

/** Whether one word is the opposite of the other, by the table or by a prefix: pleased and displeased. */
export function areOpposite(a: Term, b: Term): boolean {
  return opposite(a)(b);
}

/** @returns what tells whether a word is the opposite of this one; made once where many are to be told. */
export function opposite({ word, stem }: Term): (other: Term) => boolean {
  const across = new Set((sides.get(stem) ?? []).map(otherSide));
  const prefixed = new Set(word.length < SHORTEST_PREFIXED ? [] : PREFIXES.map((prefix) => prefix + word));
  const bare = new Set(PREFIXES.flatMap((prefix) => (word.startsWith(prefix) ? [word.slice(prefix.length)] : [])));
  return (other) =>
    (sides.get(other.stem) ?? []).some((side) => across.has(side)) ||
    prefixed.has(other.word) ||
    (other.word.length >= SHORTEST_PREFIXED && bare.has(other.word));
}

function otherSide(side: string): string {
  return side.slice(0, -1) + (side.endsWith('a') ? 'b' : 'a');
}
