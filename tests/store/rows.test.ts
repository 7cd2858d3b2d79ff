import { expect, test } from 'vitest';
import { UnsavedError } from '../../src/report/unsaved-error.js';
import { change, step } from './changes.js';
import { openRaw } from './raw.js';

const UNREADABLE =
  'Nothing was saved: something that I keep of this server cannot be read any more. Whoever runs me finds in the log what it is.';

/** Puts a second revision of the bridge beside the first, written as the test says. */
async function withItem(item: string) {
  const { store, connection } = await openRaw();
  await store.append(change());
  await store.append(change({ guild: 'g2' }));
  connection.exec('update counter set value = 3');
  connection.exec(`insert into changes values (3, 'g1', 'harbour', 'i3', 'u1', 0, 'edit', null, null, null)`);
  connection.exec(`insert into items values (99, 'g1', 'a hash', '${item}')`);
  connection.exec(`insert into revisions values (3, 3, 'g1', 'harbour', 'topic', 'bridge', 2, 1, 'written', 99, null)`);
  return store;
}

const ITEMS = [
  ['no JSON', '{"kind":'],
  ['JSON of another shape', '{"kind":"shelf"}'],
  ['a field that no item has', '{"kind":"topic","value":{"id":"b","name":"b","x":1}}'],
] as const;

test.each(ITEMS)('a row with %s is named for the log, and the other servers stay readable', async (_, item) => {
  const store = await withItem(item);
  const fault: unknown = await store.heads('g1').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UnsavedError);
  expect(fault).toMatchObject({
    message: UNREADABLE,
    cause: { message: 'revision 3 cannot be read' },
  });
  await expect(store.change('g1', 3)).rejects.toThrow(UNREADABLE);
  await expect(store.history('g1', {}, { limit: 9 })).rejects.toThrow(UNREADABLE);
  expect(await store.heads('g2')).toHaveLength(1);
  expect(await store.append(change({ guild: 'g2', interaction: 'i2', steps: [step(1, 'new')] }))).toMatchObject({
    kind: 'kept',
  });
});

test('what was kept before a row that cannot be read stays readable by itself', async () => {
  const store = await withItem('{}');
  expect(await store.change('g1', 1)).toMatchObject({ id: 1, revisions: [{ number: 1 }] });
});

const REWRITES = [
  [`update changes set author = 'u9'`, 'changes are never rewritten'],
  [`update revisions set state = 'absent', written = null`, 'revisions are never rewritten'],
  [`update items set item = '{}'`, 'items are never rewritten'],
  [`delete from changes`, 'changes are never deleted'],
  [`delete from revisions`, 'revisions are never deleted'],
  [`delete from items`, 'items are never deleted'],
  [`insert or replace into revisions select * from revisions where guild = 'g1'`, 'revisions are never deleted'],
] as const;

test.each(REWRITES)('%s is refused by the file itself', async (sql, refusal) => {
  const { store, connection } = await openRaw();
  await store.append(change());
  const before = await store.history('g1', {}, { limit: 9 });
  expect(() => connection.exec(sql)).toThrow(refusal);
  expect(await store.history('g1', {}, { limit: 9 })).toStrictEqual(before);
});

test('values that would end the process inside libsql are refused before they get there', async () => {
  const { connection } = await openRaw();
  expect(() => connection.prepare('select ?').all([true])).toThrow('a boolean cannot be kept');
  expect(() => connection.prepare('select ?').all([Number.NaN])).toThrow('a number cannot be kept');
  expect(() => connection.prepare('select ?').all([undefined])).toThrow('a undefined cannot be kept');
});
