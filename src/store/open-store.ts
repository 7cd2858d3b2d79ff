import { mkdir } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { append } from './append.js';
import { makeBackup } from './backups.js';
import type { Connection } from './connection.js';
import { databaseOver } from './database.js';
import { dropDraft, dropDraftsBefore, readDraft, readDrafts, saveDraft } from './drafts.js';
import { orUnsaved } from './faults.js';
import { readChangedServers, readHeads } from './heads.js';
import { readChange, readChangeBy, readHistory } from './history.js';
import { migrate } from './migrate.js';
import { closeFile, openFile } from './open-file.js';
import { fileIn } from './places.js';
import { erase, readServers, readSettings, saveSettings, setGone } from './server-rows.js';
import { startFault } from './start-faults.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** Only the bot's own user looks into the folder. */
const FOLDER_MODE = 0o700;

export interface StoreOptions {
  readonly now?: () => Date;
}

/**
 * Opens what is kept in a folder, for this process alone; the folder and the file are made where they are missing.
 * @throws StoreStartError where the folder or the file cannot be used
 */
export async function openStore(dataDir: string, { now = () => new Date() }: StoreOptions = {}): Promise<Store> {
  const file = fileIn(dataDir);
  try {
    await mkdir(dataDir, { recursive: true, mode: FOLDER_MODE });
    const connection = openFile(file);
    const db = databaseOver(connection);
    try {
      await migrate(db, () => makeBackup(db, dataDir, now()));
    } catch (error) {
      closeFile(connection);
      throw error;
    }
    return storeOver(connection, db, dataDir);
  } catch (error) {
    throw startFault(file, error) ?? error;
  }
}

/** All that a store does, on an open file. */
export function storeOver(connection: Connection, db: Kysely<Tables>, dataDir: string): Store {
  return {
    changedServers: () => orUnsaved(() => readChangedServers(db)),
    heads: (guild) => orUnsaved(() => readHeads(db, guild)),
    append: (change) => orUnsaved(() => append(db, change)),
    history: (guild, filter, page) => orUnsaved(() => readHistory(db, guild, filter, page)),
    change: (guild, id) => orUnsaved(() => readChange(db, guild, id)),
    changeBy: (guild, interaction) => orUnsaved(() => readChangeBy(db, guild, interaction)),
    saveDraft: (draft) => orUnsaved(() => saveDraft(db, draft)),
    draft: (guild, author, id) => orUnsaved(() => readDraft(db, guild, author, id)),
    drafts: (guild, author, limit) => orUnsaved(() => readDrafts(db, guild, author, limit)),
    dropDraft: (guild, author, id) => orUnsaved(() => dropDraft(db, guild, author, id)),
    settings: (guild) => orUnsaved(() => readSettings(db, guild)),
    saveSettings: (guild, settings) => orUnsaved(() => saveSettings(db, guild, settings)),
    servers: () => orUnsaved(() => readServers(db)),
    setGone: (guild, since) => orUnsaved(() => setGone(db, guild, since)),
    erase: (guild) => orUnsaved(() => erase(db, guild)),
    dropDraftsBefore: (moment) => orUnsaved(() => dropDraftsBefore(db, moment)),
    backup: (now) => orUnsaved(() => makeBackup(db, dataDir, now)),
    // What is under way is kept first.
    close: () => db.connection().execute(async () => closeFile(connection)),
  };
}
