import { mkdir } from 'node:fs/promises';
import type { Kysely, Migration } from 'kysely';
import { dropAnswersBefore, forgetAnswer, rememberAnswer } from './corrections/answers.js';
import { append } from './changes/append.js';
import { addAsked, dropAskedBefore, readAsked } from './asked/asked-rows.js';
import { dropCutOff, withCopy, listBackups, makeBackup } from './backups/backups.js';
import type { Connection } from './file/connection.js';
import { databaseOver } from './file/database.js';
import { dropDraft, dropDraftsBefore, readDraft, readDrafts, saveDraft } from './drafts/drafts.js';
import { finishEdit, putOffEdit, readNextEdit, readUntold, setTold } from './corrections/edits.js';
import { orUnsaved } from './file/faults.js';
import { readChangedServers, readHeads } from './changes/heads.js';
import { readChange, readChangeBy, readHistory } from './changes/history.js';
import { migrate } from './file/migrate.js';
import { closeFile, openFile } from './file/open-file.js';
import { unansweredOver } from './unanswered/open-unanswered.js';
import { fileIn, isEmpty } from './file/places.js';
import { proposalStore } from './review/proposal-store.js';
import { stillThere } from './file/same-file.js';
import { countShowing } from './corrections/queue-edits.js';
import { erase, readServers, readSettings, saveSettings, setGone } from './settings/server-rows.js';
import { lost, startFault } from './file/start-faults.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** Only the bot's own user looks into the folder. */
const FOLDER_MODE = 0o700;

export interface StoreOptions {
  readonly now?: () => Date;
  /** The shapes that the file goes through; for tests. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

/**
 * Opens what is kept in a folder, for this process alone; the folder and the file are made where they are missing.
 * @throws StoreStartError where the folder or the file cannot be used
 */
export async function openStore(dataDir: string, options: StoreOptions = {}): Promise<Store> {
  const { now = () => new Date(), migrations } = options;
  const file = fileIn(dataDir);
  let backups = 0;
  try {
    await mkdir(dataDir, { recursive: true, mode: FOLDER_MODE });
    backups = (await listBackups(dataDir, now())).length;
    if (backups > 0 && (await isEmpty(file))) throw lost(file, backups);
    const connection = openFile(file);
    const db = databaseOver(connection);
    try {
      await dropCutOff(dataDir);
      await withCopy(db, dataDir, now(), (copy) => migrate(db, copy, migrations));
    } catch (error) {
      closeFile(connection);
      throw error;
    }
    return storeOver(connection, db, dataDir);
  } catch (error) {
    throw startFault(file, error, backups) ?? error;
  }
}

/** All that a store does, on an open file. */
export function storeOver(connection: Connection, db: Kysely<Tables>, dataDir: string): Store {
  const demandFile = stillThere(fileIn(dataDir));
  const write = <Result>(work: () => Promise<Result>): Promise<Result> =>
    orUnsaved(async () => {
      demandFile();
      return work();
    });
  let closed: Promise<void> | undefined;
  return {
    changedServers: () => orUnsaved(() => readChangedServers(db)),
    heads: (guild) => orUnsaved(() => readHeads(db, guild)),
    append: (change) => write(() => append(db, change)),
    history: (guild, filter, page) => orUnsaved(() => readHistory(db, guild, filter, page)),
    change: (guild, id) => orUnsaved(() => readChange(db, guild, id)),
    changeBy: (guild, interaction) => orUnsaved(() => readChangeBy(db, guild, interaction)),
    saveDraft: (draft) => write(() => saveDraft(db, draft)),
    draft: (guild, author, id) => orUnsaved(() => readDraft(db, guild, author, id)),
    drafts: (guild, author, limit) => orUnsaved(() => readDrafts(db, guild, author, limit)),
    dropDraft: (guild, author, id) => write(() => dropDraft(db, guild, author, id)),
    settings: (guild) => orUnsaved(() => readSettings(db, guild)),
    saveSettings: (guild, settings) => write(() => saveSettings(db, guild, settings)),
    rememberAnswer: (answer) => write(() => rememberAnswer(db, answer)),
    forgetAnswer: (guild, message) => write(() => forgetAnswer(db, guild, message)),
    countShowing: (guild, report, statements) => orUnsaved(() => countShowing(db, guild, report, statements)),
    dropAnswersBefore: (moment) => write(() => dropAnswersBefore(db, moment)),
    asked: (guild) => orUnsaved(() => readAsked(db, guild)),
    addAsked: (guild, counts) => write(() => addAsked(db, guild, counts)),
    dropAskedBefore: (moment) => write(() => dropAskedBefore(db, moment)),
    nextEdit: () => orUnsaved(() => readNextEdit(db)),
    putOffEdit: (edit, due) => write(() => putOffEdit(db, edit, due)),
    finishEdit: (edit, outcome) => write(() => finishEdit(db, edit, outcome)),
    untold: () => orUnsaved(() => readUntold(db)),
    setTold: (change) => write(() => setTold(db, change)),
    servers: () => orUnsaved(() => readServers(db)),
    setGone: (guild, since) => write(() => setGone(db, guild, since)),
    erase: (guild) => write(() => erase(db, guild)),
    ...proposalStore(db, { read: orUnsaved, write }),
    ...unansweredOver(db, { read: orUnsaved, write }),
    dropDraftsBefore: (moment) => write(() => dropDraftsBefore(db, moment)),
    backup: (now) => orUnsaved(() => makeBackup(db, dataDir, now)),
    // What is under way is kept first.
    close: () => (closed ??= db.connection().execute(async () => closeFile(connection))),
  };
}
