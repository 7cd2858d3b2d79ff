import type { Report } from '../../report/model.js';
import type { Hit } from '../../search/lexicon/coverage.js';
import { onceFor } from '../../search/lexicon/remember.js';
import { asksOf, type Ask } from './attached-asks.js';

/** The asks of a report by number, and by key the numbers of those that have it. */
interface Filed {
  readonly numbers: ReadonlyMap<Ask, number>;
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const fileAsks = onceFor((report: Report): Filed => {
  const asks = new Set(report.statements.flatMap(asksOf));
  const numbers = new Map([...asks].map((ask, number) => [ask, number]));
  const having = new Map<string, number[]>();
  for (const [{ whole }, number] of numbers) {
    for (const key of whole.keys) {
      const list = having.get(key);
      if (list === undefined) having.set(key, [number]);
      else list.push(number);
    }
  }
  return { numbers, having };
});

/** The most that an ask of a report can hold of a question, 0..1. */
type MostHeld = (ask: Ask, report: Report) => number;

/**
 * Bounds what asks can hold of a question, as if every word that shares a key with one matched it whole: of hundreds of
 * asks nearly all share next to nothing with it, and need not be compared.
 */
export function mostHeldOf(hits: readonly Hit[]): MostHeld {
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  const worked = new Map<Report, Float64Array>();
  return (ask, report) => {
    const asks = fileAsks(report);
    const weights = worked.get(report) ?? weightsIn(asks, hits);
    worked.set(report, weights);
    const weight = weights[asks.numbers.get(ask) ?? -1] ?? 0;
    return weight === 0 ? 0 : weight / total;
  };
}

function weightsIn({ numbers, having }: Filed, hits: readonly Hit[]): Float64Array {
  const weights = new Float64Array(numbers.size);
  // A word shares several keys with an ask, and counts once.
  const counted = new Uint32Array(numbers.size);
  for (const [i, { asked, weight }] of hits.entries()) {
    for (const key of asked.keys) {
      for (const number of having.get(key) ?? []) {
        if (counted[number] === i + 1) continue;
        counted[number] = i + 1;
        weights[number] = (weights[number] ?? 0) + weight;
      }
    }
  }
  return weights;
}
