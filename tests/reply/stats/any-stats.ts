import * as fc from 'fast-check';
import type { AskedStatement, AskedTopic, Stats } from '../../../src/library/asked/stats.js';
import { mondayOf, WEEK } from '../../../src/store/asked/week.js';
import { anyFound } from '../generated.js';
import { hostileText } from '../hostile.js';

const PRESENT = mondayOf(new Date('2026-11-27T12:00:00Z')).getTime();
const VERDICTS = ['not-in-report', 'speaker-silent', 'speaker-not-quoted', 'withdrawn', 'some-later-verdict'];
const id = fc.stringMatching(/^[a-z0-9-]{1,24}$/);
const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000_000 }));
const some = count.map((number) => number + 1);

const statement: fc.Arbitrary<AskedStatement> = fc
  .record({ id, found: fc.option(anyFound, { nil: undefined }), count: some, withdrawn: fc.option(hostileText) })
  .map(({ found, withdrawn, ...rest }) => {
    if (found === undefined || withdrawn === null) return { ...rest, found };
    return { ...rest, found: { ...found, statement: { ...found.statement, withdrawn } } };
  });
const topic: fc.Arbitrary<AskedTopic> = fc
  .record({ found: anyFound, id, name: hostileText, count: some })
  .map(({ found: { report }, count, ...named }) => ({ report, count, topic: { ...named, aliases: [] } }));

/** How often members asked, of any size and with any names: as it comes from the counts, but for what is in the reports. */
export const anyStats: fc.Arbitrary<Stats> = fc
  .record({
    weeks: fc.array(fc.record({ answered: count, refused: count }), { minLength: 1, maxLength: 26 }),
    statements: fc.array(statement, { maxLength: 8 }),
    topics: fc.array(topic, { maxLength: 8 }),
    verdicts: fc.uniqueArray(fc.constantFrom(...VERDICTS), { minLength: 1 }),
  })
  .map(({ weeks, statements, topics, verdicts }) => ({
    weeks: weeks.map((week, i) => ({ ...week, monday: new Date(PRESENT - (weeks.length - 1 - i) * WEEK) })),
    answered: weeks.reduce((sum, { answered }) => sum + answered, 0),
    refused: weeks.reduce((sum, { refused }) => sum + refused, 0),
    refusals: verdicts.map((verdict) => ({ verdict, count: 7 })),
    statements: statements.toSorted((a, b) => b.count - a.count),
    topics: topics.toSorted((a, b) => b.count - a.count),
  }));

/** Weeks up to the present one, as answered and refused. */
export function weeksOf(...counts: readonly (readonly [number, number])[]): Stats['weeks'] {
  return counts.map(([answered, refused], i) => {
    return { answered, refused, monday: new Date(PRESENT - (counts.length - 1 - i) * WEEK) };
  });
}
