import type { Entries } from './entries.js';
import { grownBytes, type Numbers } from './growing.js';
import type { Holding } from './holding.js';
import { SEEK } from './postings.js';
import { createProbe } from './probe.js';
import type { Sought } from './sought.js';
import { createTally, type Candidates, type Tally } from './tally.js';
import { mostOf, worthOf } from './worth.js';

/** So many postings are walked for one question, the rarest words' first: the rest of its words only rank what these find. */
const MOST_WALKED = 120_000;
/** The first words are walked however common they are. */
const ALWAYS_WALKED = 2;
/** To look words up in a passage is as much work as to walk so many postings. */
const PROBE = 150;
/** To look at what a passage has is little work beside walking a posting: so many times as many are looked at. */
const LOOKS = 4;
/** Scores are kept with 24 bits, so a sum of several may be so much too low, as a share of it. */
const ROUNDED = 1e-5;

/** Which passages may be found. */
export interface Among {
  readonly may?: ((passage: number) => boolean) | undefined;
  /** These and no others, where they are known beforehand; in order. */
  readonly only?: Numbers | undefined;
}

/** A word that is looked for: its place in the question, and how many postings there are of it. */
interface Walked {
  readonly word: Sought;
  readonly place: number;
  readonly reach: number;
}

const NOT_WALKED: Walked = {
  word: { typed: '', weight: 0, asTyped: 0, stop: true, expansions: [] },
  place: 0,
  reach: 0,
};
const NOTHING: Candidates = { passages: new Uint32Array(0), words: new Uint32Array(0) };

/** Which words are walked. */
interface Plan {
  readonly words: readonly Walked[];
  /** The others, a bit each: any passage may hold them. */
  readonly any: number;
  readonly isWhole: boolean;
  /** How many postings there are of the words, and the most that these add to a passage. */
  readonly reach: number;
  readonly most: number;
}

/** By passage, 1 where it is one of the only ones. All 0 between questions. */
let isOnly = new Uint8Array(0);

/**
 * @param needs what the words weigh at least that a passage holds, in nats
 * @param most how many, where all words were walked and where some were left out for being too common
 * @returns the passages that hold most, best first
 */
type Retrieve = (needs: number, most: (whole: boolean) => number) => Candidates;

/**
 * Finds the passages that hold most of what a question's words say, by BM25F. Once no passage that holds only the words
 * that are left could come among them, no other is taken, and these words are looked up in those that may stay where that
 * is less work than to walk them.
 * Sources: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6; MaxScore,
 * H. Turtle, J. Flood, Query Evaluation: Strategies and Optimizations (1995).
 */
export function createRetrieval(
  sought: readonly Sought[],
  { passages, speakers }: Holding,
  entries: Entries,
  { may, only }: Among,
): Retrieve {
  const { postings } = passages;
  const reachOf = ({ expansions }: Sought) => expansions.reduce((sum, { file }) => sum + postings.length(file), 0);
  const unpackedOf = ({ expansions }: Sought) => expansions.reduce((sum, { file }) => sum + postings.unpacked(file), 0);
  const byRarity = sought
    .map((word, place) => ({ word, place, reach: reachOf(word) }))
    .filter(({ reach }) => reach > 0)
    .toSorted((a, b) => a.reach - b.reach);
  const weights = sought.map(({ weight }) => weight);
  const says = byRarity.reduce((sum, { word }) => sum + word.weight, 0);
  const capped = planOf(withinReach(byRarity));

  return (needs, most) => {
    if (needs > says) return NOTHING;
    const plan = !capped.isWhole && isSoonClosed(needs) ? planOf(byRarity) : capped;
    const { words, any, isWhole } = plan;
    const all = passages.held === passages.size ? undefined : passages.isHeldBytes();
    const bytes = only === undefined ? all : marked(only, passages.size);
    const tally = createTally(passages, { bytes, only, may });
    const kept = most(isWhole);
    if (only !== undefined && isLessToProbe(only.length, words, 0)) probeAll(tally, only, words);
    else walkAll(tally, plan, needs, kept);
    if (only !== undefined) mark(only, 0);
    return tally.take(kept, any);
  };

  function planOf(walked: readonly Walked[]): Plan {
    const words = walked.filter(({ word }) => word.weight > 0);
    return {
      words,
      any: bitsOf(byRarity.filter((one) => !words.includes(one))),
      isWhole: walked.length === byRarity.length,
      reach: words.reduce((sum, { reach }) => sum + reach, 0),
      most: words.reduce((sum, { word }) => sum + mostOf(word, postings.highest), 0),
    };
  }

  /** Whether few postings are walked until no other passage may hold enough, so that all other words may be looked up in those found. */
  function isSoonClosed(needs: number): boolean {
    let walked = 0;
    let unseen = says;
    for (const { word, reach } of byRarity) {
      walked += unseen < needs ? unpackedOf(word) : reach;
      unseen -= word.weight;
    }
    return walked <= MOST_WALKED;
  }

  function walkAll(tally: Tally, { words, reach, most }: Plan, needs: number, kept: number): void {
    let done = 0;
    let left = reach;
    /** How often a passage was looked at to tell which may stay. */
    let looked = 0;
    let walkedMost = 0;
    let leftMost = most;
    /** What the words weigh that a passage may hold though it was not found yet. */
    let unseen = says;
    for (let i = 0; i < words.length; i++) {
      const { word, place, reach } = words[i] ?? NOT_WALKED;
      const isClosed = unseen < needs;
      if (isClosed) tally.keepWeighing(needs - unseen, weights);
      unseen -= word.weight;
      let enters = 0;
      const more = leftMost * (1 + ROUNDED);
      const count = tally.count();
      if (walkedMost > more && count >= kept && count <= left && looked + count <= LOOKS * done) {
        looked += count;
        enters = tally.leastOf(kept, walkedMost) * (1 - ROUNDED) - more;
        if (enters > 0) tally.keepFrom(enters);
      }
      if ((isClosed || enters > 0) && isLessToProbe(tally.count(), words, i)) {
        probeAll(tally, tally.all(), words.slice(i));
        return;
      }
      tally.walk(place, word.weight, word.expansions);
      const adds = mostOf(word, postings.highest);
      done += reach;
      left -= reach;
      walkedMost += adds;
      leftMost -= adds;
    }
  }

  function probeAll(tally: Tally, list: Iterable<number>, words: readonly Walked[]): void {
    const probe = createProbe(passages, entries, sought.length, speakers.wordsOf);
    for (const passage of list) {
      probe.open(passage);
      for (const { word, place } of words) {
        const entry = probe.entryFor(place);
        if (entry === 0) continue;
        const worth = worthOf(word.weight, entries.exact[entry] ?? 0, entries.form[entry] ?? 0);
        tally.add(passage, place, worth * probe.impactFor(place));
      }
    }
  }
}

/** Whether it is less work to read so many passages than to look them up in the lists of the words from one on. */
function isLessToProbe(count: number, words: readonly Walked[], from: number): boolean {
  let sum = 0;
  for (let i = from; i < words.length; i++) sum += Math.min(words[i]?.reach ?? 0, count * SEEK);
  return count * PROBE < sum;
}

function marked(only: Numbers, size: number): Uint8Array {
  isOnly = grownBytes(isOnly, size);
  mark(only, 1);
  return isOnly;
}

function mark(only: Numbers, as: 0 | 1): void {
  for (let at = 0; at < only.length; at++) isOnly[only[at] ?? 0] = as;
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
function bitsOf(words: readonly Walked[]): number {
  return words.reduce((bits, { place }) => bits | (1 << place), 0);
}
