import { setImmediate as nextTurn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAskedTally, type AskedOnce } from '../../../src/library/asked/asked-tally.js';
import { keepCounts } from '../../../src/library/asked/keep-counts.js';
import type { AskedCount } from '../../../src/store/asked/asked.js';
import { open } from '../../store/folders.js';
import { openServers } from '../keeping.js';

const GUILD = 'g1';
const NOW = new Date('2024-02-01T12:00:00Z');
const WEEK = new Date('2024-01-29T00:00:00Z');
const SIGNAL: AskedOnce = { verdict: 'answered', first: { report: 'r', statement: 'signal' } };
const REFUSED: AskedOnce = { verdict: 'not-in-report', first: undefined };

function inAll(counts: readonly AskedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

test('what was counted is read at once, and written when it is flushed', async () => {
  const store = await open();
  const tally = createAskedTally(store, () => NOW);
  for (const one of [SIGNAL, REFUSED, SIGNAL]) tally.add(GUILD, one);
  const expected = [
    { ...SIGNAL, week: WEEK, count: 2 },
    { ...REFUSED, week: WEEK, count: 1 },
  ];
  expect(await tally.read(GUILD)).toEqual(expected);
  expect(await store.asked(GUILD)).toEqual([]);
  await tally.flush();
  expect(await store.asked(GUILD)).toEqual(expected);
  tally.add(GUILD, SIGNAL);
  expect(await tally.read(GUILD)).toEqual([{ ...SIGNAL, week: WEEK, count: 3 }, expected[1]]);
});

test('what cannot be written is kept in memory, told to the log, and written once the disk takes it', async () => {
  const store = await open();
  let isFull = true;
  const addAsked: typeof store.addAsked = async (...counts) => {
    if (isFull) throw new Error('the disk is full');
    return store.addAsked(...counts);
  };
  const tally = createAskedTally({ ...store, addAsked }, () => NOW);
  const told: string[] = [];
  const end = keepCounts(tally, { error: (_, text) => void told.push(text) }, 1);
  tally.add(GUILD, SIGNAL);
  tally.add('g2', REFUSED);
  await expect.poll(() => told.length).toBeGreaterThan(1);
  expect(new Set(told)).toEqual(new Set(['How often members asked could not be kept; it is tried again.']));
  expect(inAll(await tally.read(GUILD))).toBe(1);
  isFull = false;
  tally.add(GUILD, SIGNAL);
  await end();
  expect([inAll(await store.asked(GUILD)), inAll(await store.asked('g2'))]).toEqual([2, 1]);
});

test('the end of the bot brings the last of it', async () => {
  const store = await open();
  const tally = createAskedTally(store, () => NOW);
  const end = keepCounts(tally, { error: () => undefined });
  tally.add(GUILD, SIGNAL);
  await end();
  expect(inAll(await store.asked(GUILD))).toBe(1);
});

test('no question is lost or counted twice, however flushes, faults and questions meet', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('add', 'add elsewhere') },
    { weight: 2, arbitrary: fc.constantFrom('flush', 'flush in vain', 'read') },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const kept = new Map<string, AskedCount[]>();
      let inVain = false;
      const tally = createAskedTally(
        {
          asked: async (guild) => kept.get(guild) ?? [],
          addAsked: async (guild, counts) => {
            const fails = inVain;
            await Promise.resolve();
            if (fails) throw new Error('the disk is full');
            kept.set(guild, [...(kept.get(guild) ?? []), ...counts]);
          },
        },
        () => NOW,
      );
      const work: Promise<unknown>[] = [];
      for (const [i, one] of steps.entries()) {
        if (one === 'add') tally.add(GUILD, i % 2 === 0 ? SIGNAL : REFUSED);
        if (one === 'add elsewhere') tally.add('g2', SIGNAL);
        inVain = one === 'flush in vain';
        if (one.startsWith('flush')) work.push(tally.flush().catch(() => undefined));
        if (one === 'read') work.push(tally.read(GUILD));
        if (i % 3 === 0) await Promise.resolve();
      }
      await Promise.all(work);
      inVain = false;
      await tally.flush();
      const many = (what: string) => steps.filter((one) => one === what).length;
      expect(inAll(kept.get(GUILD) ?? [])).toBe(many('add'));
      expect(inAll(kept.get('g2') ?? [])).toBe(many('add elsewhere'));
      expect(inAll(await tally.read(GUILD))).toBe(many('add'));
    }),
  );
});

test('a flush that is under way keeps nothing of a server that is erased before its turn', async () => {
  const kept: string[] = [];
  const tally = createAskedTally({
    asked: () => Promise.resolve([]),
    addAsked: async (guild) => {
      await nextTurn();
      kept.push(guild);
    },
  });
  tally.add('g2', SIGNAL);
  tally.add(GUILD, SIGNAL);
  const flushed = tally.flush();
  const emptied = tally.emptied(GUILD, () => Promise.resolve());
  await Promise.all([flushed, emptied]);
  expect(kept).toEqual(['g2']);
});

test('erasing a server forgets what was counted in it, and nothing comes back with a later flush', async () => {
  const { servers, store } = await openServers({ now: () => NOW });
  const { count, keeper } = await servers.of(GUILD);
  (await servers.of('g2')).count(SIGNAL);
  count(SIGNAL);
  await servers.asked.flush();
  count(REFUSED);
  await keeper.erase();
  await servers.asked.flush();
  expect(await store.asked(GUILD)).toEqual([]);
  expect((await store.servers()).map(({ guild }) => guild)).toEqual(['g2']);
});
