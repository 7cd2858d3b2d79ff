import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The one file that all is kept in. */
export function fileIn(dataDir: string): string {
  return join(dataDir, 'who-said.db');
}

/** Where the copies of the file lie. */
export function backupsIn(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** A moment as file names have it, in UTC: `2026-01-26T143000`. */
export function stamp(moment: Date): string {
  return moment
    .toISOString()
    .replaceAll(':', '')
    .replace(/\.\d+Z$/, '');
}

/** Whether nothing is in a file, or there is none. */
export async function isEmpty(file: string): Promise<boolean> {
  return stat(file).then(
    ({ size }) => size === 0,
    () => true,
  );
}
