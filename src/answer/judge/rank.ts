import type { Statement } from '../../report/model.js';

const KIND_RANK = { direct: 0, mixed: 1, indirect: 2, act: 2, thought: 3, narration: 4 } as const;
/** What only restates another statement comes after it, whatever its kind. */
const RESTATES = 5;

/** Of equals, own words come before relayed ones, named voices before inferred, and what only restates comes last. */
export function rank({ chain, kind, relations }: Statement): number {
  const restates = relations.some(({ kind }) => kind === 'restates') ? RESTATES : 0;
  const inferred = chain.at(-1)?.inferred === true ? 1 : 0;
  return KIND_RANK[kind] + Math.max(0, chain.length - 1) + inferred + restates;
}
