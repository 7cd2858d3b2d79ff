import { best } from './best.js';
import { grown } from './growing.js';
import { fieldOf, passageOf, timesOf, TOPIC, VOICE, type Passages } from './passages.js';
import type { Sought } from './sought.js';

/** What a word counts in a field, beside one in the text. */
export const FIELD_WORTH: readonly number[] = Object.assign([1], { [TOPIC]: 0.7, [VOICE]: 0.5 });

/** BM25F: how soon a word that is repeated counts no more, and how much a long passage is held back. */
const SATURATION = 0.4;
const LENGTH = 0.25;

/** So many postings are walked for one question, the rarest words' first: the rest of its words only rank what these find. */
const MOST_WALKED = 120_000;
/** The first words are walked however common they are. */
const ALWAYS_WALKED = 2;

/** By passage: what it has so far, and which words of the question it holds, a bit each. All 0 between questions. */
let scores = new Float32Array(0);
let first = new Uint32Array(0);
let second = new Uint32Array(0);
/** So many words have their bits in the first array. */
const BITS = 32;
const SECOND = 2 ** BITS;
let touched = new Uint32Array(0);
let copied = new Uint32Array(0);

/** What was found, best first. */
export interface Candidates {
  readonly passages: readonly number[];
  /** For each, which words of the question it may hold, a bit a word. */
  readonly words: Float64Array;
}

/** Whether a candidate with these words may hold the one at a place of the question; where not, it does not. */
export function mayHold(words: number, place: number): boolean {
  const bits = place < BITS ? words : words / SECOND;
  return ((bits >>> (place % BITS)) & 1) === 1;
}

/**
 * The passages that hold most of what a question's words say, best first, by BM25F.
 * Source: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6.
 * @param sought 53 words at most, as many as there are bits in a whole number
 * @param most how many, where all words were walked and where some were left out for being too common
 * @param among whether a passage may be found
 */
export function retrieve(
  sought: readonly Sought[],
  passages: Passages,
  most: (whole: boolean) => number,
  among: (passage: number) => boolean,
): Candidates {
  makeRoom(passages.size, sought.length > BITS);
  const reach = ({ expansions }: Sought) =>
    expansions.reduce((sum, { file }) => sum + passages.postings.length(file), 0);
  const byRarity = sought
    .map((word, place) => ({ word, place, reach: reach(word) }))
    .filter(({ reach }) => reach > 0)
    .toSorted((a, b) => a.reach - b.reach);
  /** Words that were not walked: any passage may hold them. */
  let [maybeFirst, maybeSecond] = [0, 0];
  let walked = 0;
  let found = 0;
  let whole = true;
  for (const [i, { word, place, reach }] of byRarity.entries()) {
    whole &&= i < ALWAYS_WALKED || walked + reach <= MOST_WALKED;
    walked += reach;
    if (whole && word.weight > 0) found = walk(word, place, passages, among, found);
    else if (place < BITS) maybeFirst |= 1 << place;
    else maybeSecond |= 1 << (place - BITS);
  }
  const chosen = best(touched.subarray(0, found), scores, most(whole));
  const words = Float64Array.from(chosen, (passage) => {
    const later = sought.length > BITS ? ((second[passage] ?? 0) | maybeSecond) >>> 0 : 0;
    return later * SECOND + (((first[passage] ?? 0) | maybeFirst) >>> 0);
  });
  for (let at = 0; at < found; at++) {
    const passage = touched[at] ?? 0;
    scores[passage] = 0;
    first[passage] = 0;
    if (sought.length > BITS) second[passage] = 0;
  }
  return { passages: chosen, words };
}

function makeRoom(size: number, isLong: boolean): void {
  if (scores.length < size) {
    touched = grown(touched, size);
    first = grown(first, touched.length);
    scores = new Float32Array(touched.length);
  }
  if (isLong) second = grown(second, touched.length);
}

/** Adds what a word says to each passage that holds it. @returns how many passages are touched then */
function walk(
  { weight, expansions }: Sought,
  place: number,
  { postings, meanLength, textLength, isHeld }: Passages,
  among: (passage: number) => boolean,
  before: number,
): number {
  const holds = place < BITS ? first : second;
  const bit = 1 << (place % BITS);
  let found = before;
  // The best expansions first: a passage counts a word once.
  for (const { file, form, exact } of expansions) {
    copied = grown(copied, postings.length(file));
    const length = postings.copy(file, copied);
    const worth = weight * Math.max(form, exact) * (1 + SATURATION);
    for (let at = 0; at < length; at++) {
      const posting = copied[at] ?? 0;
      const passage = passageOf(posting);
      const held = holds[passage] ?? 0;
      if ((held & bit) !== 0) continue;
      const score = scores[passage] ?? 0;
      if (score === 0) {
        if (!isHeld(passage) || !among(passage)) continue;
        touched[found++] = passage;
      }
      holds[passage] = held | bit;
      const times = timesOf(posting);
      const field = FIELD_WORTH[fieldOf(posting)] ?? 0;
      const lengthened = 1 - LENGTH + (LENGTH * textLength(passage)) / meanLength;
      scores[passage] = score + (worth * field * times) / (times + SATURATION * lengthened);
    }
  }
  return found;
}
