import { chmod, mkdir, open as openFd, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { fileIn } from '../../src/store/file/places.js';
import { StoreStartError } from '../../src/store/file/store-start-error.js';
import { change } from './changes.js';
import { openInChild } from './child.js';
import { folder, open } from './folders.js';
import { makeForeign } from './raw.js';

/** Permissions do not bind the administrator; this one has no rights anywhere. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

const WITHOUT_BACKUP = [
  'The changes of the moderators are kept there, so nothing is started without it.',
  'There is no backup of it yet. To begin with nothing, move the file away, keep it, and start again.',
];
const WITH_BACKUP = [
  'The changes of the moderators are kept there, so nothing is started without it.',
  'To go back to the newest backup, with what is there now kept beside it:',
  '  npm run restore',
  'To see all of them (1), and choose one:',
  '  npm run restore -- --list',
];
const UNUSABLE = [
  'The changes of the moderators are kept there. Look at the permissions and the free space of its folder, or set',
  'DATA_DIR in .env to another folder, and start again.',
];

function screen(first: string, rest: readonly string[]): string {
  return [first, '', ...rest].join('\n');
}

/** What the operator reads when a store cannot be opened. */
async function refusal(dataDir: string): Promise<string> {
  const error: unknown = await openStore(dataDir).then(
    () => 'it opened',
    (error: unknown) => error,
  );
  return error instanceof StoreStartError ? error.message : String(error);
}

/** A folder with a store in it that was closed. */
async function filled(): Promise<string> {
  const dataDir = await folder();
  const store = await open(dataDir);
  await store.append(change());
  await store.close();
  return dataDir;
}

test('the folder and the file are made where they are missing, for the bot’s own user', async () => {
  const dataDir = join(await folder(), 'new', 'data');
  const store = await open(dataDir);
  expect(await store.servers()).toStrictEqual([]);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test('what was kept is there after a restart', async () => {
  const dataDir = await filled();
  const store = await open(dataDir);
  expect(await store.history('g1', {}, { limit: 9 })).toMatchObject([{ id: 1, interaction: 'i1' }]);
});

test('a second process is refused at once, and let in when the first is gone', async () => {
  const dataDir = await folder();
  const first = await openInChild(dataDir);
  expect(first.opened).toStrictEqual({ result: 'open' });
  const inUse = screen(`${fileIn(dataDir)} is open in another program, most likely a second Who Said.`, [
    'Only one may have it, so that no change is lost. Stop the other one, or give this one a folder of its own with',
    'DATA_DIR in .env, and start again.',
  ]);
  expect((await openInChild(dataDir)).opened).toStrictEqual({ error: inUse, cause: 'SQLITE_BUSY' });
  expect(await refusal(dataDir)).toBe(inUse);
  await first.call('append', change());
  await first.end();
  const store = await open(dataDir);
  expect(await store.changedServers()).toStrictEqual(['g1']);
});

test('of two processes that start at once, one has the file', async () => {
  const dataDir = await folder();
  const both = await Promise.all([openInChild(dataDir), openInChild(dataDir)]);
  const outcomes = both.map(({ opened }) => ('result' in opened ? 'open' : 'refused'));
  expect(outcomes.toSorted()).toStrictEqual(['open', 'refused']);
});

test('a file that is none of SQLite’s is refused, and left as it is', async () => {
  const dataDir = await folder();
  await writeFile(fileIn(dataDir), 'no database at all');
  expect(await refusal(dataDir)).toBe(screen(`${fileIn(dataDir)} cannot be used: it is damaged`, WITHOUT_BACKUP));
  expect(await readFile(fileIn(dataDir), 'utf8')).toBe('no database at all');
});

test('a damaged page is found at start, and the way back is shown', async () => {
  const dataDir = await filled();
  const store = await open(dataDir);
  await store.backup(new Date(0));
  await store.close();
  const { size } = await stat(fileIn(dataDir));
  const handle = await openFd(fileIn(dataDir), 'r+');
  await handle.write(Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 2);
  await handle.close();
  const [first, ...rest] = (await refusal(dataDir)).split('\n');
  expect(first).toMatch(/who-said\.db cannot be used: it is damaged( \(.+\))?$/);
  expect(rest).toStrictEqual(['', ...WITH_BACKUP]);
});

test('a file that was cut short is refused', async () => {
  const dataDir = await filled();
  const { size } = await stat(fileIn(dataDir));
  await truncate(fileIn(dataDir), size / 2);
  const [first, ...rest] = (await refusal(dataDir)).split('\n');
  expect(first).toMatch(/who-said\.db cannot be used: it is damaged/);
  expect(rest).toStrictEqual(['', ...WITHOUT_BACKUP]);
});

test.each(['gone', 'empty'])('a file that is %s is not begun anew while there are backups of it', async (state) => {
  const dataDir = await folder();
  const store = await open(dataDir);
  await store.backup(new Date(0));
  await store.close();
  await (state === 'empty' ? truncate(fileIn(dataDir)) : rm(fileIn(dataDir)));
  expect(await refusal(dataDir)).toBe(
    screen(`${fileIn(dataDir)} is not there any more, or empty, though there are backups of it.`, [
      ...WITH_BACKUP,
      'To begin with nothing, move the folder with the backups away, and start again.',
    ]),
  );
});

test('a database of another program is refused, and left as it is', async () => {
  const dataDir = await folder();
  makeForeign(fileIn(dataDir));
  const before = await readFile(fileIn(dataDir));
  expect(await refusal(dataDir)).toBe(
    screen(`${fileIn(dataDir)} cannot be used: it belongs to another program`, WITHOUT_BACKUP),
  );
  expect(await readFile(fileIn(dataDir))).toStrictEqual(before);
});

test('a file that can only be read is refused', async () => {
  const dataDir = await filled();
  await chmod(dataDir, 0o555);
  await chmod(fileIn(dataDir), 0o444);
  const { opened } = await openInChild(dataDir, NOBODY);
  await chmod(dataDir, 0o755);
  expect(opened).toMatchObject({
    error: screen(`${fileIn(dataDir)} cannot be used: it can only be read`, UNUSABLE),
  });
});

test('a folder that nothing can be made in is refused', async () => {
  const dataDir = await folder();
  await chmod(dataDir, 0o555);
  const { opened } = await openInChild(dataDir, NOBODY);
  await chmod(dataDir, 0o755);
  expect(opened).toMatchObject({
    error: screen(`${fileIn(dataDir)} cannot be used: it cannot be opened`, UNUSABLE),
  });
});

test('a file where the folder should be is refused', async () => {
  const dataDir = join(await folder(), 'data');
  await writeFile(dataDir, '');
  const reason = `EEXIST: file already exists, mkdir '${dataDir}'`;
  expect(await refusal(dataDir)).toBe(screen(`${fileIn(dataDir)} cannot be used: ${reason}`, UNUSABLE));
});

test('a folder where the file should be is refused', async () => {
  const dataDir = await folder();
  await mkdir(fileIn(dataDir));
  expect(await refusal(dataDir)).toBe(screen(`${fileIn(dataDir)} cannot be used: it cannot be opened`, UNUSABLE));
});
