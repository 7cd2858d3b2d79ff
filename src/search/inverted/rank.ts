import { isAmong } from './entries.js';
import type { Held } from './part.js';
import { worthOf, type Reading } from './reading.js';
import { createRecord } from './record.js';
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
  const found: Read[] = [];
  const [worths, scores] = [createRecord(MENDED_MOST), createRecord(limit)];
  const mostOf = (words: number) => (weightAmong(sought, words) < needs ? undefined : part.most(words));
  let highest = 0;
  for (const { places, words, most, worth: mostWorth } of byWorth(candidates, mostOf)) {
    const mostScore = scoreOf(most);
    if (!isWanted(mostWorth, mostScore)) continue;
    // Even if all other words were there but for a slip, it would be nothing.
    if (scoreOf(part.mostMended(words)) === 0) continue;
    for (const place of places) {
      if (!isWanted(mostWorth, mostScore)) break;
      const passage = candidates.passages[place] ?? 0;
      const atMost = reading.open(passage);
      if (!isWanted(worthOf(atMost), scoreOf(atMost))) continue;
      const { plain, mended } = reading.held();
      const [worth, score] = [worthOf(plain), scoreOf(plain)];
      found.push({ place, passage, worth, score, mended: mended === undefined ? score : scoreOf(mended) });
      worths.take(worth);
      if (score > 0) scores.take(score);
      highest = Math.max(highest, score);
    }
  }
  found.sort((a, b) => a.place - b.place);
  const best: Found[] = [];
  let equals = MENDED_MOST - found.filter(({ worth }) => worths.isAbove(worth)).length;
  for (const { passage, worth, score: plain, mended } of found) {
    const isMended = worths.isAbove(worth) || (!worths.isBelow(worth) && equals-- > 0);
    const score = isMended ? mended : plain;
    if (score > 0) best.push({ passage, score });
  }
  return best;

  function isWanted(worth: number, score: number): boolean {
    if (highest > sure && score < FAR * highest) return false;
    return !worths.isBelow(worth) || (score > 0 && !scores.isBelow(score));
  }
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
  for (let place = 0; place < words.length; place++) {
    const may = words[place] ?? 0;
    const known = groups.get(may);
    if (known !== undefined) known.places.push(place);
    else if (!groups.has(may)) {
      const most = mostOf(may);
      groups.set(may, most && { places: [place], words: may, most, worth: worthOf(most) });
    }
  }
  return [...groups.values()].filter((alike) => alike !== undefined).toSorted((a, b) => b.worth - a.worth);
}

/** A passage that was read, with its place in the list. */
interface Read {
  readonly place: number;
  readonly passage: number;
  readonly worth: number;
  readonly score: number;
  /** Its score where a word of it may be mistyped. */
  readonly mended: number;
}
