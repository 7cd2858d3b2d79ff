import { again } from '../again.js';
import { listBackups } from './backups.js';
import { DAY } from '../retention.js';
import type { Store } from '../store.js';

const HOUR = 3_600_000;

/** Where it is told how it went; the bot's log fits. */
interface BackupLog {
  info(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/**
 * Backs up once a day for as long as the process runs, first when the newest copy is older than that. One that does not
 * succeed is tried again after an hour.
 * @returns ends it; resolves once no backup is being made any more
 */
export function keepBackups(
  store: Pick<Store, 'backup'>,
  dataDir: string,
  log: BackupLog,
  now: () => Date = () => new Date(),
): () => Promise<void> {
  return again(() => backUpWhereDue(store, dataDir, log, now()), HOUR);
}

/** Backs up where the newest copy is a day old, or there is none; one of a time still to come is no newest. */
export async function backUpWhereDue(
  store: Pick<Store, 'backup'>,
  dataDir: string,
  log: BackupLog,
  now: Date,
): Promise<void> {
  try {
    const [newest] = await listBackups(dataDir, now);
    if (newest !== undefined && newest.at <= now && now.getTime() - newest.at.getTime() < DAY) return;
    log.info({ file: await store.backup(now) }, 'What is kept was backed up.');
  } catch (err) {
    log.error({ err }, 'There is no new backup; it is tried again in an hour.');
  }
}
