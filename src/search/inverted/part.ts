import { editDistance } from '../edits.js';
import type { Entry } from './entries.js';
import type { Sought } from './sought.js';

export interface Question {
  readonly sought: readonly Sought[];
  /** The words of the question in their order, by their places in `sought`. */
  readonly order: readonly number[];
}

/** How much of a question a passage holds. */
export interface Held {
  /** In nats: all that the question says, and how much of it the passage holds. */
  readonly asked: number;
  readonly matched: number;
  /** Of what is matched, all but words that are no matter: "the", "about", "she". */
  readonly telling: number;
  /** The share of the question, 0..1, that stands in the passage as one run of words. */
  readonly run: number;
}

/** A part of a passage: its words, and for each the words of the question that it answers to. */
interface Stretch {
  readonly words: Uint32Array;
  readonly entries: readonly (Entry | undefined)[];
  readonly from: number;
  readonly until: number;
}

/** Matches a question against one part of a passage after another. */
export interface Part {
  /** Forgets all that was matched. */
  begin(): void;
  match(word: number, first: Entry | undefined, worth: number): void;
  /** What is matched so far holds in every part. */
  keep(): void;
  /** Matches a stretch, and sums up. */
  readonly held: (stretch: Stretch) => Held;
  /** The most that any passage holds that has some of the words, by their places, and no others. */
  readonly most: (has: (place: number) => boolean) => Held;
  /** What a stretch holds where a word that is not found, beside one that is, may be mistyped. */
  readonly mended: (stretch: Stretch) => Held;
}

/** A match beside its neighbour is hardly ever chance: it wants so much less of the whole. */
const IN_PLACE = 0.3;
/** What a word counts that is another one but for a slip, in its place. */
const MENDED = 0.85;
/** A match worth less may still be mended. */
const UNSURE = 0.8;
/** A word as it was typed. */
const EXACT = 1;

/** @param spelling how a word is spelled, by its number */
export function createPart({ sought, order }: Question, spelling: (word: number) => string): Part {
  const qualities = new Float64Array(sought.length);
  const kept = new Float64Array(sought.length);
  /** Whether a word of the question stands beside the one before it. */
  const paired = new Uint8Array(order.length);
  const inPlace = new Uint8Array(sought.length);
  /** Whether a word of the question is answered to in the stretch, and how many slips it may hold there. */
  const present = new Uint8Array(sought.length);
  const slips = sought.map(({ typed }) => slipsInPlace(typed));
  const weights = sought.map(({ weight }) => weight);
  const asked = sought.reduce((sum, { weight, asTyped }) => sum + weight + asTyped, 0);
  const pairWeights = order.map((place, i) =>
    i === 0 ? 0 : (weights[order[i - 1] ?? 0] ?? 0) + (weights[place] ?? 0),
  );
  const allPairs = pairWeights.reduce((sum, weight) => sum + weight, 0);
  /** How long a run ends with a word of the question at a place of the passage, for the last two places. */
  const runs = new Float64Array(2 * order.length);
  const runsAt = new Int32Array(2 * order.length);
  let longest = 0;
  /** Where in the question each of its words stands after another. */
  const after = sought.map((_, place) => order.flatMap((other, i) => (i > 0 && other === place ? [i] : [])));

  function match(word: number, first: Entry | undefined, worth: number): void {
    for (let entry = first; entry !== undefined; entry = entry.next) {
      const quality = worth * (entry.word === word ? entry.exact : entry.form);
      if (quality > (qualities[entry.asked] ?? 0)) qualities[entry.asked] = quality;
    }
  }

  function matchAll({ words, entries, from, until }: Stretch): void {
    qualities.set(kept);
    paired.fill(0);
    runsAt.fill(-1);
    longest = 0;
    present.fill(0);
    let before: Entry | undefined;
    for (let at = from; at < until; at++) {
      const first = entries[at];
      if (first !== undefined) {
        match(words[at] ?? 0, first, 1);
        for (let entry: Entry | undefined = first; entry !== undefined; entry = entry.next) present[entry.asked] = 1;
        if (before !== undefined) pair(before, first, at);
      }
      before = first;
    }
  }

  function pair(before: Entry, first: Entry, at: number): void {
    const here = (at & 1) * order.length;
    const there = order.length - here;
    for (let entry: Entry | undefined = first; entry !== undefined; entry = entry.next) {
      for (const i of after[entry.asked] ?? []) {
        if (!holds(before, order[i - 1])) continue;
        paired[i] = 1;
        const goesOn = runsAt[there + i - 1] === at - 1;
        const run = (pairWeights[i] ?? 0) + (goesOn ? (runs[there + i - 1] ?? 0) : 0);
        runs[here + i] = run;
        runsAt[here + i] = at;
        if (run > longest) longest = run;
      }
    }
  }

  /** The same stretch, where words beside a match answer to those that they are but for a slip; none where no word is. */
  function mend({ words, entries, from, until }: Stretch): Stretch | undefined {
    let mended = entries;
    for (let i = 0; i < order.length; i++) {
      const place = order[i] ?? 0;
      const allowed = slips[place] ?? 0;
      if ((qualities[place] ?? 0) >= UNSURE || allowed === 0) continue;
      if (present[order[i - 1] ?? -1] !== 1 && present[order[i + 1] ?? -1] !== 1) continue;
      const typed = sought[place]?.typed ?? '';
      for (let at = from; at < until; at++) {
        const follows = i > 0 && at > from && holds(mended[at - 1], order[i - 1]);
        const leads = at + 1 < until && holds(mended[at + 1], order[i + 1]);
        if (!follows && !leads) continue;
        const word = words[at] ?? 0;
        if (word === 0 || editDistance(typed, spelling(word), allowed) > allowed) continue;
        const entry = { asked: place, word, exact: MENDED, form: MENDED, next: mended[at] };
        mended = mended.slice(0, until).with(at, entry);
        present[place] = 1;
      }
    }
    return mended === entries ? undefined : { words, entries: mended, from, until };
  }

  function sum(): Held {
    inPlace.fill(0);
    for (let i = 1; i < order.length; i++) {
      if (paired[i] !== 1) continue;
      inPlace[order[i] ?? 0] = 1;
      inPlace[order[i - 1] ?? 0] = 1;
    }
    let matched = 0;
    let telling = 0;
    for (let i = 0; i < weights.length; i++) {
      const quality = qualities[i] ?? 0;
      const counts = inPlace[i] === 1 ? 1 - (1 - quality) * IN_PLACE : quality;
      const says = (weights[i] ?? 0) * counts + (quality === EXACT ? (sought[i]?.asTyped ?? 0) : 0);
      matched += says;
      if (sought[i]?.stop === false) telling += says;
    }
    return { asked, matched, telling, run: allPairs === 0 ? 0 : longest / allPairs };
  }

  return {
    begin() {
      qualities.fill(0);
      kept.fill(0);
    },
    match,
    keep() {
      kept.set(qualities);
    },
    held(stretch) {
      matchAll(stretch);
      return sum();
    },
    most(has) {
      for (const place of sought.keys()) qualities[place] = has(place) ? 1 : 0;
      longest = 0;
      let run = 0;
      for (const [i, place] of order.entries()) {
        paired[i] = i > 0 && has(place) && has(order[i - 1] ?? 0) ? 1 : 0;
        run = paired[i] === 1 ? run + (pairWeights[i] ?? 0) : 0;
        longest = Math.max(longest, run);
      }
      return sum();
    },
    mended(stretch) {
      matchAll(stretch);
      const mended = mend(stretch);
      if (mended !== undefined) matchAll(mended);
      return sum();
    },
  };
}

function holds(first: Entry | undefined, place: number | undefined): boolean {
  for (let entry = first; entry !== undefined; entry = entry.next) if (entry.asked === place) return true;
  return false;
}

const SHORTEST = 2;
const LONG = 8;

/** In its place even a short word may be mistyped. */
function slipsInPlace(typed: string): number {
  if (typed.length < SHORTEST) return 0;
  return typed.length < LONG ? 1 : 2;
}
