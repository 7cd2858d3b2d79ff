import { sql, Migrator, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations.js';
import type { Tables } from './tables.js';

/** A file that a later version of this program has changed. */
export class NewerFileError extends Error {}

/**
 * Brings a file to the shape that this program knows, forward only and in one transaction.
 * @param beforehand is called before a file is changed that has something in it
 * @throws NewerFileError where the file is ahead of the program
 */
export async function migrate(db: Kysely<Tables>, beforehand: () => Promise<unknown>): Promise<void> {
  const done = await doneIn(db);
  const known = Object.keys(MIGRATIONS);
  if (done.some((name) => !known.includes(name))) throw new NewerFileError(`has ${done.at(-1)}`);
  if (done.length === known.length) return;
  if (done.length > 0) await beforehand();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The migrations that a file has been through, in order. */
async function doneIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
