import { diskFault, type DiskFault } from './faults.js';
import { NewerFileError } from './migrate.js';
import { FileRefusal } from './open-file.js';
import { StoreStartError } from './store-start-error.js';

/** What the system says of a folder or a file that cannot be had. */
const BY_SYSTEM: ReadonlySet<unknown> = new Set(['EACCES', 'EEXIST', 'EISDIR', 'ENOENT', 'ENOTDIR', 'EPERM']);

const PASSING: ReadonlySet<DiskFault | undefined> = new Set(['full', 'in use', 'failing']);

export const REASONS: Readonly<Record<DiskFault, string>> = {
  full: 'the disk is full',
  'read-only': 'it can only be read',
  'in use': 'another program has it open',
  failing: 'the disk does not do what it is asked',
  damaged: 'it is damaged',
  missing: 'it cannot be opened',
};

/**
 * @param backups how many copies of the file there are
 * @returns what is wrong with the file at start, as one screen; nothing where the file has no part in it
 */
export function startFault(file: string, error: unknown, backups: number): StoreStartError | undefined {
  const lines = linesFor(file, error, backups);
  return lines && new StoreStartError(lines, error, PASSING.has(diskFault(error)));
}

function linesFor(file: string, error: unknown, backups: number): readonly string[] | undefined {
  if (error instanceof NewerFileError) return newer(file);
  if (error instanceof FileRefusal) return damaged(file, error.message, backups);
  const fault = diskFault(error);
  if (fault === 'in use') return inUse(file);
  if (fault === 'damaged') return damaged(file, REASONS.damaged, backups);
  if (fault !== undefined) return unusable(file, REASONS[fault]);
  return isBySystem(error) ? unusable(file, error.message) : undefined;
}

/** Whether the system refused a folder or a file. */
export function isBySystem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && BY_SYSTEM.has(error.code);
}

function inUse(file: string): readonly string[] {
  return [
    `${file} is open in another program, most likely a second Who Said.`,
    '',
    'Only one may have it, so that no change is lost. Stop the other one, or give this one a folder of its own with',
    'DATA_DIR in .env, and start again.',
  ];
}

function damaged(file: string, reason: string, backups: number): readonly string[] {
  return [
    `${file} cannot be used: ${reason}`,
    '',
    'The changes of the moderators are kept there, so nothing is started without it.',
    ...wayBack(backups),
  ];
}

/** The file is gone, and copies of it are there: to begin anew would be to let them go one by one. */
export function lost(file: string, backups: number): StoreStartError {
  return new StoreStartError([
    `${file} is not there any more, or empty, though there are backups of it.`,
    '',
    'The changes of the moderators are kept there, so nothing is started without it.',
    ...wayBack(backups),
    'To begin with nothing, move the folder with the backups away, and start again.',
  ]);
}

function wayBack(backups: number): readonly string[] {
  if (backups === 0) {
    return ['There is no backup of it yet. To begin with nothing, move the file away, keep it, and start again.'];
  }
  return [
    'To go back to the newest backup, with what is there now kept beside it:',
    '  npm run restore',
    `To see all of them (${backups}), and choose one:`,
    '  npm run restore -- --list',
  ];
}

function newer(file: string): readonly string[] {
  return [
    `${file} was written by a newer Who Said than this one, which would not understand all of it.`,
    '',
    'Update this one (git pull, npm ci) and start again. Or go back to the backup that was made before the update; this',
    'lists them, and npm run restore -- FILE takes one:',
    '  npm run restore -- --list',
  ];
}

function unusable(file: string, reason: string): readonly string[] {
  return [
    `${file} cannot be used: ${reason}`,
    '',
    'The changes of the moderators are kept there. Look at the permissions and the free space of its folder, or set',
    'DATA_DIR in .env to another folder, and start again.',
  ];
}
