import { isAmong } from './entries.js';
import { grownBytes, grownFloats } from './growing.js';
import type { Held } from './part.js';
import { worthOf, type Reading } from './reading.js';
import { createRecord, type Record } from './record.js';
import type { Sought } from './sought.js';
import type { Candidates } from './tally.js';

/** A passage, and how surely it is what was asked for. */
export interface Found {
  readonly passage: number;
  /** Above 0. */
  readonly score: number;
}

/** What is wanted of a ranking. */
export interface Best {
  /** So many at least, those with the best scores; others that were read are given beside them. */
  readonly limit: number;
  /** Never falls when more is held; 0 for what is nothing. */
  readonly scoreOf: (held: Held) => number;
  /** Where one with a higher score is found, those that are far from it are not wanted. */
  readonly sure?: number;
}

/** The share of the score of the best, if that is sure, that is far from it. */
const FAR = 0.05;

/** Only so many passages, those that hold most, are worth reading for slips. */
const MENDED_MOST = 24;

/**
 * Reads passages word by word, and tells how much of a question each holds. One is not read that could not be among the
 * best if it held all the words it may hold, each beside its neighbour.
 * Source: the bounds of MaxScore, H. Turtle, J. Flood, Query Evaluation: Strategies and Optimizations (1995).
 * @param needs what the words have to weigh that a passage holds, in nats, whatever else is mistyped
 * @returns the best at least, in the order of the list
 */
export function rank(
  sought: readonly Sought[],
  candidates: Candidates,
  needs: number,
  reading: Reading,
  { limit, scoreOf, sure = Infinity }: Best,
): Found[] {
  const { part } = reading;
  const { passages } = candidates;
  const worths = createRecord(MENDED_MOST);
  const scores = createRecord(limit);
  makeRoom(passages.length);
  const mostOf = (words: number) => (weightAmong(sought, words) < needs ? undefined : part.most(words));
  let highest = 0;
  for (const { places, words, most, worth: mostWorth } of byWorth(candidates, mostOf)) {
    const mostScore = scoreOf(most);
    if (!isWanted(mostWorth, mostScore)) continue;
    // Even if all other words were there but for a slip, it would be nothing.
    if (scoreOf(part.mostMended(words)) === 0) continue;
    for (let i = 0; i < places.length && isWanted(mostWorth, mostScore); i++) {
      const place = places[i] ?? 0;
      const atMost = reading.open(passages[place] ?? 0);
      if (!isWanted(worthOf(atMost), scoreOf(atMost))) continue;
      const { plain, mended } = reading.held();
      const worth = worthOf(plain);
      const score = scoreOf(plain);
      isRead[place] = 1;
      worthAt[place] = worth;
      plainAt[place] = score;
      mendedAt[place] = mended === undefined ? score : scoreOf(mended);
      worths.take(worth);
      if (score > 0) scores.take(score);
      if (score > highest) highest = score;
    }
  }
  return gathered(passages, worths);

  function isWanted(worth: number, score: number): boolean {
    if (highest > sure && score < FAR * highest) return false;
    return !worths.isBelow(worth) || (score > 0 && !scores.isBelow(score));
  }
}

/** By place in the list: whether the passage was read, what it is worth, and its score, also where a word of it may be mistyped. */
let isRead = new Uint8Array(0);
let worthAt = new Float64Array(0);
let plainAt = new Float64Array(0);
let mendedAt = new Float64Array(0);

function makeRoom(count: number): void {
  isRead = grownBytes(isRead, count);
  worthAt = grownFloats(worthAt, count);
  plainAt = grownFloats(plainAt, count);
  mendedAt = grownFloats(mendedAt, count);
  isRead.fill(0, 0, count);
}

/** Those that were read and are something, in the order of the list. */
function gathered(passages: Uint32Array, worths: Record): Found[] {
  let equals = MENDED_MOST;
  for (let place = 0; place < passages.length; place++) {
    if (isRead[place] === 1 && worths.isAbove(worthAt[place] ?? 0)) equals--;
  }
  const found: Found[] = [];
  for (let place = 0; place < passages.length; place++) {
    if (isRead[place] === 0) continue;
    const worth = worthAt[place] ?? 0;
    const isMended = worths.isAbove(worth) || (!worths.isBelow(worth) && equals-- > 0);
    const score = (isMended ? mendedAt : plainAt)[place] ?? 0;
    if (score > 0) found.push({ passage: passages[place] ?? 0, score });
  }
  return found;
}

/** What the words of these bits weigh, in nats. */
function weightAmong(sought: readonly Sought[], words: number): number {
  let sum = 0;
  for (let place = 0; place < sought.length; place++) if (isAmong(words, place)) sum += sought[place]?.weight ?? 0;
  return sum;
}

/** Candidates that may hold the same words, and no others. */
interface Alike {
  readonly places: number[];
  readonly words: number;
  /** The most that one of them can hold, and what that is worth. */
  readonly most: Held;
  readonly worth: number;
}

/** The candidates by which words they may hold, those first that may hold most; without those that hold too little. */
function byWorth({ words }: Candidates, mostOf: (words: number) => Held | undefined): Alike[] {
  const groups = new Map<number, Alike | undefined>();
  const all: Alike[] = [];
  for (let place = 0; place < words.length; place++) {
    const may = words[place] ?? 0;
    const known = groups.get(may);
    if (known !== undefined) known.places.push(place);
    else if (!groups.has(may)) {
      const most = mostOf(may);
      const alike = most && { places: [place], words: may, most, worth: worthOf(most) };
      groups.set(may, alike);
      if (alike !== undefined) all.push(alike);
    }
  }
  all.sort((a, b) => b.worth - a.worth);
  return all;
}
