import { best } from './best.js';
import { impactIn, passageOf } from './fields.js';
import { grown, type Numbers } from './growing.js';
import type { Passages } from './passages.js';
import type { Expansion } from './sought.js';
import { worthOf } from './worth.js';

/** Passages, best first, and for each which words of the question it holds, or may hold, a bit each; see `isAmong`. Until others are taken. */
export interface Candidates {
  readonly passages: Uint32Array;
  readonly words: Uint32Array;
}

/** What passages have of a question, by BM25F, and which words of it. */
export interface Tally {
  /**
   * Adds what a word of the question says to each passage that holds it; once some were kept, to those alone. The best of
   * its expansions come first.
   */
  walk(place: number, weight: number, expansions: readonly Expansion[]): void;
  /** Adds what a word says to one passage. */
  add(passage: number, place: number, counts: number): void;
  /** How many passages have something. */
  readonly count: () => number;
  /** @returns what the last of so many of the best has, or hardly less; none has more than `highest`. */
  readonly leastOf: (count: number, highest: number) => number;
  /** Forgets those whose words weigh less, and takes no others from now on. @param weights by word of the question */
  keepWeighing(least: number, weights: readonly number[]): void;
  /** Forgets those that have less, and takes no others from now on. */
  keepFrom(least: number): void;
  /** @returns those that have something. */
  readonly all: () => Uint32Array;
  /** @returns the best, and forgets all. @param any words that any passage may hold, a bit each */
  take(most: number, any: number): Candidates;
}

/** By passage: what it has so far, and which words of the question it holds, a bit each. All 0 between questions. */
let scores = new Float32Array(0);
let wordsOf = new Uint32Array(0);
/** The passages that have something. */
let touched = new Uint32Array(0);
/** Which words each of the best holds. */
let taken = new Uint32Array(0);

/** Finer steps tell little more, and coarser ones let passages be walked that need not be. */
const STEPS = 256;
const steps = new Uint32Array(STEPS);
/** Those that were found first have the rarest words: among others there is hardly one of the best. */
const MOST_LOOKED_AT = 4096;

const HIGHEST_BIT = 31;

/** Which passages may be found. */
export interface Open {
  /** By passage, 1 where it may be found; absent where each may. */
  readonly bytes: Uint8Array | undefined;
  /** These and no others, where there are few; in order. */
  readonly only?: Numbers | undefined;
  /** Asked of those besides. */
  readonly may?: ((passage: number) => boolean) | undefined;
}

/** Begins a question; `take` ends it. */
export function createTally(passages: Passages, { bytes: isOpen, only, may }: Open): Tally {
  const { postings } = passages;
  let found = 0;
  let takesMore = true;
  makeRoom(passages.size);

  function walkPiece(cells: Numbers, from: number, until: number, bit: number, worth: number): void {
    const has = scores;
    const holds = wordsOf;
    const seen = touched;
    let count = found;
    for (let at = from; at < until; at++) {
      const posting = cells[at] ?? 0;
      const passage = passageOf(posting);
      const score = has[passage] ?? 0;
      if (score === 0) {
        if (!takesMore || (isOpen !== undefined && isOpen[passage] !== 1)) continue;
        if (may !== undefined && !may(passage)) continue;
        seen[count++] = passage;
      }
      const held = holds[passage] ?? 0;
      if ((held & bit) !== 0) continue;
      holds[passage] = held | bit;
      has[passage] = score + worth * impactIn(posting);
    }
    found = count;
  }

  return {
    walk(place, weight, expansions) {
      const bit = 1 << place;
      const among = takesMore ? only : touched.subarray(0, found);
      for (const { file, exact, form } of expansions) {
        const worth = worthOf(weight, exact, form);
        postings.visit(file, among, (cells, from, until) => walkPiece(cells, from, until, bit, worth));
      }
    },
    add(passage, place, counts) {
      const score = scores[passage] ?? 0;
      if (score === 0) touched[found++] = passage;
      wordsOf[passage] = (wordsOf[passage] ?? 0) | (1 << place);
      scores[passage] = score + counts;
    },
    count: () => found,
    leastOf(wanted, highest) {
      const has = scores;
      const seen = touched;
      const each = STEPS / highest;
      const until = Math.min(found, MOST_LOOKED_AT);
      steps.fill(0);
      for (let at = 0; at < until; at++) {
        const step = stepOf((has[seen[at] ?? 0] ?? 0) * each);
        steps[step] = (steps[step] ?? 0) + 1;
      }
      let step = STEPS;
      for (let above = 0; above < wanted && step > 0;) above += steps[--step] ?? 0;
      return step / each;
    },
    keepWeighing(least, weights) {
      const [holds, seen, count] = [wordsOf, touched, found];
      found = 0;
      takesMore = false;
      // Many hold the same words as the one before.
      let before = 0;
      let stays = false;
      for (let at = 0; at < count; at++) {
        const passage = seen[at] ?? 0;
        const words = holds[passage] ?? 0;
        if (words !== before) stays = weightOf(words, weights) >= least;
        before = words;
        if (stays) seen[found++] = passage;
        else forget(passage);
      }
    },
    keepFrom(least) {
      const [has, seen, count] = [scores, touched, found];
      found = 0;
      takesMore = false;
      for (let at = 0; at < count; at++) {
        const passage = seen[at] ?? 0;
        if ((has[passage] ?? 0) >= least) seen[found++] = passage;
        else forget(passage);
      }
    },
    all: () => touched.slice(0, found),
    take(most, any) {
      const chosen = best(touched, found, scores, most);
      taken = grown(taken, chosen.length);
      for (let at = 0; at < chosen.length; at++) taken[at] = (wordsOf[chosen[at] ?? 0] ?? 0) | any;
      for (let at = 0; at < found; at++) forget(touched[at] ?? 0);
      found = 0;
      return { passages: chosen, words: taken.subarray(0, chosen.length) };
    },
  };
}

/** @returns what the words of these bits weigh. */
function weightOf(bits: number, weights: readonly number[]): number {
  let sum = 0;
  // Each step takes the highest bit off.
  for (let left = bits; left !== 0;) {
    const place = HIGHEST_BIT - Math.clz32(left);
    sum += weights[place] ?? 0;
    left ^= 1 << place;
  }
  return sum;
}

function stepOf(share: number): number {
  const step = share | 0;
  return step < STEPS ? step : STEPS - 1;
}

function forget(passage: number): void {
  scores[passage] = 0;
  wordsOf[passage] = 0;
}

function makeRoom(size: number): void {
  if (touched.length >= size) return;
  touched = grown(touched, size);
  wordsOf = grown(wordsOf, touched.length);
  scores = new Float32Array(touched.length);
}
