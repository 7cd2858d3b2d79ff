import type { Span } from './model.js';
import { sentencesAt } from './sentences.js';

/** What is left out of the sentences that a place begins and ends in; empty where it begins or ends with them. */
export interface SentenceCut {
  readonly before: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{N}]/u;
const OPENS = /^["“„«]/;
const OPENED = /["“„«]$/;
const CLOSED = /["”“»]$/;
const CLOSES = /^[.,!?]?["”“»]/;
/** After a semicolon a sentence of its own follows, and so it does after the dash of a dateline. */
const BEGINS_ANEW = /;\s*["“„«]?$/;
const DATELINE = /\s[-–—]\s["“„«]?$/;
const CAPITAL = /^["“„«]?\p{Lu}/u;
const ENDS_THERE = /^["”“»]?;/;

/**
 * Tells where words begin or end inside a sentence, so that what is left out may change what they say. Words that are in
 * quotation marks from end to end are somebody's own, and whole.
 */
export function sentenceCut(place: Span, source: string): SentenceCut {
  const sentences = sentencesAt(place, source);
  const [first = place] = sentences;
  const last = sentences.at(-1) ?? place;
  const words = source.slice(place.start, place.end);
  const before = source.slice(first.start, Math.max(first.start, place.start));
  const after = source.slice(Math.min(place.end, last.end), last.end);
  if ((OPENS.test(words) || OPENED.test(before)) && (CLOSED.test(words) || CLOSES.test(after))) return WHOLE;
  const isBegun = BEGINS_ANEW.test(before) || (DATELINE.test(before) && CAPITAL.test(words));
  return {
    before: WORD.test(before) && !isBegun ? before.trim() : '',
    after: WORD.test(after) && !ENDS_THERE.test(after) ? after.trim() : '',
  };
}

const WHOLE: SentenceCut = { before: '', after: '' };
