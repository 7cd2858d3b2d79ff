import type { Dictionary } from './dictionary.js';
import { isAmong, type Entries } from './entries.js';
import { grownFloats } from './growing.js';
import { createMending, MENDED, UNSURE, type Mending } from './mending.js';
import { createRuns } from './runs.js';
import type { Sought } from './sought.js';

export interface Question {
  /** `MOST_WORDS` at most. */
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

/** A passage: its words, and for each the first of the entries that it answers to. */
export interface Stretch {
  readonly words: Uint32Array;
  readonly firsts: Uint32Array;
  /** The places of those that answer to any, in order. */
  readonly hits: Uint32Array;
}

/** A part of a passage: from a word until another, and which of its hits those are. */
export interface Span {
  readonly from: number;
  readonly until: number;
  readonly fromHit: number;
  readonly untilHit: number;
}

/** Matches a question against one part of a passage after another. */
export interface Part {
  /** Forgets all that was matched. */
  begin(): void;
  match(word: number, first: number, worth: number): void;
  /** What is matched so far holds in every part. */
  keep(): void;
  /** @returns what a part holds as it stands. */
  held(stretch: Stretch, span: Span): Held;
  /**
   * @returns what the part that was matched last holds where a word that is not found, beside one that is, may be mistyped;
   * nothing where none is
   */
  mended(stretch: Stretch, span: Span): Held | undefined;
  readonly mayMend: Mending['mayMend'];
  /** The most that any passage holds that has the words of these bits and no others; see {@link isAmong}. */
  readonly most: (places: number) => Held;
  /** The same, where the other words of the question may all be mended. */
  readonly mostMended: (places: number) => Held;
}

/** A match beside its neighbour is hardly ever chance: it wants so much less of the whole. */
const IN_PLACE = 0.3;
/** A word as it was typed. */
const EXACT = 1;

/** By word of the question, how well it is matched in a part, and how well outside of any. */
let qualities = new Float64Array(0);
let kept = new Float64Array(0);

/** Prepares a question, until another is. */
export function createPart(question: Question, entries: Entries, dictionary: Dictionary): Part {
  const { sought, order } = question;
  const count = sought.length;
  qualities = grownFloats(qualities, count);
  kept = grownFloats(kept, count);
  const weights = sought.map(({ weight }) => weight);
  const asked = sought.reduce((sum, { weight, asTyped }) => sum + weight + asTyped, 0);
  /** Where in the question each of its words stands. */
  const standsAt = sought.map((): number[] => []);
  for (let i = 0; i < order.length; i++) standsAt[order[i] ?? 0]?.push(i);
  const runs = createRuns(order, standsAt, weights, entries);
  const mending = createMending(question, standsAt, entries, dictionary);
  /** The words of the question that are answered to, a bit each. */
  let places = 0;

  function match(word: number, first: number, worth: number): void {
    const { next, asked: askedOf, word: wordOf, exact, form } = entries;
    for (let entry = first; entry !== 0; entry = next[entry] ?? 0) {
      const quality = worth * ((wordOf[entry] === word ? exact[entry] : form[entry]) ?? 0);
      const place = askedOf[entry] ?? 0;
      if (quality > (qualities[place] ?? 0)) qualities[place] = quality;
    }
  }

  function matchAll({ words, firsts }: Stretch, hits: Uint32Array, fromHit: number, untilHit: number): void {
    for (let i = 0; i < count; i++) qualities[i] = kept[i] ?? 0;
    runs.begin();
    places = 0;
    let before = 0;
    let beside = NOWHERE;
    for (let i = fromHit; i < untilHit; i++) {
      const at = hits[i] ?? 0;
      const first = firsts[at] ?? 0;
      match(words[at] ?? 0, first, 1);
      places |= entries.places[first] ?? 0;
      if (at === beside) runs.pair(before, first, at);
      before = first;
      beside = at + 1;
    }
  }

  /** The words of the question that may be matched better than they are, a bit each. */
  function unsure(): number {
    let bits = 0;
    for (let i = 0; i < count; i++) if ((qualities[i] ?? 0) < UNSURE) bits |= 1 << i;
    return bits;
  }

  function sum(): Held {
    const inPlace = runs.inPlace();
    let matched = 0;
    let telling = 0;
    for (let i = 0; i < count; i++) {
      const quality = qualities[i] ?? 0;
      if (quality === 0) continue;
      const { weight, asTyped, stop } = sought[i] ?? NOTHING;
      const counts = isAmong(inPlace, i) ? 1 - (1 - quality) * IN_PLACE : quality;
      const says = weight * counts + (quality === EXACT ? asTyped : 0);
      matched += says;
      if (!stop) telling += says;
    }
    return { asked, matched, telling, run: runs.longest() };
  }

  function most(places: number, mendable: number): Held {
    for (let place = 0; place < count; place++) {
      qualities[place] = isAmong(places, place) ? 1 : isAmong(mendable, place) ? MENDED : 0;
    }
    runs.all(places | mendable);
    return sum();
  }

  return {
    begin() {
      for (let i = 0; i < count; i++) qualities[i] = 0;
    },
    match,
    keep() {
      for (let i = 0; i < count; i++) kept[i] = qualities[i] ?? 0;
    },
    held(stretch, span) {
      matchAll(stretch, stretch.hits, span.fromHit, span.untilHit);
      return sum();
    },
    mended(stretch, span) {
      const hits = mending.mend(stretch, span, places, unsure());
      if (hits === undefined) return undefined;
      matchAll(stretch, hits, 0, hits.length);
      mending.undo(stretch);
      return sum();
    },
    mayMend: mending.mayMend,
    most: (places) => most(places, 0),
    mostMended: (places) => most(places, mending.mendable),
  };
}

/** Of no word. */
const NOWHERE = -1;
const NOTHING = { weight: 0, asTyped: 0, stop: true };
