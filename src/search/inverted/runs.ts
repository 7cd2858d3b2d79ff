import { isAmong, type Entries } from './entries.js';
import { grownFloats } from './growing.js';

/** Which words of a question stand in a passage beside each other as they do in the question. */
export interface Runs {
  begin(): void;
  /** Two words of the passage stand beside each other: the first entries of both, and the place of the second. */
  pair(before: number, first: number, at: number): void;
  /** As if the words of these bits all stood there in the order of the question. */
  all(places: number): void;
  /** @returns the words of the question that stand beside a neighbour, a bit each. */
  readonly inPlace: () => number;
  /** @returns the share of the question, 0..1, that the longest run has. */
  readonly longest: () => number;
}

/**
 * How long a run ends with a word of the question at a place of the passage, for the last two places; and which place that
 * is, counted on from one passage to the next, so that nothing is to be forgotten between them.
 */
let lengths = new Float64Array(0);
let ends = new Float64Array(0);

const NEVER: readonly number[] = [];
/** No run goes on over as many places. */
const APART = 2;

/**
 * Prepares a question, until another is.
 * @param order its words, by their places among `weights`, each what it says
 * @param standsAt the same the other way round: where in the question each of its words stands
 */
export function createRuns(
  order: readonly number[],
  standsAt: readonly (readonly number[])[],
  weights: readonly number[],
  entries: Entries,
): Runs {
  const size = order.length;
  lengths = grownFloats(lengths, 2 * size);
  ends = grownFloats(ends, 2 * size);
  ends.fill(0, 0, 2 * size);
  const pairWeights = order.map((place, i) =>
    i === 0 ? 0 : (weights[order[i - 1] ?? 0] ?? 0) + (weights[place] ?? 0),
  );
  const allPairs = pairWeights.reduce((sum, weight) => sum + weight, 0);
  let longest = 0;
  let inPlace = 0;
  /** The place before the first of the passage that is read, and the last that was read. */
  let zero = APART;
  let last = APART;

  return {
    begin() {
      zero = last + APART;
      longest = 0;
      inPlace = 0;
    },
    pair(before, first, at) {
      const end = zero + at;
      const here = (at & 1) * size;
      const there = size - here;
      const placesBefore = entries.places[before] ?? 0;
      for (let entry = first; entry !== 0; entry = entries.next[entry] ?? 0) {
        const place = entries.asked[entry] ?? 0;
        const ways = standsAt[place] ?? NEVER;
        for (let way = 0; way < ways.length; way++) {
          const i = ways[way] ?? 0;
          if (i === 0) continue;
          const former = order[i - 1] ?? 0;
          if (!isAmong(placesBefore, former)) continue;
          inPlace |= (1 << place) | (1 << former);
          const goesOn = ends[there + i - 1] === end - 1;
          const run = (pairWeights[i] ?? 0) + (goesOn ? (lengths[there + i - 1] ?? 0) : 0);
          lengths[here + i] = run;
          ends[here + i] = end;
          if (run > longest) longest = run;
        }
      }
      last = end;
    },
    all(places) {
      longest = 0;
      inPlace = 0;
      let run = 0;
      for (let i = 1; i < size; i++) {
        const place = order[i] ?? 0;
        const former = order[i - 1] ?? 0;
        if (!isAmong(places, place) || !isAmong(places, former)) {
          run = 0;
          continue;
        }
        inPlace |= (1 << place) | (1 << former);
        run += pairWeights[i] ?? 0;
        if (run > longest) longest = run;
      }
    },
    inPlace: () => inPlace,
    longest: () => (allPairs === 0 ? 0 : longest / allPairs),
  };
}
