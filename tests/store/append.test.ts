import { expect, test } from 'vitest';
import { change, KEY, step, topic } from './changes.js';
import { open } from './folders.js';

test('a change is kept whole, and read back as it was made', async () => {
  const store = await open();
  const made = change({ reason: 'a slip\0of the pen \ud800' });
  const kept = await store.append(made);
  const { steps, ...rest } = made;
  const [first] = steps.map(({ key, ...one }) => ({ key, ...one, number: 1, before: { state: 'shipped' } }));
  const expected = { ...rest, id: 1, revisions: [first] };
  expect(kept).toStrictEqual({ kind: 'kept', change: expected });
  expect(await store.change('g1', 1)).toStrictEqual(expected);
  expect(await store.changeBy('g1', 'i1')).toStrictEqual(expected);
  expect(await store.history('g1', {}, { limit: 5 })).toStrictEqual([expected]);
  const { standing, shipped } = step(0, 'the old bridge');
  expect(await store.heads('g1')).toStrictEqual([{ report: 'harbour', key: KEY, number: 1, standing, shipped }]);
  expect(await store.changedServers()).toStrictEqual(['g1']);
});

test('a change on an older number than the present one is refused whole', async () => {
  const store = await open();
  await store.append(change());
  const other = { kind: 'topic', id: 'ferry' } as const;
  const late = change({ interaction: 'i2', steps: [step(0, 'the ferry', other), step(0, 'the new bridge')] });
  expect(await store.append(late)).toStrictEqual({ kind: 'stale' });
  expect((await store.heads('g1')).map(({ standing }) => standing)).toStrictEqual([
    { state: 'written', item: topic('the old bridge') },
  ]);
});

test('an interaction that comes twice makes one change', async () => {
  const store = await open();
  const first = await store.append(change());
  const second = await store.append(change());
  expect(second).toStrictEqual({ ...first, kind: 'repeated' });
  expect(await store.history('g1', {}, { limit: 5 })).toHaveLength(1);
});
