import { sql } from 'kysely';
import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../../src/store/file/migrations.js';
import { openStore } from '../../../src/store/open-store.js';
import { backupsIn, fileIn } from '../../../src/store/file/places.js';
import { restore } from '../../../src/store/backups/restore.js';
import { change } from '../changes.js';
import { folder, open } from '../folders.js';
import { alter } from '../raw.js';

/** What a later version of the program might do to the file. */
const LATER = {
  ...MIGRATIONS,
  '0099-notes': {
    up: (db) =>
      sql
        .raw('alter table changes add column note text')
        .execute(db)
        .then(() => undefined),
  },
} satisfies typeof MIGRATIONS;
const FAILING: typeof MIGRATIONS = {
  ...LATER,
  '0100-failing': {
    up: (db) =>
      sql
        .raw('alter table nowhere add column note text')
        .execute(db)
        .then(() => undefined),
  },
};
const NOON = new Date('2026-01-26T12:00:00Z');

/** A folder with a file of this version in it. */
async function filled(): Promise<string> {
  const dataDir = await folder();
  const store = await open(dataDir);
  await store.append(change());
  await store.close();
  return dataDir;
}

async function openLater(dataDir: string, migrations: typeof MIGRATIONS) {
  const store = await openStore(dataDir, { migrations, now: () => NOON });
  onTestFinished(() => store.close());
  return store;
}

test('a file of an older version is brought forward with all that is in it, after it was backed up', async () => {
  const dataDir = await filled();
  const store = await openLater(dataDir, LATER);
  expect(await store.change('g1', 1)).toMatchObject({ interaction: 'i1' });
  expect(await store.append(change({ interaction: 'i2', steps: [] }))).toMatchObject({ kind: 'kept' });
  expect(await readdir(backupsIn(dataDir))).toStrictEqual(['who-said-2026-01-26T120000.db']);
  await store.close();
  await restore(dataDir, undefined, NOON);
  // This version would refuse the file that it was brought forward to.
  const before = await open(dataDir);
  expect(await before.history('g1', {}, { limit: 9 })).toMatchObject([{ interaction: 'i1' }]);
});

test('what the first version kept can be read and added to by this one', async () => {
  const { '0001-changes': first } = MIGRATIONS;
  if (first === undefined) throw new Error('the first shape is gone');
  const dataDir = await folder();
  await (await openStore(dataDir, { migrations: { '0001-changes': first } })).close();
  alter(dataDir, "insert into servers values ('g1', null)");
  alter(dataDir, "insert into changes values (1, 'g1', 'harbour', 'i1', 'u1', 5, 'edit', null, null)");
  alter(dataDir, 'update counter set value = 1');
  const store = await open(dataDir);
  expect(await store.history('g1', {}, { limit: 9 })).toMatchObject([{ id: 1, interaction: 'i1', revisions: [] }]);
  expect(await store.append(change({ interaction: 'i2' }))).toMatchObject({ kind: 'kept', change: { id: 2 } });
});

test('a new file, and one that is up to date, are not backed up at start', async () => {
  const dataDir = await folder();
  for (let start = 0; start < 2; start++) await (await openLater(dataDir, LATER)).close();
  expect(await readdir(dataDir)).toStrictEqual(['who-said.db']);
});

test('a migration that does not succeed changes nothing, and leaves no backup that would drive out others', async () => {
  const dataDir = await filled();
  await expect(openStore(dataDir, { migrations: FAILING })).rejects.toThrow('no such table: nowhere');
  expect(await readdir(backupsIn(dataDir))).toStrictEqual([]);
  const store = await open(dataDir);
  expect(await store.change('g1', 1)).toMatchObject({ interaction: 'i1' });
});

test('a file that a newer version has changed is refused, and left as it is', async () => {
  const dataDir = await filled();
  await (await openLater(dataDir, LATER)).close();
  await expect(openStore(dataDir)).rejects.toThrow(
    [
      `${fileIn(dataDir)} was written by a newer Who Said than this one, which would not understand all of it.`,
      '',
      'Update this one (git pull, npm ci) and start again. Or go back to the backup that was made before the update; this',
      'lists them, and npm run restore -- FILE takes one:',
      '  npm run restore -- --list',
    ].join('\n'),
  );
  const store = await openLater(dataDir, LATER);
  expect(await store.change('g1', 1)).toMatchObject({ interaction: 'i1' });
});

test('a file whose first start was cut off before its tables were made is finished by the next', async () => {
  const dataDir = await folder();
  alter(dataDir, 'select 1');
  const store = await open(dataDir);
  expect(await store.append(change())).toMatchObject({ kind: 'kept' });
});

test('a proposal that was decided before it was kept how is still decided, and nobody knows how', async () => {
  const dataDir = await folder();
  const before = await open(dataDir);
  const text = { what: 'x', words: '', speaker: '', why: '' };
  const proposal = { guild: 'g1', id: 'a', member: 'm1', at: NOON, report: 'harbour', about: undefined, text };
  await before.propose(proposal, { most: 5, since: new Date(0) });
  await before.decideProposal(proposal, { kind: 'declined', reason: 'no', by: 'u1' });
  await before.close();
  alter(dataDir, 'alter table proposals drop column decision');
  alter(dataDir, "delete from kysely_migration where name = '0006-decisions'");
  const store = await open(dataDir);
  expect([await store.proposal('g1', 'a'), await store.fate('g1', 'a')]).toEqual([undefined, undefined]);
  expect(await store.newLetters(0)).toMatchObject([{ letter: { kind: 'declined', reason: 'no' } }]);
});
