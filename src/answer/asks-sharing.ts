import type { Report } from '../report/model.js';
import type { Hit } from '../search/coverage.js';
import { asksOf, type Ask } from './attached-asks.js';

/** The asks of a report, and by key those that have it. */
interface Filed {
  readonly asks: readonly Ask[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const filed = new WeakMap<Report, Filed>();

function fileAsks(report: Report): Filed {
  const before = filed.get(report);
  if (before !== undefined) return before;
  const asks = [...new Set(report.statements.flatMap(asksOf))];
  const having = new Map<string, number[]>();
  for (const [number, { whole }] of asks.entries()) {
    for (const key of whole.keys) {
      const list = having.get(key);
      if (list === undefined) having.set(key, [number]);
      else list.push(number);
    }
  }
  const made = { asks, having };
  filed.set(report, made);
  return made;
}

/** The most that each ask of a report can hold of a question, 0..1; what shares nothing with it is left out. */
export type MostHeld = (report: Report) => ReadonlyMap<Ask, number>;

/**
 * Bounds what asks can hold of a question, as if every word that shares a key with one matched it whole: of hundreds of
 * asks nearly all share next to nothing with it, and need not be compared.
 */
export function mostHeldOf(hits: readonly Hit[]): MostHeld {
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  const worked = new Map<Report, ReadonlyMap<Ask, number>>();
  return (report) => {
    const before = worked.get(report);
    if (before !== undefined) return before;
    const made = new Map([...weightsIn(fileAsks(report), hits)].map(([ask, weight]) => [ask, weight / total]));
    worked.set(report, made);
    return made;
  };
}

function weightsIn({ asks, having }: Filed, hits: readonly Hit[]): Map<Ask, number> {
  const weights = new Map<Ask, number>();
  for (const { asked, weight } of hits) {
    for (const number of new Set(asked.keys.flatMap((key) => having.get(key) ?? []))) {
      const ask = asks[number];
      if (ask !== undefined) weights.set(ask, (weights.get(ask) ?? 0) + weight);
    }
  }
  return weights;
}
