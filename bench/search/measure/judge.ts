import type { Measured } from './measure.js';
import { ANSWERED_TYPES, POOLED_TYPES, WRONG_TYPES, type Query, type QueryType } from '../queries/query.js';
import type { Statement } from '../queries/statement.js';
import { answeredShare, thresholdFor } from './threshold.js';
import { holds } from '../queries/wanted.js';

/** Of one type fewer tell nothing. */
const FEWEST = 8;
/** Of all types together fewer tell nothing, and one in twenty of them would be none. */
const FEWEST_POOLED = 20;

/** How right an engine was. Shares are of 1; what too few queries were asked for is not there. */
export interface Quality {
  /** Queries with an answer, of each type, that were asked at least. */
  readonly asked: number;
  /** How often what was found first is an answer. */
  readonly recall: ReadonlyMap<QueryType, number>;
  /** The same over the pooled types together. */
  readonly right: number | undefined;
  /** Of questions with an answer, those that keep theirs at the threshold. */
  readonly kept: number | undefined;
  readonly keptSecond: number | undefined;
  /** Of questions without an answer in the second set of words, those that get one at the same threshold. */
  readonly falseSecond: number | undefined;
  /** Questions for the wrong speaker that get an answer at the same threshold. */
  readonly wrong: ReadonlyMap<QueryType, number>;
}

/** A query with what was found. */
interface Found {
  readonly query: Query;
  readonly score: number;
  readonly right: boolean;
}

export function judge(
  queries: readonly Query[],
  { ids, scores }: Measured,
  statements: ReadonlyMap<string, Statement>,
): Quality {
  const found = ids.flatMap((id, at): Found[] => {
    const query = queries[at];
    const statement = statements.get(id);
    if (query === undefined) return [];
    return [{ query, score: scores[at] ?? 0, right: statement !== undefined && holds(query.wanted, statement) }];
  });
  const of = (types: readonly QueryType[], answerable: boolean) =>
    found.filter(({ query }) => types.includes(query.type) && query.answerable === answerable);
  const scoresOf = (types: readonly QueryType[], answerable: boolean) =>
    of(types, answerable).map(({ score }) => score);
  const unanswerable = scoresOf(POOLED_TYPES, false);
  const threshold = thresholdFor(unanswerable);
  const second = ANSWERED_TYPES.filter((type) => !POOLED_TYPES.some((pooled) => pooled === type));
  const isKnown = unanswerable.length >= FEWEST_POOLED;
  const answered = (types: readonly QueryType[], answerable: boolean) =>
    isKnown ? enough(scoresOf(types, answerable), (scores) => answeredShare(scores, threshold)) : undefined;
  return {
    asked: Math.min(...ANSWERED_TYPES.map((type) => of([type], true).length)),
    recall: shares(ANSWERED_TYPES, (type) => enough(of([type], true), rightShare)),
    right: enough(of(POOLED_TYPES, true), rightShare, FEWEST_POOLED),
    wrong: shares(WRONG_TYPES, (type) => answered([type], false)),
    kept: answered(POOLED_TYPES, true),
    keptSecond: answered(second, true),
    falseSecond: answered(second, false),
  };
}

function shares(types: readonly QueryType[], share: (type: QueryType) => number | undefined): Map<QueryType, number> {
  const known = new Map<QueryType, number>();
  for (const type of types) {
    const value = share(type);
    if (value !== undefined) known.set(type, value);
  }
  return known;
}

function enough<T>(list: readonly T[], share: (list: readonly T[]) => number, fewest = FEWEST): number | undefined {
  return list.length < fewest ? undefined : share(list);
}

function rightShare(found: readonly Found[]): number {
  return found.filter(({ right }) => right).length / found.length;
}
