import { expect, test } from 'vitest';
import type { Appended, Change, NewChange } from '../../../src/store/changes/change.js';
import { change, KEY, step } from '../changes.js';
import { open } from '../folders.js';

const RACES = 1000;
/** Each try waits for the disk. */
const RACES_TIMEOUT = 120_000;

/** A change as it should be kept. */
function kept(id: number, { steps, ...rest }: NewChange, before: Change['revisions'][number]['before']): Change {
  return { ...rest, id, revisions: steps.map((one) => ({ ...one, number: one.base + 1, before })) };
}

test('a change is kept whole, and read back as it was made', async () => {
  const store = await open();
  const made = change({ reason: 'a slip\0of the pen, \ud800 “…” 🖋' });
  const expected = kept(1, made, { state: 'shipped' });
  expect(await store.append(made)).toStrictEqual({ kind: 'kept', change: expected });
  expect(await store.change('g1', 1)).toStrictEqual(expected);
  expect(await store.changeBy('g1', 'i1')).toStrictEqual(expected);
  expect(await store.history('g1', {}, { limit: 5 })).toStrictEqual([expected]);
  const { standing, shipped } = step(0, 'the old bridge');
  expect(await store.heads('g1')).toStrictEqual([{ report: 'harbour', key: KEY, number: 1, standing, shipped }]);
  expect(await store.changedServers()).toStrictEqual(['g1']);
});

test('each revision knows how its item stood before', async () => {
  const store = await open();
  const first = change();
  const second = change({ interaction: 'i2', undoes: 1, steps: [{ ...step(1, ''), standing: { state: 'absent' } }] });
  await store.append(first);
  await store.append(second);
  const { standing } = step(0, 'the old bridge');
  expect(await store.change('g1', 2)).toStrictEqual(kept(2, second, standing));
});

test('a change of several items keeps their order', async () => {
  const store = await open();
  const ids = ['ferry', 'bridge', 'anchor'];
  const steps = ids.map((id) => step(0, id, { kind: 'topic', id }));
  await store.append(change({ steps }));
  const made = await store.change('g1', 1);
  expect(made?.revisions.map(({ key }) => key.id)).toStrictEqual(ids);
  expect((await store.heads('g1')).map(({ key }) => key.id)).toStrictEqual(ids);
});

test('a change on an older number than the present one is refused whole', async () => {
  const store = await open();
  await store.append(change());
  const steps = [step(0, 'the ferry', { kind: 'topic', id: 'ferry' }), step(0, 'the new bridge')];
  expect(await store.append(change({ interaction: 'i2', steps }))).toStrictEqual({ kind: 'stale' });
  expect((await store.heads('g1')).map(({ key, number }) => [key.id, number])).toStrictEqual([['bridge', 1]]);
  expect(await store.changeBy('g1', 'i2')).toBeUndefined();
});

test('a change on a number that is not there yet is refused', async () => {
  const store = await open();
  expect(await store.append(change({ steps: [step(1, 'the new bridge')] }))).toStrictEqual({ kind: 'stale' });
});

test('an interaction that comes twice makes one change, whatever it says the second time', async () => {
  const store = await open();
  const first = await store.append(change());
  const second = await store.append(change({ steps: [step(1, 'something else')], reason: 'again' }));
  expect(second).toStrictEqual({ ...first, kind: 'repeated' });
  expect(await store.history('g1', {}, { limit: 5 })).toHaveLength(1);
});

test('an interaction that comes twice at once makes one change', async () => {
  const store = await open();
  const both = await Promise.all([store.append(change()), store.append(change())]);
  expect(both.map(({ kind }) => kind)).toStrictEqual(['kept', 'repeated']);
  expect(await store.history('g1', {}, { limit: 5 })).toHaveLength(1);
});

test('a change of one item twice is kept not at all', async () => {
  const store = await open();
  const steps = [step(0, 'the old bridge'), step(0, 'the new bridge')];
  await expect(store.append(change({ steps }))).rejects.toThrow('UNIQUE constraint failed');
  expect(await store.history('g1', {}, { limit: 5 })).toStrictEqual([]);
  expect(await store.append(change())).toMatchObject({ kind: 'kept', change: { id: 1 } });
});

test('a change cannot take back another server’s', async () => {
  const store = await open();
  await store.append(change());
  await expect(store.append(change({ guild: 'g2', undoes: 1 }))).rejects.toThrow('FOREIGN KEY constraint failed');
  expect(await store.history('g2', {}, { limit: 5 })).toStrictEqual([]);
});

test(
  `of two moderators on one base at once, ${RACES} times, one is kept and the other told`,
  { timeout: RACES_TIMEOUT },
  async () => {
    const store = await open();
    const outcomes: Appended['kind'][][] = [];
    for (let base = 0; base < RACES; base++) {
      const both = ['a', 'b'].map((author) => {
        return store.append(change({ author, interaction: `${author}${base}`, steps: [step(base, `by ${author}`)] }));
      });
      outcomes.push((await Promise.all(both)).map(({ kind }) => kind).toSorted());
    }
    expect(outcomes).toStrictEqual(Array.from({ length: RACES }, () => ['kept', 'stale']));
    const [head] = await store.heads('g1');
    expect(head?.number).toBe(RACES);
    const all = await store.history('g1', {}, { limit: 2 * RACES });
    expect(all.map(({ revisions }) => revisions.map(({ number }) => number))).toStrictEqual(
      Array.from({ length: RACES }, (_, i) => [RACES - i]),
    );
  },
);
