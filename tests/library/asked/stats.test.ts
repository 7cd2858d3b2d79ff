import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { statsOf, type Stats } from '../../../src/library/asked/stats.js';
import type { AskedCount } from '../../../src/store/asked/asked.js';
import { oldestWeek, WEEK } from '../../../src/store/asked/week.js';
import { shipped } from '../../reports.js';

const REPORT = 'putin-peace-play';
const NOW = new Date('2024-02-01T12:00:00Z');
const MONDAY = new Date('2024-01-29T00:00:00Z');
const statements = shipped.reports.get(REPORT)?.statements ?? [];

function ago(weeks: number): Date {
  return new Date(MONDAY.getTime() - weeks * WEEK);
}

function counted(weeks: number, statement: string | undefined, count: number, verdict = 'answered'): AskedCount {
  return {
    week: ago(weeks),
    verdict,
    count,
    first: statement === undefined ? undefined : { report: REPORT, statement },
  };
}

/** The figures alone. */
function figures({ weeks, statements, topics, ...rest }: Stats) {
  return {
    ...rest,
    weeks: weeks.map(({ monday, answered, refused }) => [monday.toISOString().slice(0, 10), answered, refused]),
    statements: statements.map(({ id, found, count }) => [id, found?.statement.id, count]),
    topics: topics.map(({ topic, count }) => [topic.id, count]),
  };
}

test('adds up by week, by way of refusal, by statement and by topic', () => {
  const counts = [
    counted(2, 'us-denial', 3),
    counted(2, undefined, 1, 'not-in-report'),
    counted(0, 'signal', 2, 'word-for-word'),
    counted(0, 'signal', 2),
    counted(0, undefined, 4, 'speaker-silent'),
    counted(26, 'signal', 100),
    counted(-1, 'signal', 100),
  ];
  expect(figures(statsOf(counts, shipped, NOW))).toEqual({
    weeks: [
      ['2024-01-15', 3, 1],
      ['2024-01-22', 0, 0],
      ['2024-01-29', 4, 4],
    ],
    answered: 7,
    refused: 5,
    refusals: [
      { verdict: 'speaker-silent', count: 4 },
      { verdict: 'not-in-report', count: 1 },
    ],
    statements: [
      ['signal', 'signal', 4],
      ['us-denial', 'us-denial', 3],
    ],
    topics: [['peace-talks', 7]],
  });
});

test('where nobody asked there is this week, empty', () => {
  expect(figures(statsOf([], shipped, NOW))).toEqual({
    weeks: [['2024-01-29', 0, 0]],
    answered: 0,
    refused: 0,
    refusals: [],
    statements: [],
    topics: [],
  });
});

test('a statement that is gone, or whose report is, still has its count, and no topic', () => {
  const elsewhere = { ...counted(0, 'signal', 2), first: { report: 'gone', statement: 'signal' } };
  const { statements: asked, topics } = figures(statsOf([counted(0, 'gone', 1), elsewhere], shipped, NOW));
  expect([asked, topics]).toEqual([
    [
      ['signal', undefined, 2],
      ['gone', undefined, 1],
    ],
    [],
  ]);
});

const REFUSALS = ['not-in-report', 'speaker-silent', 'speaker-not-quoted', 'withdrawn'];
const anyCounts = fc.array(
  fc
    .record({
      weeks: fc.integer({ min: -2, max: 30 }),
      statement: fc.option(fc.constantFrom(...statements.map(({ id }) => id), 'gone')),
      count: fc.integer({ min: 1, max: 1_000_000 }),
      verdict: fc.constantFrom(...REFUSALS),
    })
    .map(({ weeks, statement, count, verdict }) =>
      statement === null ? counted(weeks, undefined, count, verdict) : counted(weeks, statement, count),
    ),
  { maxLength: 60 },
);

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((all, { count }) => all + count, 0);
}

test('whatever was counted, every list adds up to the same', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const stats = statsOf(counts, shipped, NOW);
      const { weeks, answered, refused, refusals, statements: asked, topics } = stats;
      const kept = counts.filter(({ week }) => week >= oldestWeek(NOW) && week <= MONDAY);
      expect(answered + refused).toBe(sum(kept));
      expect(weeks.reduce((all, week) => all + week.answered, 0)).toBe(answered);
      expect(weeks.reduce((all, week) => all + week.refused, 0)).toBe(refused);
      expect([sum(asked), sum(refusals)]).toEqual([answered, refused]);
      const tagged = asked.map(({ found, count }) => count * (found?.statement.topics.length ?? 0));
      expect(sum(topics)).toBe(tagged.reduce((all, one) => all + one, 0));
      expect(weeks.length).toBeLessThanOrEqual(26);
      weeks.forEach(({ monday }, i) => expect(monday).toEqual(ago(weeks.length - 1 - i)));
      for (const list of [asked, topics, refusals]) {
        expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).toSorted((a, b) => b - a));
      }
    }),
  );
});
