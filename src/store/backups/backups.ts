import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { flush } from '../file/flush.js';
import { backupsIn, stamp } from '../file/places.js';
import { BACKUPS_KEPT } from '../retention.js';
import type { Tables } from '../tables.js';

const NAME = /^who-said-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)\.db$/;
const UNFINISHED = '.part';

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
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second] = NAME.exec(name) ?? [];
      return day === undefined
        ? []
        : [{ file: join(folder, name), at: new Date(`${day}T${hour}:${minute}:${second}Z`) }];
    })
    .toSorted((one, other) => Number(one.at > now) - Number(other.at > now) || other.at.getTime() - one.at.getTime());
}

/** Writes a whole copy of the file into the backup folder, and lets all but the newest seven go. @returns its path */
export async function makeBackup(db: Kysely<Tables>, dataDir: string, now: Date): Promise<string> {
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
  for (const { file: old } of (await listBackups(dataDir, now)).slice(BACKUPS_KEPT)) await rm(old, { force: true });
  return file;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
