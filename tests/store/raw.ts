import { onTestFinished } from 'vitest';
import { connect, type Connection } from '../../src/store/file/connection.js';
import { databaseOver } from '../../src/store/file/database.js';
import { migrate } from '../../src/store/file/migrate.js';
import { closeFile, openFile } from '../../src/store/file/open-file.js';
import { storeOver } from '../../src/store/open-store.js';
import { fileIn } from '../../src/store/file/places.js';
import type { Store } from '../../src/store/store.js';
import { folder } from './folders.js';

/** A store whose file a test can do to what no store would. */
export async function openRaw(dir?: string): Promise<{ readonly store: Store; readonly connection: Connection }> {
  const dataDir = dir ?? (await folder());
  const connection = openFile(fileIn(dataDir));
  const db = databaseOver(connection);
  await migrate(db, async () => undefined);
  const store = storeOver(connection, db, dataDir);
  onTestFinished(() => store.close());
  return { store, connection };
}

/** Does something to the file of a closed store. */
export function alter(dataDir: string, sql: string): void {
  const connection = openFile(fileIn(dataDir));
  connection.exec(sql);
  closeFile(connection);
}

/** Makes a database that is none of ours. */
export function makeForeign(file: string): void {
  const connection = connect(file);
  connection.exec('create table theirs (id integer)');
  connection.close();
}
