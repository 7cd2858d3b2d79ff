import { diskFault } from './faults.js';
import { NewerFileError } from './migrate.js';
import { FileRefusal } from './open-file.js';
import { StoreStartError } from './store-start-error.js';

const BY_SYSTEM: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENOENT',
  'ENOSPC',
  'EIO',
]);

/** @returns what is wrong with the file at start, as one screen; nothing where the file has no part in it. */
export function startFault(file: string, error: unknown): StoreStartError | undefined {
  if (error instanceof NewerFileError) return new StoreStartError(newer(file), error);
  if (error instanceof FileRefusal) return new StoreStartError(damaged(file, error.message), error);
  const fault = diskFault(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (fault === 'in use') return new StoreStartError(inUse(file), error);
  if (fault === 'damaged') return new StoreStartError(damaged(file, reason), error);
  const bySystem = error instanceof Error && 'code' in error && BY_SYSTEM.has(error.code);
  return fault !== undefined || bySystem ? new StoreStartError(unwritable(file, reason), error) : undefined;
}

function inUse(file: string): readonly string[] {
  return [
    `Another Who Said has ${file} open.`,
    '',
    'Only one may have it, so that no change is lost. Stop the other one, or give this one a folder of its own with',
    'DATA_DIR in .env, and start again.',
  ];
}

function damaged(file: string, reason: string): readonly string[] {
  return [
    `${file} is damaged, so nothing was started: ${reason}`,
    '',
    'What moderators changed is kept there. To go back to the newest backup:',
    '  npm run restore',
    'The damaged file is kept beside it. To choose among the backups: npm run restore -- FILE',
  ];
}

function newer(file: string): readonly string[] {
  return [
    `${file} was written by a newer version of Who Said than this one.`,
    '',
    'This one would not understand all of it. Update it (git pull, npm ci) and start again, or go back to a backup that was',
    'made before the update: npm run restore -- FILE',
  ];
}

function unwritable(file: string, reason: string): readonly string[] {
  return [
    `${file} cannot be written to: ${reason}`,
    '',
    'What moderators change is kept there. Look at the permissions and the free space of its folder, or set DATA_DIR in .env',
    'to another one, and start again.',
  ];
}
