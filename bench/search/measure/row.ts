import type { EngineName } from '../engines/index.js';
import type { Quality } from './judge.js';
import type { Hostile, Measured } from './measure.js';
import type { QueryType } from '../queries/query.js';

/** One engine at one size. Shares are in percent, times in milliseconds; what was not come to is not there. */
export interface Row {
  readonly statements: number;
  readonly engine: EngineName;
  /** Queries with an answer, of each type. */
  readonly asked: number;
  readonly recall: Partial<Record<QueryType, number>>;
  /** Over the pooled types together. */
  readonly right: number | undefined;
  readonly kept: number | undefined;
  readonly keptSecond: number | undefined;
  readonly falseSecond: number | undefined;
  readonly wrong: Partial<Record<QueryType, number>>;
  readonly p50: number | undefined;
  readonly p99: number | undefined;
  readonly longest: number | undefined;
  /** How many times as long as ours it took, at the median of the queries that both were asked. */
  readonly timesOurs: number | undefined;
  readonly hostile: Hostile | undefined;
  readonly build: number | undefined;
  readonly add: number | undefined;
  readonly megabytes: number | undefined;
}

/** Times are rounded to so many figures: more are noise. */
const FIGURES = 3;

/** @param ours what ours took for the same queries, as far as it was asked */
export function toRow(
  at: { readonly statements: number; readonly engine: EngineName },
  quality: Quality,
  measured: Measured,
  ours: readonly number[],
): Row {
  const { times, hostile } = measured;
  const both = Math.min(times.length, ours.length);
  const ratio = quantile(times.slice(0, both), 0.5) / quantile(ours.slice(0, both), 0.5);
  return {
    ...at,
    asked: quality.asked,
    recall: percents(quality.recall),
    right: percent(quality.right),
    kept: percent(quality.kept),
    keptSecond: percent(quality.keptSecond),
    falseSecond: percent(quality.falseSecond),
    wrong: percents(quality.wrong),
    p50: rounded(quantile(times, 0.5)),
    p99: rounded(quantile(times, 0.99)),
    longest: rounded(quantile(times, 1)),
    timesOurs: rounded(ratio),
    hostile: hostile && { ...hostile, took: rounded(hostile.took) ?? 0 },
    build: rounded(measured.build),
    add: rounded(measured.add),
    megabytes: rounded(measured.megabytes),
  };
}

function percents(shares: ReadonlyMap<QueryType, number>): Partial<Record<QueryType, number>> {
  return Object.fromEntries([...shares].map(([type, share]) => [type, percent(share)]));
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Number((100 * share).toFixed(1));
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(FIGURES));
}

/** The value that a share of all are at most. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}
