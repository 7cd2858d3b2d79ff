import type { Judged } from './judge.js';
import { isStanding } from '../found.js';
import type { Found } from '../outcome.js';

const MOST_NEAREST = 3;
/** Below this a statement has nothing to do with what was asked. */
const LEAST = 0.3;

/** @returns at most three statements that come nearest to what was asked without answering it, with what speaks against them. */
export function nearestOf(judged: readonly Judged[], first: (found: Found) => boolean = () => false): Found[] {
  const standing = judged.filter(({ found }) => isStanding(found));
  const preferred = standing.filter(({ found }) => first(found));
  const near = standing.filter(({ evidence }) => evidence.score >= LEAST);
  const all = [...new Set([...preferred, ...near])];
  return all
    .slice(0, MOST_NEAREST)
    .map(({ found, veto }) => (veto === undefined ? found : { ...found, difference: veto.difference }));
}
