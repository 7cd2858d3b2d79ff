import { best } from './best.js';
import { grown } from './growing.js';
import type { Holding } from './holding.js';
import { fieldOf, passageOf, timesOf, TOPIC, VOICE } from './passages.js';
import { createProbe } from './probe.js';
import type { Expansion, Sought } from './sought.js';

/** What a word counts in a field, beside one in the text. */
export const FIELD_WORTH: readonly number[] = Object.assign([1], { [TOPIC]: 0.7, [VOICE]: 0.5 });

/** BM25F: how soon a word that is repeated counts no more, and how much a long passage is held back. */
const SATURATION = 0.4;
const LENGTH = 0.25;

/** So many postings are walked for one question, the rarest words' first: the rest of its words only rank what these find. */
const MOST_WALKED = 120_000;
/** The first words are walked however common they are. */
const ALWAYS_WALKED = 2;
/** To look words up in a passage is as much work as to walk so many postings. */
const PROBE = 150;
/** Scores are kept with 24 bits, so a sum of several may be so much too low, as a share of it. */
const ROUNDED = 1e-5;

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

/** Which passages may be found. */
export interface Among {
  readonly may: (passage: number) => boolean;
  /** These and no others, where they are known beforehand; in order. */
  readonly only?: readonly number[] | undefined;
}

/** Whether a candidate with these words may hold the one at a place of the question; where not, it does not. */
export function mayHold(words: number, place: number): boolean {
  const bits = place < BITS ? words : words / SECOND;
  return ((bits >>> (place % BITS)) & 1) === 1;
}

/** A word that is looked for: its place in the question, and how many postings there are of it. */
interface Walked {
  readonly word: Sought;
  readonly place: number;
  readonly reach: number;
}

/**
 * The passages that hold most of what a question's words say, best first, by BM25F. Once no passage that holds only the
 * words that are left could come among them, these are looked up in those that may stay, and not walked.
 * Sources: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6; MaxScore,
 * H. Turtle, J. Flood, Query Evaluation: Strategies and Optimizations (1995).
 * @param sought 53 words at most, as many as there are bits in a whole number
 * @param most how many, where all words were walked and where some were left out for being too common
 */
export function retrieve(
  sought: readonly Sought[],
  { dictionary, passages, speakers }: Holding,
  most: (whole: boolean) => number,
  { may, only }: Among,
): Candidates {
  const { postings, meanLength, textLength, isHeld } = passages;
  makeRoom(passages.size, sought.length > BITS);
  const reachOf = ({ expansions }: Sought) => expansions.reduce((sum, { file }) => sum + postings.length(file), 0);
  const byRarity = sought
    .map((word, place) => ({ word, place, reach: reachOf(word) }))
    .filter(({ reach }) => reach > 0)
    .toSorted((a, b) => a.reach - b.reach);
  const walked = withinReach(byRarity);
  const kept = most(walked.length === byRarity.length);
  let found = 0;

  const saying = walked.filter(({ word }) => word.weight > 0);
  const reach = saying.reduce((sum, { reach }) => sum + reach, 0);
  if (only !== undefined && only.length * PROBE < reach) probeAll(only, saying);
  else {
    let left = reach;
    for (const [i, one] of saying.entries()) {
      const atLeast = found >= kept && kept * PROBE < left ? leastToEnter(saying.slice(i)) : undefined;
      if (atLeast !== undefined && countFrom(atLeast) * PROBE < left) {
        keepFrom(atLeast);
        probeAll(touched.slice(0, found), saying.slice(i));
        break;
      }
      walk(one);
      left -= one.reach;
    }
  }
  return take();

  function add(passage: number, place: number, worth: number, field: number, times: number): void {
    const holds = place < BITS ? first : second;
    const score = scores[passage] ?? 0;
    if (score === 0) touched[found++] = passage;
    holds[passage] = (holds[passage] ?? 0) | (1 << (place % BITS));
    const lengthened = 1 - LENGTH + (LENGTH * textLength(passage)) / meanLength;
    scores[passage] = score + (worth * (FIELD_WORTH[field] ?? 0) * times) / (times + SATURATION * lengthened);
  }

  /** Adds what a word says to each passage that holds it. */
  function walk({ word: { weight, expansions }, place }: Walked): void {
    const holds = place < BITS ? first : second;
    const bit = 1 << (place % BITS);
    // The best expansions first: a passage counts a word once.
    for (const expansion of expansions) {
      copied = grown(copied, postings.length(expansion.file));
      const length = postings.copy(expansion.file, copied);
      const worth = worthOf(weight, expansion);
      for (let at = 0; at < length; at++) {
        const posting = copied[at] ?? 0;
        const passage = passageOf(posting);
        if (((holds[passage] ?? 0) & bit) !== 0) continue;
        if (scores[passage] === 0 && !(isHeld(passage) && may(passage))) continue;
        add(passage, place, worth, fieldOf(posting), timesOf(posting));
      }
    }
  }

  function probeAll(list: Iterable<number>, words: readonly Walked[]): void {
    const probe = createProbe(passages, dictionary, speakers.wordsOf);
    for (const passage of list) {
      probe.open(passage);
      for (const { word, place } of words) {
        const probed = probe.find(word.expansions);
        if (probed === undefined) continue;
        add(passage, place, worthOf(word.weight, probed.expansion), probed.field, probed.times);
      }
    }
  }

  /** @returns the score that a passage has by now if it may stay; none where one may come that has no score yet. */
  function leastToEnter(left: readonly Walked[]): number | undefined {
    const more = left.reduce((sum, { word }) => sum + mostOf(word), 0) * (1 + ROUNDED);
    const last = best(touched.subarray(0, found), scores, kept).at(-1) ?? 0;
    const threshold = (scores[last] ?? 0) * (1 - ROUNDED);
    return threshold > more ? threshold - more : undefined;
  }

  function countFrom(least: number): number {
    let count = 0;
    for (let at = 0; at < found; at++) if ((scores[touched[at] ?? 0] ?? 0) >= least) count++;
    return count;
  }

  /** Forgets those whose score is lower. */
  function keepFrom(least: number): void {
    const before = found;
    found = 0;
    for (let at = 0; at < before; at++) {
      const passage = touched[at] ?? 0;
      if ((scores[passage] ?? 0) >= least) touched[found++] = passage;
      else forget(passage);
    }
  }

  function forget(passage: number): void {
    scores[passage] = 0;
    first[passage] = 0;
    if (sought.length > BITS) second[passage] = 0;
  }

  function take(): Candidates {
    const [maybeFirst, maybeSecond] = bitsOf(byRarity.filter((one) => !saying.includes(one)));
    const chosen = best(touched.subarray(0, found), scores, kept);
    const words = Float64Array.from(chosen, (passage) => {
      const later = sought.length > BITS ? ((second[passage] ?? 0) | maybeSecond) >>> 0 : 0;
      return later * SECOND + (((first[passage] ?? 0) | maybeFirst) >>> 0);
    });
    for (let at = 0; at < found; at++) forget(touched[at] ?? 0);
    return { passages: chosen, words };
  }
}

function worthOf(weight: number, { form, exact }: Expansion): number {
  return weight * Math.max(form, exact) * (1 + SATURATION);
}

/** The most that a word adds to any passage. */
function mostOf({ weight, expansions }: Sought): number {
  return expansions.reduce((most, expansion) => Math.max(most, worthOf(weight, expansion)), 0);
}

/** The rarest words, as many as may be walked. */
function withinReach(byRarity: readonly Walked[]): readonly Walked[] {
  let sum = 0;
  const beyond = byRarity.findIndex(({ reach }, i) => {
    sum += reach;
    return i >= ALWAYS_WALKED && sum > MOST_WALKED;
  });
  return beyond === -1 ? byRarity : byRarity.slice(0, beyond);
}

/** Words that were not walked: any passage may hold them. */
function bitsOf(words: readonly Walked[]): [number, number] {
  let [bits, later] = [0, 0];
  for (const { place } of words) {
    if (place < BITS) bits |= 1 << place;
    else later |= 1 << (place - BITS);
  }
  return [bits, later];
}

function makeRoom(size: number, isLong: boolean): void {
  if (scores.length < size) {
    touched = grown(touched, size);
    first = grown(first, touched.length);
    scores = new Float32Array(touched.length);
  }
  if (isLong) second = grown(second, touched.length);
}
