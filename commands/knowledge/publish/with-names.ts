import { folded } from '../../../src/report/typed/folded.js';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** @returns names, or questions, and more of them after those; one that differs from another by case, accents or marks alone finds nothing that the other does not, and is left out. */
export function withNames(had: readonly string[], more: readonly string[]): string[] {
  const known = new Set(had.map(keyOf));
  const added = more.filter((name) => {
    const key = keyOf(name);
    return !known.has(key) && known.add(key);
  });
  return [...had, ...added];
}

function keyOf(name: string): string {
  return folded(name).text.replace(BETWEEN_WORDS, ' ').trim() || name;
}
