import type { Wanted } from './wanted.js';

/** a to c: remembered words; d1 to h: questions; those with a stroke: questions in other words. */
export const ANSWERED_TYPES = ['a', 'b', 'c', 'd1', 'd2', 'h', "d'", "h'"] as const;
/** Questions for words that somebody else said. */
export const WRONG_TYPES = ['w', "w'"] as const;
/** Those that the threshold is taken from. */
export const POOLED_TYPES = ['a', 'b', 'c', 'd1', 'd2', 'h'] as const;
export const QUERY_TYPES = [...ANSWERED_TYPES, ...WRONG_TYPES] as const;
export type QueryType = (typeof QUERY_TYPES)[number];

/** What is typed, and what would answer it. */
export interface Query {
  readonly type: QueryType;
  readonly text: string;
  /** Whether some statement of the index answers it. */
  readonly answerable: boolean;
  readonly wanted: Wanted;
}
