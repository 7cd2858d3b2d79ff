import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listBackups } from '../../../src/store/backups/backups.js';
import { backUpWhereDue, keepBackups } from '../../../src/store/backups/keep-backups.js';
import { backupsIn, fileIn } from '../../../src/store/file/places.js';
import { backUpStopped } from '../../../src/store/backups/stopped-backup.js';
import { change, step } from '../changes.js';
import { openInChild } from '../child.js';
import { folder, open } from '../folders.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = new Date('2026-01-26T12:00:00Z');
const after = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

/** A log that remembers its sentences. */
function listen() {
  const said: string[] = [];
  const say = (_: object, text: string) => void said.push(text);
  return { said, log: { info: say, error: say } };
}

test('a backup is a whole copy under the time of its making, and the bot goes on', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  await store.append(change());
  const file = await store.backup(new Date('2026-01-26T09:05:07.999Z'));
  expect(file).toBe(join(dataDir, 'backups', 'who-said-2026-01-26T090507.db'));
  await store.append(change({ interaction: 'i2', steps: [step(1, 'the new bridge')] }));
  const other = await folder();
  await copyFile(file, fileIn(other));
  const copy = await open(other);
  expect(await copy.history('g1', {}, { limit: 9 })).toMatchObject([{ id: 1, interaction: 'i1' }]);
});

test('a backup while changes are made has each of them whole or not at all', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  const keys = ['a', 'b', 'c'].map((id) => ({ kind: 'topic', id }) as const);
  const changes = Array.from({ length: 20 }, (_, base) =>
    store.append(change({ interaction: `i${base}`, steps: keys.map((key) => step(base, 'named', key)) })),
  );
  const [file] = await Promise.all([store.backup(NOON), ...changes]);
  const other = await folder();
  await copyFile(file, fileIn(other));
  const copy = await open(other);
  const numbers = (await copy.heads('g1')).map(({ number }) => number);
  expect(new Set(numbers).size).toBeLessThanOrEqual(1);
});

test('the newest seven are kept, and what else lies there is let be', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  await mkdir(backupsIn(dataDir));
  const others = ['before-the-move.db', 'who-said-2019.db', 'notes.txt'];
  for (const name of others) await writeFile(join(backupsIn(dataDir), name), '');
  for (let day = 0; day < 9; day++) await store.backup(after(day * DAY));
  const kept = ['28', '29', '30', '31'].map((day) => `who-said-2026-01-${day}T120000.db`);
  const later = ['01', '02', '03'].map((day) => `who-said-2026-02-${day}T120000.db`);
  expect(await readdir(backupsIn(dataDir))).toStrictEqual([...others, ...kept, ...later].toSorted());
  expect((await listBackups(dataDir, after(9 * DAY))).map(({ file }) => basename(file))).toStrictEqual(
    [...kept, ...later].toReversed(),
  );
});

test('a backup that was cut off is written over by the next, and is never one itself', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  await mkdir(backupsIn(dataDir));
  await writeFile(join(backupsIn(dataDir), 'who-said-2026-01-26T120000.db.part'), 'half a');
  expect(await listBackups(dataDir, NOON)).toStrictEqual([]);
  await store.backup(NOON);
  expect(await readdir(backupsIn(dataDir))).toStrictEqual(['who-said-2026-01-26T120000.db']);
});

test('what a kill left of a backup goes at the next start', async () => {
  const dataDir = await folder();
  await mkdir(backupsIn(dataDir));
  const cutOff = 'who-said-2026-01-26T120000.db.part';
  for (const name of [cutOff, `${cutOff}-journal`, 'mine.db.part']) {
    await writeFile(join(backupsIn(dataDir), name), 'half a');
  }
  await open(dataDir);
  expect(await readdir(backupsIn(dataDir))).toStrictEqual(['mine.db.part']);
});

test('a backup is made when the newest is a day old', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  const { said, log } = listen();
  const made: number[] = [];
  for (const hours of [0, 1, 23, 24, 25, 47, 49]) {
    await backUpWhereDue(store, dataDir, log, after(hours * HOUR));
    made.push((await listBackups(dataDir, after(hours * HOUR))).length);
  }
  expect(made).toStrictEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(said).toStrictEqual(Array.from({ length: 3 }, () => 'What is kept was backed up.'));
});

test('where the clock was set back, backups go on, and those of a time still to come go first', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  const { log } = listen();
  for (let day = 0; day < 7; day++) await store.backup(after((365 + day) * DAY));
  for (const hours of [0, 1, 24]) await backUpWhereDue(store, dataDir, log, after(hours * HOUR));
  const names = (await listBackups(dataDir, after(DAY))).map(({ file }) => basename(file));
  expect(names).toStrictEqual([
    'who-said-2026-01-27T120000.db',
    'who-said-2026-01-26T120000.db',
    ...['02-01', '01-31', '01-30', '01-29', '01-28'].map((day) => `who-said-2027-${day}T120000.db`),
  ]);
});

test('a backup that does not succeed is told, and made the next time', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  const { said, log } = listen();
  await writeFile(backupsIn(dataDir), 'in the way of the folder');
  await backUpWhereDue(store, dataDir, log, NOON);
  expect(said).toStrictEqual(['There is no new backup; it is tried again in an hour.']);
});

test('the running bot looks at once and then each hour, until it is told to end', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const backup = vi.fn<(now: Date) => Promise<string>>().mockResolvedValue('a file');
  const end = keepBackups({ backup }, await folder(), listen().log, () => NOON);
  await expect.poll(() => backup.mock.calls.length).toBe(1);
  vi.advanceTimersByTime(2 * HOUR);
  await expect.poll(() => backup.mock.calls.length).toBe(3);
  await end();
  vi.advanceTimersByTime(DAY);
  expect(vi.getTimerCount()).toBe(0);
  expect(backup.mock.calls).toStrictEqual([[NOON], [NOON], [NOON]]);
});

test('a stopped bot is backed up on demand', async () => {
  const dataDir = await folder();
  await (await open(dataDir)).close();
  const file = join(backupsIn(dataDir), 'who-said-2026-01-26T120000.db');
  expect(await backUpStopped(dataDir, NOON)).toBe(`Backed up ${fileIn(dataDir)} to ${file}.`);
  expect((await listBackups(dataDir, NOON)).map((one) => one.file)).toStrictEqual([file]);
});

test('a running bot is not backed up by another process, which says so', async () => {
  const dataDir = await folder();
  await openInChild(dataDir);
  await expect(backUpStopped(dataDir, NOON)).rejects.toThrow(
    [
      `Who Said is running and has ${fileIn(dataDir)} open, so this cannot back it up.`,
      '',
      `The running bot does it by itself, once a day, into ${backupsIn(dataDir)}. For one more now, stop it first.`,
    ].join('\n'),
  );
});

test('where nothing is kept yet, there is nothing to back up, and nothing is made', async () => {
  const dataDir = await folder();
  await expect(backUpStopped(dataDir, NOON)).rejects.toThrow(
    `There is nothing to back up: ${fileIn(dataDir)} is not there.`,
  );
  expect(await readdir(dataDir)).toStrictEqual([]);
});
