import type { Entries } from './entries.js';
import type { Holding } from './holding.js';
import type { Held, Question } from './part.js';
import { createReading, worthOf } from './reading.js';
import { createRecord } from './record.js';
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
}

/** Only so many passages, those that hold most, are worth reading for slips. */
const MENDED_MOST = 24;

/**
 * Reads passages word by word, and tells how much of a question each holds. One is not read that could not be among the
 * best if it held all the words it may hold, each beside its neighbour.
 * Source: the bounds of MaxScore, H. Turtle, J. Flood, Query Evaluation: Strategies and Optimizations (1995).
 * @returns the best at least, in the order of the list
 */
export function rank(
  question: Question,
  candidates: Candidates,
  entries: Entries,
  holding: Holding,
  { limit, scoreOf }: Best,
): Found[] {
  const reading = createReading(question, entries, holding);
  const { part } = reading;
  const found: Read[] = [];
  const [worths, scores] = [createRecord(MENDED_MOST), createRecord(limit)];
  for (const { places, bound } of byBound(candidates, boundOf)) {
    if (bound.isNothing) continue;
    for (const place of places) {
      if (worths.isBelow(bound.worth) && (bound.score === 0 || scores.isBelow(bound.score))) break;
      const passage = candidates.passages[place] ?? 0;
      const held = reading.held(passage);
      const [worth, score] = [worthOf(held), scoreOf(held)];
      // It is looked for slips while it is open, though others may turn out to hold more.
      const mayBeMended = held.matched < held.asked && !worths.isBelow(worth);
      found.push({ place, passage, worth, score, mended: mayBeMended ? scoreOf(reading.mended()) : score });
      worths.take(worth);
      if (score > 0) scores.take(score);
    }
  }
  found.sort((a, b) => a.place - b.place);
  const best = new Set(found.toSorted((a, b) => b.worth - a.worth).slice(0, MENDED_MOST));
  return found.flatMap((one): Found[] => {
    const score = best.has(one) ? one.mended : one.score;
    return score > 0 ? [{ passage: one.passage, score }] : [];
  });

  function boundOf(places: number): Bound {
    const held = part.most(places);
    return { worth: worthOf(held), score: scoreOf(held), isNothing: scoreOf(part.mostMended(places)) === 0 };
  }
}

/** The most that a passage with some words can be worth. */
interface Bound {
  /** Even if all others were there but for a slip, it would be nothing. */
  readonly isNothing: boolean;
  readonly worth: number;
  readonly score: number;
}

/** Candidates that may hold the same words. */
interface Alike {
  readonly places: number[];
  readonly bound: Bound;
}

/** The candidates by which words they may hold, those first that may hold most. */
function byBound({ words }: Candidates, boundOf: (words: number) => Bound): Alike[] {
  const groups = new Map<number, Alike>();
  for (const [place, may] of words.entries()) {
    const known = groups.get(may);
    if (known === undefined) groups.set(may, { places: [place], bound: boundOf(may) });
    else known.places.push(place);
  }
  return [...groups.values()].toSorted((a, b) => b.bound.worth - a.bound.worth);
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
