import { stat } from 'node:fs/promises';
import { listBackups, makeBackup } from './backups.js';
import { databaseOver } from '../file/database.js';
import { diskFault } from '../file/faults.js';
import { closeFile, openFile } from '../file/open-file.js';
import { backupsIn, fileIn } from '../file/places.js';
import { startFault } from '../file/start-faults.js';
import { StoreStartError } from '../file/store-start-error.js';

/**
 * Backs up the file of a bot that does not run.
 * @returns what was done, for the operator
 * @throws StoreStartError where the file is in use, not there, or cannot be read
 */
export async function backUpStopped(dataDir: string, now: Date): Promise<string> {
  const file = fileIn(dataDir);
  if ((await stat(file).catch(() => undefined)) === undefined) {
    throw new StoreStartError([`There is nothing to back up: ${file} is not there.`]);
  }
  try {
    const connection = openFile(file);
    try {
      const backup = await makeBackup(databaseOver(connection), dataDir, now);
      return `Backed up ${file} to ${backup}.`;
    } finally {
      closeFile(connection);
    }
  } catch (error) {
    if (diskFault(error) === 'in use') throw new StoreStartError(running(file, dataDir), error);
    throw startFault(file, error, (await listBackups(dataDir, now)).length) ?? error;
  }
}

function running(file: string, dataDir: string): readonly string[] {
  return [
    `Who Said is running and has ${file} open, so this cannot back it up.`,
    '',
    `The running bot does it by itself, once a day, into ${backupsIn(dataDir)}. For one more now, stop it first.`,
  ];
}
