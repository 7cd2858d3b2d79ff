import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskedCount } from '../../../src/store/asked/asked.js';
import { letOldGo } from '../../../src/store/let-old-go.js';
import { mondayOf, oldestWeek, WEEK } from '../../../src/store/asked/week.js';
import { folder, open } from '../folders.js';
import { alter } from '../raw.js';

const GUILD = 'g1';
const MONDAY = new Date('2024-01-29T00:00:00Z');
const SIGNAL = { report: 'harbour', statement: 'signal' };
const ANSWERED: AskedCount = { week: MONDAY, verdict: 'answered', first: SIGNAL, count: 2 };
const REFUSED: AskedCount = { week: MONDAY, verdict: 'not-in-report', first: undefined, count: 1 };

/** Some that were answered so many weeks ago. */
function ago(weeks: number): AskedCount {
  return { ...ANSWERED, week: new Date(MONDAY.getTime() - weeks * WEEK) };
}

function sorted(counts: readonly AskedCount[]): readonly AskedCount[] {
  return counts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

test('what is counted adds to what is there, by week, by verdict and by the statement that came first', async () => {
  const store = await open();
  const later = { ...ANSWERED, week: new Date(MONDAY.getTime() + WEEK) };
  const reworded = { ...ANSWERED, verdict: 'reworded', count: 5 };
  const dam = { ...ANSWERED, first: { ...SIGNAL, statement: 'dam' }, count: 7 };
  await store.addAsked(GUILD, [ANSWERED, REFUSED, later, reworded]);
  await store.addAsked(GUILD, [ANSWERED, REFUSED, dam]);
  const expected = [{ ...ANSWERED, count: 4 }, { ...REFUSED, count: 2 }, later, reworded, dam];
  expect(sorted(await store.asked(GUILD))).toEqual(sorted(expected));
  expect(await store.asked('g2')).toEqual([]);
});

test('counts are added all or none', async () => {
  const store = await open();
  await expect(store.addAsked(GUILD, [ANSWERED, { ...REFUSED, count: 0 }])).rejects.toThrow('CHECK');
  expect(await store.asked(GUILD)).toEqual([]);
});

test('counts outlive a restart, go with their server, and leave the others’', async () => {
  const dataDir = await folder();
  const first = await open(dataDir);
  for (const guild of [GUILD, 'g2']) await first.addAsked(guild, [ANSWERED]);
  await first.close();
  const store = await open(dataDir);
  await store.erase(GUILD);
  expect(await store.asked(GUILD)).toEqual([]);
  expect(await store.asked('g2')).toEqual([ANSWERED]);
});

test('a file of the version before gets the table, and keeps what it has', async () => {
  const dataDir = await folder();
  const before = await open(dataDir);
  await before.setGone(GUILD, undefined);
  await before.rememberAnswer({ guild: GUILD, channel: 'c', message: 'm', at: MONDAY, shows: [] });
  await before.close();
  alter(dataDir, 'drop table asked; alter table proposals drop column decision');
  alter(dataDir, "delete from kysely_migration where name >= '0005'");
  const store = await open(dataDir);
  await store.addAsked(GUILD, [ANSWERED]);
  expect(await store.asked(GUILD)).toEqual([ANSWERED]);
  expect((await store.servers()).map(({ guild }) => guild)).toEqual([GUILD]);
});

test('26 weeks are kept, the present one among them', async () => {
  const store = await open();
  const now = new Date('2024-02-01T12:00:00Z');
  await store.addAsked(GUILD, [ago(0), ago(25), ago(26)]);
  const end = letOldGo(store, { error: () => undefined }, () => now);
  await expect.poll(async () => sorted(await store.asked(GUILD))).toEqual(sorted([ago(0), ago(25)]));
  await end();
  expect(oldestWeek(now)).toEqual(new Date('2023-08-07T00:00:00Z'));
});

test.each([
  ['2024-01-29T00:00:00.000Z', '2024-01-29'],
  ['2024-01-28T23:59:59.999Z', '2024-01-22'],
  ['2024-02-29T12:00:00Z', '2024-02-26'],
  ['2027-01-01T00:00:00Z', '2026-12-28'],
  ['1970-01-01T00:00:00Z', '1969-12-29'],
])('%s is in the week of %s', (moment, monday) => {
  expect(mondayOf(new Date(moment))).toEqual(new Date(`${monday}T00:00:00Z`));
});

test('every moment is in the week that began last, on a Monday in UTC', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') }), (moment) => {
      const monday = mondayOf(moment);
      expect([monday.getUTCDay(), monday.toISOString().slice(11)]).toEqual([1, '00:00:00.000Z']);
      expect(moment.getTime() - monday.getTime()).toBeGreaterThanOrEqual(0);
      expect(moment.getTime() - monday.getTime()).toBeLessThan(WEEK);
    }),
  );
});
