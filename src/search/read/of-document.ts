import type { Token } from '../tokens/tokens.js';

const LONGEST_DOCUMENT = 4;
const DETERMINER = /^(?:the|that|this|an?|his|her|their|its)$/;

/** "who wrote the memo" asks for its author, not for words. */
export function isOfDocument<T extends Token>({ word }: T, rest: readonly T[]): boolean {
  return (
    /^(?:wrote|written|writes)$/.test(word) &&
    rest.length > 0 &&
    rest.length <= LONGEST_DOCUMENT &&
    DETERMINER.test(rest[0]?.word ?? '')
  );
}
