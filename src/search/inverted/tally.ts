import { best } from './best.js';
import { BITS } from './entries.js';
import { fieldOf, passageOf, timesOf } from './fields.js';
import { grown } from './growing.js';
import type { Passages } from './passages.js';
import type { Expansion } from './sought.js';
import { FIELD_WORTH, LENGTH, SATURATION, worthOf } from './worth.js';

/** Passages, best first, and for each which words of the question it holds, or may hold, a bit each; see `isAmong`. */
export interface Candidates {
  readonly passages: readonly number[];
  readonly early: Uint32Array;
  readonly late: Uint32Array;
}

/** What passages have of a question, by BM25F, and which words of it. */
export interface Tally {
  /** Adds what a word of the question says to each passage that holds it. The best of its expansions come first. */
  walk(place: number, weight: number, expansions: readonly Expansion[]): void;
  /** Adds what a word says to one passage. */
  add(passage: number, place: number, worth: number, field: number, times: number): void;
  /** How many passages have something. */
  readonly count: () => number;
  readonly countFrom: (least: number) => number;
  /** Forgets those that have less. @returns those that are left */
  keepFrom(least: number): Uint32Array;
  /** @returns what the last of so many of the best has. */
  readonly leastOf: (most: number) => number;
  /** @returns the best, and forgets all. @param early words that any passage may hold, a bit each */
  take(most: number, early: number, late: number): Candidates;
}

/** By passage: what it has so far, and which words of the question it holds, a bit each. All 0 between questions. */
let scores = new Float32Array(0);
let earlyOf = new Uint32Array(0);
let lateOf = new Uint32Array(0);
/** The passages that have something. */
let touched = new Uint32Array(0);
let copied = new Uint32Array(0);

/** Begins a question; `take` ends it. @param isOpen by passage, 1 where it may be found; more is asked of `may` */
export function createTally(passages: Passages, isOpen: Uint8Array, may: (passage: number) => boolean): Tally {
  const { postings, meanLength } = passages;
  const lengths = passages.lengths();
  let found = 0;
  makeRoom(passages.size);

  function add(passage: number, place: number, worth: number, field: number, times: number): void {
    const holds = place < BITS ? earlyOf : lateOf;
    const score = scores[passage] ?? 0;
    if (score === 0) touched[found++] = passage;
    holds[passage] = (holds[passage] ?? 0) | (1 << (place % BITS));
    const lengthened = 1 - LENGTH + (LENGTH * (lengths[passage] ?? 0)) / meanLength;
    scores[passage] = score + (worth * (FIELD_WORTH[field] ?? 0) * times) / (times + SATURATION * lengthened);
  }

  return {
    walk(place, weight, expansions) {
      const holds = place < BITS ? earlyOf : lateOf;
      const bit = 1 << (place % BITS);
      for (const { file, exact, form } of expansions) {
        copied = grown(copied, postings.length(file));
        const length = postings.copy(file, copied);
        const worth = worthOf(weight, exact, form);
        for (let at = 0; at < length; at++) {
          const posting = copied[at] ?? 0;
          const passage = passageOf(posting);
          // A passage counts a word once.
          if (((holds[passage] ?? 0) & bit) !== 0) continue;
          if (scores[passage] === 0 && (isOpen[passage] !== 1 || !may(passage))) continue;
          add(passage, place, worth, fieldOf(posting), timesOf(posting));
        }
      }
    },
    add,
    count: () => found,
    countFrom(least) {
      let count = 0;
      for (let at = 0; at < found; at++) if ((scores[touched[at] ?? 0] ?? 0) >= least) count++;
      return count;
    },
    keepFrom(least) {
      const before = found;
      found = 0;
      for (let at = 0; at < before; at++) {
        const passage = touched[at] ?? 0;
        if ((scores[passage] ?? 0) >= least) touched[found++] = passage;
        else forget(passage);
      }
      return touched.slice(0, found);
    },
    leastOf(most) {
      return scores[best(touched, found, scores, most).at(-1) ?? 0] ?? 0;
    },
    take(most, early, late) {
      const chosen = best(touched, found, scores, most);
      const taken = { passages: chosen, early: new Uint32Array(chosen.length), late: new Uint32Array(chosen.length) };
      for (const [at, passage] of chosen.entries()) {
        taken.early[at] = (earlyOf[passage] ?? 0) | early;
        taken.late[at] = (lateOf[passage] ?? 0) | late;
      }
      for (let at = 0; at < found; at++) forget(touched[at] ?? 0);
      found = 0;
      return taken;
    },
  };
}

function forget(passage: number): void {
  scores[passage] = 0;
  earlyOf[passage] = 0;
  lateOf[passage] = 0;
}

function makeRoom(size: number): void {
  if (scores.length >= size) return;
  touched = grown(touched, size);
  earlyOf = grown(earlyOf, touched.length);
  lateOf = grown(lateOf, touched.length);
  scores = new Float32Array(touched.length);
}
