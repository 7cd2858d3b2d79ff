import { expect, test } from 'vitest';
import type { ItemKey } from '../../../src/report/items.js';
import type { Filter, Store } from '../../../src/store/store.js';
import { change, KEY, step } from '../changes.js';
import { open } from '../folders.js';

const FERRY: ItemKey = { kind: 'topic', id: 'ferry' };
/** The same id, but another kind: another item. */
const PERSON: ItemKey = { kind: 'person', id: 'bridge' };

/** Six changes: which report and which items each has. */
const MADE: readonly (readonly [report: string, ...keys: readonly ItemKey[]])[] = [
  ['harbour', KEY],
  ['harbour', FERRY],
  ['talks', KEY],
  ['harbour', KEY, FERRY],
  ['harbour', PERSON],
  ['talks', FERRY],
];

async function filled(): Promise<Store> {
  const store = await open();
  const numbers = new Map<string, number>();
  for (const [i, [report, ...keys]] of MADE.entries()) {
    const steps = keys.map((key) => {
      const name = `${report} ${key.kind} ${key.id}`;
      const base = numbers.get(name) ?? 0;
      numbers.set(name, base + 1);
      return step(base, `change ${i + 1}`, key);
    });
    await store.append(change({ interaction: `i${i}`, report, steps }));
  }
  await store.append(change({ guild: 'g2' }));
  return store;
}

const FILTERS: readonly (readonly [string, Filter, readonly number[]])[] = [
  ['everything', {}, [6, 5, 4, 3, 2, 1]],
  ['one report', { report: 'harbour' }, [5, 4, 2, 1]],
  ['one item of a report', { report: 'harbour', key: KEY }, [4, 1]],
  ['an item of the same id and another kind', { report: 'harbour', key: PERSON }, [5]],
  ['items of one address in all reports', { key: KEY }, [4, 3, 1]],
  ['a report that is not there', { report: 'weather' }, []],
];

test.each(FILTERS)('the history of %s is listed newest first, page by page', async (_, filter, ids) => {
  const store = await filled();
  const listed = await store.history('g1', filter, { limit: 100 });
  expect(listed.map(({ id }) => id)).toStrictEqual(ids);
  const paged: number[] = [];
  for (;;) {
    const page = await store.history('g1', filter, { before: paged.at(-1), limit: 2 });
    paged.push(...page.map(({ id }) => id));
    if (page.length === 0) break;
  }
  expect(paged).toStrictEqual(ids);
});

test('a change that is listed for one of its items comes with all of them', async () => {
  const store = await filled();
  const [newest] = await store.history('g1', { report: 'harbour', key: FERRY }, { limit: 1 });
  expect(newest?.revisions.map(({ key, number }) => [key.id, number])).toStrictEqual([
    ['bridge', 2],
    ['ferry', 2],
  ]);
});

test('each item of each report counts for itself', async () => {
  const store = await filled();
  const heads = await store.heads('g1');
  expect(heads.map(({ report, key, number }) => [report, key.kind, key.id, number])).toStrictEqual([
    ['talks', 'topic', 'bridge', 1],
    ['harbour', 'topic', 'bridge', 2],
    ['harbour', 'topic', 'ferry', 2],
    ['harbour', 'person', 'bridge', 1],
    ['talks', 'topic', 'ferry', 1],
  ]);
});
