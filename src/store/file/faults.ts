import { sqliteCode } from './connection.js';
import { UnsavedError } from '../../report/unsaved-error.js';

/** What a disk or a file can have; anything else is a fault of ours. */
export type DiskFault = 'full' | 'read-only' | 'in use' | 'failing' | 'damaged' | 'missing';

/** SQLite's own numbers: https://www.sqlite.org/rescode.html */
const FAULTS: ReadonlyMap<number, DiskFault> = new Map([
  [3, 'read-only'],
  [5, 'in use'],
  [6, 'in use'],
  [8, 'read-only'],
  [10, 'failing'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'missing'],
  [26, 'damaged'],
]);

/** The system's own words for the same, where a file is copied or a folder made. */
const SYSTEM_FAULTS: ReadonlyMap<unknown, DiskFault> = new Map([
  ['ENOSPC', 'full'],
  ['EROFS', 'read-only'],
  ['EIO', 'failing'],
]);

/** @returns what the disk or the file has; nothing where they have no part in the error. */
export function diskFault(error: unknown): DiskFault | undefined {
  const code = sqliteCode(error);
  if (code !== undefined) return FAULTS.get(code);
  return error instanceof Error && 'code' in error ? SYSTEM_FAULTS.get(error.code) : undefined;
}

const SENTENCES: Readonly<Record<DiskFault, string>> = {
  full: 'Nothing was saved: the disk that I keep changes on is full. Whoever runs me has to make room; then try again.',
  'read-only':
    'Nothing was saved: the disk that I keep changes on can only be read at the moment. Whoever runs me has to look at it; then try again.',
  'in use': 'Nothing was saved: another program holds the file that I keep changes in. Try again in a moment.',
  failing:
    'Nothing was saved: the disk that I keep changes on does not take them. Whoever runs me has to look at it; then try again.',
  damaged:
    'Nothing was saved: the file that I keep changes in is damaged. Whoever runs me has to restore a backup of it.',
  missing:
    'Nothing was saved: the file that I keep changes in cannot be opened. Whoever runs me has to look at it; then try again.',
};

/** Does some work on the file. @throws UnsavedError where the disk or the file is at fault */
export async function orUnsaved<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const fault = diskFault(error);
    throw fault === undefined ? error : new UnsavedError(SENTENCES[fault], error);
  }
}
