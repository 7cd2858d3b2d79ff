/** Before a word that asks, a comma ends what somebody says first: "stop hiding it, what did …"; "and I wonder if …" begins anew. */
const BREAKS =
  /\s+(?:and|but|so)\s+(?=i (?:wonder|was wondering|am wondering|wanted to know|want to know|would like to know)\b)|(?<=(?:[!?…]|\.{3})["”’)]?)\s+|(?<=\.["”’)]?)\s+(?=\p{Lu})|\s*[\n;]\s*|[,:]\s+(?=(?:what|who|whose|how|why|when|where|which|did|does|do|is|are|was|were|has|have|will|would|can|could|must|should|may)\b)/giu;
const ASKS =
  /^\W*(?:i (?:wonder|was wondering|am wondering|wanted to know|want to know|would like to know)|what|who|whose|how|why|when|where|which|did|does|do|is|are|was|were|has|have|will|would|can|could|must|should|may|any|anything|anyone|anybody)\b/i;
/** "…, does it give a number": of what was asked before. */
const ASKS_NOTHING =
  /^\W*(?:does|did|do|is|are|was|were|has|have) (?:it|they|s?he|this|that|there|the (?:article|report|text|story))(?: (?:even|also|actually))?(?: (?:give|say|mention|name|state|have|tell|provide))?(?: (?:a|any|an|some|the))?(?: exact)? (?:numbers?|figures?|names?|dates?|reasons?|sources?|details?|time|place)\W*$/i;
/** "who even talks like that": of what somebody passes on. */
const WHOSE_WAY = /^\W*(?:and |but |so )?who\b.{0,20} (?:talks?|speaks?|writes?|says?|thinks?) like (?:that|this)\W*$/i;
const FEWEST_WORDS = 3;
const MOST_PARTS = 8;
/** It begins as a question and ends as one. */
const SURELY = 3;
/** "who's right, did …?" */
const SHORT = 3;

/** A part of a text, and what is left of it. */
export interface Part {
  readonly text: string;
  readonly rest: string;
  /** It is a whole question, mark and all. */
  readonly whole: boolean;
}

/** @returns the sentences and clauses of a text of several that ask something, the surest first. */
export function partsOf(text: string): Part[] {
  const pieces = text.split(BREAKS).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return [];
  return pieces
    .slice(0, MOST_PARTS)
    .map((piece, i) => ({ text: piece, rest: pieces.toSpliced(i, 1).join(' '), whole: isWhole(text, piece) }))
    .filter(({ text }) => !ASKS_NOTHING.test(text) && !WHOSE_WAY.test(text))
    .filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS && asks(text) > 0)
    .toSorted((a, b) => asks(b.text) - asks(a.text));
}

/** What a comma cuts off belongs to the sentence before it: "…, which is their goal?" asks nothing. */
function isWhole(text: string, piece: string): boolean {
  const before = text.slice(0, text.indexOf(piece)).trimEnd();
  const said = (before.split(/[.!?…;\n—]|-{2,}/).at(-1) ?? '').trim();
  const isChat = said.split(/\s+/).length <= SHORT && !/\p{Lu}/u.test(said);
  return asks(piece) === SURELY && (!/[,:]$/.test(before) || isChat);
}

function asks(text: string): number {
  return (text.includes('?') ? 2 : 0) + (ASKS.test(text) ? 1 : 0);
}
