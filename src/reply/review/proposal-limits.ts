/** Characters of each part of a proposal. With every one of them escaped, all of it still stands on one card. */
export const PROPOSAL_MAX = { what: 500, words: 600, speaker: 80, why: 300 } as const;
/** A part of a proposal is shown in so many lines at most, so that no card is all line breaks. */
export const PROPOSAL_LINES_MAX = 12;
