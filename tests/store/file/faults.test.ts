import { execFileSync } from 'node:child_process';
import { open as openFd, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../src/store/file/connection.js';
import { orUnsaved } from '../../../src/store/file/faults.js';
import { fileIn } from '../../../src/store/file/places.js';
import { UnsavedError } from '../../../src/report/unsaved-error.js';
import { change, step } from '../changes.js';
import { openInChild } from '../child.js';
import { folder } from '../folders.js';
import { openRaw } from '../raw.js';

const FULL =
  'Nothing was saved: the disk that I keep changes on is full. Whoever runs me has to make room; then try again.';
const READ_ONLY =
  'Nothing was saved: the disk that I keep changes on can only be read at the moment. Whoever runs me has to look at it; then try again.';
const IN_USE = 'Nothing was saved: another program holds the file that I keep changes in. Try again in a moment.';
const FAILING =
  'Nothing was saved: the disk that I keep changes on does not take them. Whoever runs me has to look at it; then try again.';
const DAMAGED =
  'Nothing was saved: the file that I keep changes in is damaged. Whoever runs me has to restore a backup of it.';
const GONE =
  'Nothing was saved: the file that I keep changes in was moved or deleted. Whoever runs me has to stop me and put it back.';

/** Longer than the room that is left in a file of a few pages. */
const LONG = 'long '.repeat(20_000);
const LATER = change({ interaction: 'i2', reason: LONG, steps: [step(1, 'the new bridge')] });

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no fault',
    (error: unknown) => error,
  );
}

test('on a full disk nothing of a change is kept, all can be read, and it goes on once there is room', async () => {
  const { store, connection } = await openRaw();
  const first = await store.append(change());
  connection.exec('pragma max_page_count = 1');
  const fault = await faultOf(store.append(LATER));
  expect(fault).toBeInstanceOf(UnsavedError);
  expect(fault).toMatchObject({ message: FULL, cause: { code: 'SQLITE_FULL' } });
  const draft = {
    id: 'a',
    guild: 'g1',
    author: 'u1',
    at: new Date(0),
    report: 'harbour',
    subject: undefined,
    base: 0,
    fields: { quote: LONG },
  };
  await expect(store.saveDraft(draft)).rejects.toThrow(FULL);
  expect(await store.history('g1', {}, { limit: 9 })).toStrictEqual('change' in first ? [first.change] : []);
  expect((await store.heads('g1')).map(({ number }) => number)).toStrictEqual([1]);
  connection.exec('pragma max_page_count = 100000');
  expect(await store.append(LATER)).toMatchObject({ kind: 'kept', change: { id: 2, revisions: [{ number: 2 }] } });
});

test('on a disk that can only be read nothing is kept, and it goes on once it takes changes', async () => {
  const { store, connection } = await openRaw();
  await store.append(change());
  connection.exec('pragma query_only = on');
  await expect(store.append(LATER)).rejects.toThrow(READ_ONLY);
  await expect(store.erase('g1')).rejects.toThrow(READ_ONLY);
  expect((await store.heads('g1')).map(({ number }) => number)).toStrictEqual([1]);
  connection.exec('pragma query_only = off');
  expect(await store.append(LATER)).toMatchObject({ kind: 'kept' });
});

test('a file that another program holds takes nothing', async () => {
  const file = join(await folder(), 'any.db');
  const [one, other] = [connect(file), connect(file)];
  one.exec('create table kept (id integer); begin exclusive');
  await expect(orUnsaved(async () => other.exec('insert into kept values (1)'))).rejects.toThrow(IN_USE);
  one.exec('commit');
  await orUnsaved(async () => other.exec('insert into kept values (1)'));
});

test('a file that was moved away under the bot takes nothing, and goes on once it is back', async () => {
  const dataDir = await folder();
  const { store } = await openRaw(dataDir);
  await store.append(change());
  await rename(fileIn(dataDir), join(dataDir, 'elsewhere.db'));
  await expect(store.append(LATER)).rejects.toThrow(GONE);
  expect((await store.heads('g1')).map(({ number }) => number)).toStrictEqual([1]);
  await rename(join(dataDir, 'elsewhere.db'), fileIn(dataDir));
  expect(await store.append(LATER)).toMatchObject({ kind: 'kept', change: { id: 2 } });
});

test('what is no fault of the disk is left as it is', async () => {
  const fault = new Error('a fault of ours');
  await expect(orUnsaved(() => Promise.reject(fault))).rejects.toBe(fault);
});

test('in a file that was damaged under the bot nothing is kept, and it goes on once the file is whole again', async () => {
  const dataDir = await folder();
  const { store, connection } = await openRaw(dataDir);
  for (const guild of ['g1', 'g2', 'g3']) await store.append(change({ guild, reason: LONG }));
  connection.exec('pragma wal_checkpoint(truncate)');
  const whole = await readFile(fileIn(dataDir));
  const handle = await openFd(fileIn(dataDir), 'r+');
  const PAGE = 4096;
  await handle.write(Buffer.alloc(whole.length - PAGE, 0xa5), 0, whole.length - PAGE, PAGE);
  connection.exec('pragma shrink_memory');
  await expect(store.history('g2', {}, { limit: 9 })).rejects.toThrow(DAMAGED);
  await expect(store.append(LATER)).rejects.toThrow(DAMAGED);
  await handle.write(whole, 0, whole.length, 0);
  await handle.close();
  connection.exec('pragma shrink_memory');
  expect(await store.history('g2', {}, { limit: 9 })).toMatchObject([{ reason: LONG }]);
  expect(await store.append(LATER)).toMatchObject({ kind: 'kept' });
});

// The system itself refuses to let the file grow; other systems than Linux have no way to lift that from outside.
test.runIf(process.platform === 'linux')(
  'the bot outlives a disk that takes nothing, and goes on by itself',
  async () => {
    const dataDir = await folder();
    const child = await openInChild(dataDir);
    expect(await child.call('append', change())).toMatchObject({ result: { kind: 'kept' } });
    const { size } = await stat(`${fileIn(dataDir)}-wal`);
    limit(child.pid, `${size}:unlimited`);
    const refused = { error: FAILING, cause: 'SQLITE_IOERR_WRITE' };
    expect(await child.call('append', LATER)).toStrictEqual(refused);
    expect(await child.call('append', LATER)).toStrictEqual(refused);
    expect(await child.call('heads', 'g1')).toMatchObject({ result: [{ number: 1 }] });
    limit(child.pid, 'unlimited:unlimited');
    expect(await child.call('append', LATER)).toMatchObject({ result: { kind: 'kept', change: { id: 2 } } });
    expect(await child.call('heads', 'g1')).toMatchObject({ result: [{ number: 2 }] });
  },
);

test.runIf(process.platform === 'linux')('a backup that has no room leaves nothing behind', async () => {
  const dataDir = await folder();
  const child = await openInChild(dataDir);
  await child.call('append', LATER);
  limit(child.pid, '8192:unlimited');
  expect(await child.call('backup', { date: 0 })).toMatchObject({ error: FAILING });
  expect(await readdir(join(dataDir, 'backups'))).toStrictEqual([]);
  limit(child.pid, 'unlimited:unlimited');
  const file = join(dataDir, 'backups', 'who-said-1970-01-01T000000.db');
  expect(await child.call('backup', { date: 0 })).toStrictEqual({ result: file });
});

/** Sets how long the files may become that a process writes. */
function limit(pid: number, sizes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${sizes}`]);
}
