import type { Report, Statement, Topic } from '../../report/model.js';
import type { AskedCount } from '../../store/asked/asked.js';
import { mondayOf, oldestWeek, WEEK } from '../../store/asked/week.js';
import type { Library } from '../library.js';

/** One week’s questions. */
export interface AskedWeek {
  /** Its Monday, 00:00 UTC. */
  readonly monday: Date;
  readonly answered: number;
  readonly refused: number;
}

/** How often a statement came first. */
export interface AskedStatement {
  readonly id: string;
  /** Nothing where the statement, or its report, is no longer there. */
  readonly found: { readonly report: Report; readonly statement: Statement } | undefined;
  readonly count: number;
}

/** How often a statement on a topic came first. */
export interface AskedTopic {
  readonly report: Report;
  readonly topic: Topic;
  readonly count: number;
}

/** How often the members of one server asked. */
export interface Stats {
  /** Oldest first and without a gap, from the first week with a question to the present one. */
  readonly weeks: readonly AskedWeek[];
  readonly answered: number;
  readonly refused: number;
  /** In which ways, the most frequent first. */
  readonly refusals: readonly { readonly verdict: string; readonly count: number }[];
  /** The most asked first; together as many as were answered. */
  readonly statements: readonly AskedStatement[];
  /** The most asked first. A question counts for each topic of its statement, as that is tagged now. */
  readonly topics: readonly AskedTopic[];
}

/** Adds up what was counted of a server, from the oldest week that is kept to the present one. */
export function statsOf(counted: readonly AskedCount[], { reports }: Pick<Library, 'reports'>, now: Date): Stats {
  const present = mondayOf(now).getTime();
  const kept = counted.filter(({ week }) => week >= oldestWeek(now) && week.getTime() <= present);
  const answered = kept.filter(({ first }) => first !== undefined);
  const refused = kept.filter(({ first }) => first === undefined);
  return {
    weeks: weeksOf(kept, present),
    answered: sum(answered),
    refused: sum(refused),
    refusals: ranked(refused, ({ verdict }) => verdict).map(([verdict, count]) => ({ verdict, count })),
    statements: ranked(answered, addressOf).map(([address, count]) => {
      const [report = '', id = ''] = address.split('/');
      return { id, found: find(reports, report, id), count };
    }),
    topics: topicsOf(answered, reports),
  };
}

function weeksOf(kept: readonly AskedCount[], present: number): AskedWeek[] {
  const first = kept.reduce((oldest, { week }) => Math.min(oldest, week.getTime()), present);
  return Array.from({ length: (present - first) / WEEK + 1 }, (_, i) => {
    const monday = new Date(first + i * WEEK);
    const counts = kept.filter(({ week }) => week.getTime() === monday.getTime());
    const answered = sum(counts.filter(({ first }) => first !== undefined));
    return { monday, answered, refused: sum(counts) - answered };
  });
}

function topicsOf(answered: readonly AskedCount[], reports: Library['reports']): AskedTopic[] {
  const onTopics = answered.flatMap(({ first, ...one }) => {
    const found = first && find(reports, first.report, first.statement);
    return (found?.statement.topics ?? []).map((topic) => ({ ...one, topic: `${found?.report.id}/${topic}` }));
  });
  return ranked(onTopics, ({ topic }) => topic).flatMap(([address, count]) => {
    const [id = '', name = ''] = address.split('/');
    const report = reports.get(id);
    const topic = report?.topics.get(name);
    return report === undefined || topic === undefined ? [] : [{ report, topic, count }];
  });
}

function find(reports: Library['reports'], id: string, statement: string): AskedStatement['found'] {
  const report = reports.get(id);
  const found = report?.statements.find((one) => one.id === statement);
  return report === undefined || found === undefined ? undefined : { report, statement: found };
}

function addressOf({ first }: AskedCount): string {
  return `${first?.report}/${first?.statement}`;
}

/** Adds up by a key; the largest first, and of those alike by the key, so that the order stays. */
function ranked<One extends { readonly count: number }>(
  all: readonly One[],
  keyOf: (one: One) => string,
): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of all) sums.set(keyOf(one), one.count + (sums.get(keyOf(one)) ?? 0));
  return [...sums].toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((all, { count }) => all + count, 0);
}
