import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { flush } from '../file/flush.js';
import { backupsIn, stamp } from '../file/places.js';
import { BACKUPS_KEPT } from '../retention.js';
import type { Tables } from '../tables.js';

const NAME = /^who-said-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)\.db$/;
const UNFINISHED = '.part';
/** With what SQLite puts beside it. */
const CUT_OFF = /^who-said-[\dT-]+\.db\.part(?:-journal)?$/;

/** A whole copy of the file. */
export interface Backup {
  readonly file: string;
  readonly at: Date;
}

/**
 * The copies in the backup folder, newest first, and after them those of a time still to come: they were made while the
 * clock was wrong. Files of other names are nobody's business.
 */
export async function listBackups(dataDir: string, now: Date): Promise<readonly Backup[]> {
  const folder = backupsIn(dataDir);
  return (await namesIn(folder))
    .flatMap((name) => {
      const [, day, hour, minute, second] = NAME.exec(name) ?? [];
      return day === undefined
        ? []
        : [{ file: join(folder, name), at: new Date(`${day}T${hour}:${minute}:${second}Z`) }];
    })
    .toSorted((one, other) => Number(one.at > now) - Number(other.at > now) || other.at.getTime() - one.at.getTime());
}

/** Writes a whole copy of the file into the backup folder, and keeps the newest seven. @returns its path */
export async function makeBackup(db: Kysely<Tables>, dataDir: string, now: Date): Promise<string> {
  const file = await copyFile(db, dataDir, now);
  await keepNewest(dataDir, now);
  return file;
}

/**
 * Does what changes the file, after a copy of it was made. Where that does not succeed the file is as it was, and the copy
 * goes: one for each try would drive out those of other days.
 * @param work is given what makes the copy
 */
export async function withCopy(
  db: Kysely<Tables>,
  dataDir: string,
  now: Date,
  work: (copy: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  let file: string | undefined;
  try {
    await work(async () => (file = await copyFile(db, dataDir, now)));
  } catch (error) {
    if (file !== undefined) await rm(file, { force: true });
    throw error;
  }
  if (file !== undefined) await keepNewest(dataDir, now);
}

async function keepNewest(dataDir: string, now: Date): Promise<void> {
  for (const { file } of (await listBackups(dataDir, now)).slice(BACKUPS_KEPT)) await rm(file, { force: true });
}

async function copyFile(db: Kysely<Tables>, dataDir: string, now: Date): Promise<string> {
  const folder = backupsIn(dataDir);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `who-said-${stamp(now)}.db`);
  const unfinished = `${file}${UNFINISHED}`;
  await rm(unfinished, { force: true });
  try {
    await sql`vacuum into ${unfinished}`.execute(db);
    // SQLite leaves the copy in the system's memory; a copy that a power cut takes away is none.
    await flush(unfinished);
    await rename(unfinished, file);
    await flush(folder);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return file;
}

/** Lets go what is left of backups that were cut off; none may be under way. */
export async function dropCutOff(dataDir: string): Promise<void> {
  const folder = backupsIn(dataDir);
  const names = (await namesIn(folder)).filter((name) => CUT_OFF.test(name));
  for (const name of names) await rm(join(folder, name), { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
