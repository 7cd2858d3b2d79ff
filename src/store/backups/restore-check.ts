import { sql, type Kysely } from 'kysely';
import type { Connection } from '../file/connection.js';
import { databaseOver } from '../file/database.js';
import { knownMigrations } from '../file/migrate.js';
import { closeFile, demandSound, FileRefusal, openFile } from '../file/open-file.js';
import type { Tables } from '../tables.js';

/** How much a backup holds. */
export interface Contents {
  readonly changes: number;
  readonly servers: number;
}

/**
 * Looks a copy of a backup over, more closely than a start does, and leaves it as one file.
 * @throws FileRefusal, NewerFileError or an error of SQLite's where it cannot be used
 */
export async function lookOver(copy: string): Promise<Contents> {
  const connection = openFile(copy);
  try {
    return await contentsOf(connection);
  } finally {
    closeFile(connection);
  }
}

async function contentsOf(connection: Connection): Promise<Contents> {
  const db = databaseOver(connection);
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
  demandSound(rows[0]?.integrity_check);
  if ((await knownMigrations(db)).length === 0) throw new FileRefusal('there is nothing of Who Said in it');
  return { changes: await count(db, 'changes'), servers: await count(db, 'servers') };
}

async function count(db: Kysely<Tables>, table: 'changes' | 'servers'): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return rows;
}
