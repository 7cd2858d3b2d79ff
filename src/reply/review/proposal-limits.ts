/** Characters of each part of a proposal. With every one of them escaped, all of it still stands on one card. */
export const PROPOSAL_MAX = { what: 500, words: 600, speaker: 80, why: 300 } as const;
