import { diskFault } from '../file/faults.js';
import { NewerFileError } from '../file/migrate.js';
import { FileRefusal } from '../file/open-file.js';
import { isBySystem, REASONS } from '../file/start-faults.js';
import { StoreStartError } from '../file/store-start-error.js';

const UNCHANGED = 'Nothing was changed. npm run restore -- --list shows which backups there are.';

/** The bot runs, and would write over what is restored. */
export function stopFirst(file: string, cause: unknown): StoreStartError {
  return new StoreStartError(
    [`Who Said is running and has ${file} open.`, '', 'Nothing was changed. Stop it, restore, and start it again.'],
    cause,
  );
}

/** There is nothing to go back to. */
export function noBackup(folder: string): StoreStartError {
  return new StoreStartError([
    `There is no backup in ${folder}, so nothing was changed.`,
    '',
    'To restore a file from elsewhere: npm run restore -- FILE',
  ]);
}

/** A name that no file has. */
export function noSuchBackup(wanted: string, folder: string): StoreStartError {
  return new StoreStartError([`There is no file ${wanted}, neither here nor in ${folder}.`, '', UNCHANGED]);
}

/** @returns what is wrong with a backup; nothing where the file has no part in the error. */
export function backupUnusable(backup: string, error: unknown): StoreStartError | undefined {
  const reason = reasonOf(error);
  return reason === undefined
    ? undefined
    : new StoreStartError([`${backup} cannot be restored: ${reason}.`, '', UNCHANGED], error);
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof NewerFileError) return 'it is of a newer Who Said than this one. Update this one first';
  if (error instanceof FileRefusal) return error.message;
  const fault = diskFault(error);
  if (fault === 'damaged') return 'it is damaged, or no backup of Who Said';
  if (fault === 'full') return 'there is no room for it on the disk';
  if (fault === 'read-only') return 'nothing can be written into its folder';
  if (fault !== undefined) return REASONS[fault];
  return isBySystem(error) ? error.message : undefined;
}
