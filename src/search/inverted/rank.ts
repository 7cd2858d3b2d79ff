import type { Entries } from './entries.js';
import { grown } from './growing.js';
import type { Holding } from './holding.js';
import { createPart, type Held, type Question, type Sum } from './part.js';
import { TOPIC, VOICE } from './fields.js';
import { createRecord } from './record.js';
import type { Candidates } from './tally.js';
import { FIELD_WORTH } from './worth.js';

/** A passage, and how much of a question it holds. */
export interface Found extends Held {
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

/** A long passage is read in parts, twice as long as the question, which overlap: words far apart are hardly what was meant. */
const PART = { least: 16, most: 48 } as const;
/** What a match counts outside the best part. */
const ELSEWHERE = 0.7;
/** Only so many passages, those that hold most, are worth reading for slips. */
const MENDED_MOST = 24;
/** What a passage gains, in nats, by holding the question as one run. */
const IN_A_RUN = 2.6;

/** For each word of the passage that is read, the first of the entries that it answers to. */
let firsts = new Uint32Array(0);

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
  { dictionary, passages, speakers }: Holding,
  { limit, scoreOf }: Best,
): Found[] {
  const size = Math.min(PART.most, Math.max(PART.least, 2 * question.order.length));
  const part = createPart(question, entries, dictionary);
  const { firstOf } = entries;
  const { wordsOf } = speakers;
  const found: Read[] = [];
  const [worths, scores] = [createRecord(MENDED_MOST), createRecord(limit)];
  for (const { places, bound } of byBound(candidates, boundOf)) {
    if (bound.isNothing) continue;
    for (const place of places) {
      if (worths.isBelow(bound.worth) && (bound.score === 0 || scores.isBelow(bound.score))) break;
      const passage = candidates.passages[place] ?? 0;
      const held = read(passage, part.held);
      const one = { place, passage, held, worth: worth(held), score: scoreOf(held) };
      found.push(one);
      worths.take(one.worth);
      if (one.score > 0) scores.take(one.score);
    }
  }
  found.sort((a, b) => a.place - b.place);
  const best = found.toSorted((a, b) => b.worth - a.worth).slice(0, MENDED_MOST);
  const worst = new Set(best.filter(({ held }) => held.matched < held.asked));
  return found.flatMap((one): Found[] => {
    const { passage } = one;
    const held = worst.has(one) ? read(passage, part.mended) : one.held;
    const score = worst.has(one) ? scoreOf(held) : one.score;
    return score > 0 ? [{ passage, score, ...held }] : [];
  });

  function read(passage: number, sum: Sum): Held {
    const { all, topics: length, names, end } = passages.read(passage);
    firsts = grown(firsts, length);
    for (let at = 0; at < length; at++) {
      const word = all[at] ?? 0;
      firsts[at] = word === 0 ? 0 : firstOf(word);
    }
    part.begin();
    for (let at = length; at < names; at++) matchAt(all[at] ?? 0, FIELD_WORTH[TOPIC] ?? 0);
    for (let at = names; at < end; at++) {
      for (const word of wordsOf(all[at] ?? 0)) matchAt(word, FIELD_WORTH[VOICE] ?? 0);
    }
    const stretch = { words: all, firsts };
    if (length <= size) {
      part.keep();
      return sum(stretch, 0, length);
    }
    for (let at = 0; at < length; at++) part.match(all[at] ?? 0, firsts[at] ?? 0, ELSEWHERE);
    part.keep();
    let best = sum(stretch, 0, size);
    for (let from = size >> 1; from + (size >> 1) < length; from += size >> 1) {
      const held = sum(stretch, from, Math.min(from + size, length));
      if (worth(held) > worth(best)) best = held;
    }
    return best;
  }

  function matchAt(word: number, counts: number): void {
    part.match(word, firstOf(word), counts);
  }

  function boundOf(places: number): Bound {
    const held = part.most(places);
    return { worth: worth(held), score: scoreOf(held), isNothing: scoreOf(part.mostMended(places)) === 0 };
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
  readonly held: Held;
  readonly worth: number;
  readonly score: number;
}

function worth({ asked, matched, run }: Held): number {
  return matched + (IN_A_RUN * run * matched) / asked;
}
