import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { listBackups } from './backups.js';
import { goOnAfter } from './change-numbers.js';
import { diskFault } from '../file/faults.js';
import { flush } from '../file/flush.js';
import { closeFile, openFile } from '../file/open-file.js';
import { backupsIn, fileIn, isEmpty, stamp } from '../file/places.js';
import { lookOver, type Contents } from './restore-check.js';
import { backupUnusable, noBackup, noSuchBackup, stopFirst } from './restore-faults.js';

/** What SQLite puts beside a file that is in use; the newest changes may stand there alone. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/**
 * Does what `npm run restore` was told: nothing for the newest backup, a file, or --list.
 * @returns what was done, for the operator
 */
export async function runRestore(words: readonly string[], dataDir: string, now: Date): Promise<string> {
  const [wanted] = words;
  return wanted === '--list' ? tellBackups(dataDir, now) : restore(dataDir, wanted, now);
}

/** @returns the backups, newest first, for the operator. */
async function tellBackups(dataDir: string, now: Date): Promise<string> {
  const backups = await listBackups(dataDir, now);
  if (backups.length === 0) throw noBackup(backupsIn(dataDir));
  return [
    `In ${backupsIn(dataDir)}, the newest first:`,
    ...backups.map(({ file, at }) => `  ${basename(file)}  of ${at.toUTCString()}`),
    '',
    'npm run restore takes the newest, npm run restore -- FILE another one. What is there now is kept beside it.',
  ].join('\n');
}

/**
 * Puts a backup in the place of the file of a bot that does not run; the file that is there now is kept beside it.
 * The backup is looked over first, on a copy: where it cannot be used, nothing is changed.
 * @param wanted a file, or its name in the backup or data folder; the newest backup where it is left out
 * @returns what was done, for the operator
 * @throws StoreStartError where the file is in use, or the backup cannot be used
 */
export async function restore(dataDir: string, wanted: string | undefined, now: Date): Promise<string> {
  const file = fileIn(dataDir);
  const backup = await find(dataDir, wanted, now);
  await mkdir(dataDir, { recursive: true });
  await refuseWhereInUse(file);
  const copy = `${file}.restoring`;
  try {
    const restored = await checkedCopy(backup, copy, file);
    const aside = await moveAside(file, now);
    await rename(copy, file);
    await flush(dataDir);
    return told(backup, restored, aside);
  } finally {
    for (const end of ['', ...COMPANIONS]) await rm(copy + end, { force: true });
  }
}

async function find(dataDir: string, wanted: string | undefined, now: Date): Promise<string> {
  if (wanted === undefined) {
    const [newest] = await listBackups(dataDir, now);
    if (newest === undefined) throw noBackup(backupsIn(dataDir));
    return newest.file;
  }
  const places = [resolve(wanted), join(backupsIn(dataDir), wanted), join(dataDir, wanted)];
  for (const place of places) if (await isFile(place)) return place;
  throw noSuchBackup(wanted, backupsIn(dataDir));
}

/** Where the file is damaged it is in nobody's use, and a restore is just what it needs. */
async function refuseWhereInUse(file: string): Promise<void> {
  if (await isEmpty(file)) return;
  try {
    closeFile(openFile(file));
  } catch (error) {
    if (diskFault(error) === 'in use') throw stopFirst(file, error);
  }
}

interface Restored extends Contents {
  /** The number of the next change. */
  readonly next: number;
}

async function checkedCopy(backup: string, copy: string, former: string): Promise<Restored> {
  try {
    for (const end of ['', ...COMPANIONS]) {
      await rm(copy + end, { force: true });
      if (await isFile(backup + end)) await copyFile(backup + end, copy + end);
    }
    const contents = await lookOver(copy);
    const next = await goOnAfter(copy, former);
    await flush(copy);
    return { ...contents, next };
  } catch (error) {
    throw backupUnusable(backup, error) ?? error;
  }
}

/** @returns where the file is kept now that was there; nothing where there was none. */
async function moveAside(file: string, now: Date): Promise<string | undefined> {
  if (!(await isFile(file))) return undefined;
  const aside = await freeName(`${file}.before-restore-${stamp(now)}`);
  for (const end of COMPANIONS) if (await isFile(file + end)) await rename(file + end, aside + end);
  // With a second name for it, the file is at no moment missing; not every disk has second names.
  await link(file, aside).catch(() => rename(file, aside));
  return aside;
}

async function freeName(wanted: string): Promise<string> {
  let name = wanted;
  for (let n = 2; await isFile(name); n++) name = `${wanted}-${n}`;
  return name;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function told(backup: string, { changes, servers, next }: Restored, aside: string | undefined): string {
  const lines = [`Restored ${backup} (changes: ${changes}, servers: ${servers}). The next change is #${next}.`];
  if (aside !== undefined) {
    lines.push(`What was there before is kept: ${aside}`, `To take it back: npm run restore -- ${basename(aside)}`);
  }
  return lines.join('\n');
}
