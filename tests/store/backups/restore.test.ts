import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../src/store/file/migrations.js';
import { openStore } from '../../../src/store/open-store.js';
import { backupsIn, fileIn } from '../../../src/store/file/places.js';
import { runRestore } from '../../../src/store/backups/restore.js';
import { backupUnusable } from '../../../src/store/backups/restore-faults.js';
import { change } from '../changes.js';
import { openInChild } from '../child.js';
import { folder, open } from '../folders.js';
import { makeForeign } from '../raw.js';

const NOW = new Date('2026-01-30T08:00:00Z');
const ASIDE = 'who-said.db.before-restore-2026-01-30T080000';
const UNCHANGED = 'Nothing was changed. npm run restore -- --list shows which backups there are.';

/** A stopped bot's folder: three changes, and a backup after each of the first two. */
async function filled(): Promise<string> {
  const dataDir = await folder();
  const store = await open(dataDir);
  for (const day of [1, 2, 3]) {
    await store.append(change({ guild: `g${day}`, interaction: `i${day}` }));
    if (day < 3) await store.backup(new Date(Date.UTC(2026, 0, day)));
  }
  await store.close();
  return dataDir;
}

/** The servers that a folder knows; it is closed again. */
async function serversIn(dataDir: string): Promise<readonly string[]> {
  const store = await open(dataDir);
  const servers = await store.changedServers();
  await store.close();
  return servers;
}

test('without a file the newest backup is restored, and what was there is kept', async () => {
  const dataDir = await filled();
  expect(await runRestore([], dataDir, NOW)).toBe(
    [
      `Restored ${join(backupsIn(dataDir), 'who-said-2026-01-02T000000.db')} (changes: 2, servers: 2). The next change is #4.`,
      `What was there before is kept: ${join(dataDir, ASIDE)}`,
      `To take it back: npm run restore -- ${ASIDE}`,
    ].join('\n'),
  );
  expect(await readdir(dataDir)).toStrictEqual(['backups', 'who-said.db', ASIDE]);
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2']);
});

test('a restore can be taken back', async () => {
  const dataDir = await filled();
  await runRestore([], dataDir, NOW);
  expect(await runRestore([ASIDE], dataDir, NOW)).toContain(
    `${ASIDE} (changes: 3, servers: 3). The next change is #4.\n`,
  );
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2', 'g3']);
  expect(await readdir(dataDir)).toStrictEqual(['backups', 'who-said.db', ASIDE, `${ASIDE}-2`]);
});

test('no number of a change is given twice: buttons and corrections in Discord name the former one', async () => {
  const dataDir = await filled();
  await runRestore([], dataDir, NOW);
  const store = await open(dataDir);
  expect(await store.append(change({ guild: 'g9' }))).toMatchObject({ kind: 'kept', change: { id: 4 } });
  await store.close();
  await writeFile(fileIn(dataDir), 'damaged');
  await runRestore([], dataDir, NOW);
  const again = await open(dataDir);
  expect(await again.append(change({ guild: 'g9' }))).toMatchObject({ kind: 'kept', change: { id: 1003 } });
});

test('a backup is restored by its name or by its path', async () => {
  const dataDir = await filled();
  const name = 'who-said-2026-01-01T000000.db';
  await runRestore([name], dataDir, NOW);
  expect(await serversIn(dataDir)).toStrictEqual(['g1']);
  const elsewhere = await folder();
  await copyFile(join(backupsIn(dataDir), 'who-said-2026-01-02T000000.db'), join(elsewhere, 'taken-along.db'));
  await runRestore([join(elsewhere, 'taken-along.db')], dataDir, NOW);
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2']);
});

test('a new machine is begun with a backup', async () => {
  const dataDir = await filled();
  const fresh = join(await folder(), 'data');
  const backup = join(backupsIn(dataDir), 'who-said-2026-01-02T000000.db');
  expect(await runRestore([backup], fresh, NOW)).toBe(
    `Restored ${backup} (changes: 2, servers: 2). The next change is #1003.`,
  );
  expect(await serversIn(fresh)).toStrictEqual(['g1', 'g2']);
});

test('a damaged file is kept letter for letter, with what SQLite put beside it', async () => {
  const dataDir = await filled();
  await writeFile(fileIn(dataDir), 'damaged');
  await writeFile(`${fileIn(dataDir)}-wal`, 'the newest changes');
  await runRestore([], dataDir, NOW);
  expect(await readFile(join(dataDir, ASIDE), 'utf8')).toBe('damaged');
  expect(await readFile(join(dataDir, `${ASIDE}-wal`), 'utf8')).toBe('the newest changes');
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2']);
});

test('what stands only beside the file of a bot that was killed is kept with it', async () => {
  const dataDir = await folder();
  const first = await openInChild(dataDir);
  await first.call('append', change());
  await first.call('backup', { date: 0 });
  await first.call('append', change({ guild: 'g2' }));
  process.kill(first.pid, 'SIGKILL');
  await first.end();
  await runRestore([], dataDir, NOW);
  expect(await serversIn(dataDir)).toStrictEqual(['g1']);
  await runRestore([ASIDE], dataDir, NOW);
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2']);
});

test('a running bot’s file is not restored', async () => {
  const dataDir = await filled();
  const child = await openInChild(dataDir);
  await expect(runRestore([], dataDir, NOW)).rejects.toThrow(
    [
      `Who Said is running and has ${fileIn(dataDir)} open.`,
      '',
      'Nothing was changed. Stop it, restore, and start it again.',
    ].join('\n'),
  );
  expect(await child.call('changedServers')).toStrictEqual({ result: ['g1', 'g2', 'g3'] });
});

/** Writes a file that is no backup that could be restored. */
type Spoil = (file: string) => Promise<unknown>;

const SPOILT: readonly (readonly [string, string, Spoil])[] = [
  ['is no database', 'it is damaged, or no backup of Who Said', (file) => writeFile(file, 'no database')],
  ['is another program’s', 'it belongs to another program', async (file) => makeForeign(file)],
  ['is empty', 'there is nothing of Who Said in it', (file) => writeFile(file, '')],
  [
    'a newer version wrote',
    'it is of a newer Who Said than this one. Update this one first',
    async (file) => {
      const dataDir = await folder();
      const migrations = { ...MIGRATIONS, '0099-later': { up: async () => undefined } };
      await (await openStore(dataDir, { migrations })).close();
      await copyFile(fileIn(dataDir), file);
    },
  ],
];

test.each(SPOILT)('a file that %s is not restored, and nothing is changed', async (_, reason, spoil) => {
  const dataDir = await filled();
  const file = join(await folder(), 'spoilt.db');
  await spoil(file);
  await expect(runRestore([file], dataDir, NOW)).rejects.toThrow(
    `${file} cannot be restored: ${reason}.\n\n${UNCHANGED}`,
  );
  expect(await readdir(dataDir)).toStrictEqual(['backups', 'who-said.db']);
  expect(await serversIn(dataDir)).toStrictEqual(['g1', 'g2', 'g3']);
});

test.each([
  ['ENOSPC', 'there is no room for it on the disk'],
  ['EROFS', 'nothing can be written into its folder'],
  ['EIO', 'the disk does not do what it is asked'],
  ['EACCES', 'EACCES: copyfile'],
])('what the system calls %s is told in words, where there are any', (code, reason) => {
  const error = Object.assign(new Error(`${code}: copyfile`), { code });
  expect(backupUnusable('a.db', error)?.message).toBe(`a.db cannot be restored: ${reason}.\n\n${UNCHANGED}`);
});

test('a file that is not there is told', async () => {
  const dataDir = await filled();
  await expect(runRestore(['gone.db'], dataDir, NOW)).rejects.toThrow(
    `There is no file gone.db, neither here nor in ${backupsIn(dataDir)}.\n\n${UNCHANGED}`,
  );
});

test('the backups are listed, the newest first', async () => {
  const dataDir = await filled();
  expect(await runRestore(['--list'], dataDir, NOW)).toBe(
    [
      `In ${backupsIn(dataDir)}, the newest first:`,
      '  who-said-2026-01-02T000000.db  of Fri, 02 Jan 2026 00:00:00 GMT',
      '  who-said-2026-01-01T000000.db  of Thu, 01 Jan 2026 00:00:00 GMT',
      '',
      'npm run restore takes the newest, npm run restore -- FILE another one. What is there now is kept beside it.',
    ].join('\n'),
  );
});

test('where there is no backup, none is restored', async () => {
  const dataDir = await folder();
  const none = `There is no backup in ${backupsIn(dataDir)}, so nothing was changed.`;
  await expect(runRestore([], dataDir, NOW)).rejects.toThrow(none);
  await expect(runRestore(['--list'], dataDir, NOW)).rejects.toThrow(none);
});

test('the names in the folder are the operator’s own: only what Who Said wrote is a backup', async () => {
  const dataDir = await filled();
  await writeFile(join(backupsIn(dataDir), 'zzz.db'), 'newer by its name');
  expect(basename((await runRestore([], dataDir, NOW)).split(' (')[0] ?? '')).toBe('who-said-2026-01-02T000000.db');
});
