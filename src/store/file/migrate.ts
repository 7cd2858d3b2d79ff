import { sql, Migrator, type Kysely, type Migration } from 'kysely';
import { MIGRATIONS } from './migrations.js';
import type { Tables } from '../tables.js';

/** A file that a later version of this program has changed. */
export class NewerFileError extends Error {}

/**
 * Brings a file to the shape that this program knows, forward only and in one transaction.
 * @param beforehand is called before a file is changed that has something in it
 * @throws NewerFileError where the file is ahead of the program
 */
export async function migrate(
  db: Kysely<Tables>,
  beforehand: () => Promise<unknown>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const done = await knownMigrations(db, migrations);
  if (done.length === Object.keys(migrations).length) return;
  if (done.length > 0) await beforehand();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/**
 * @returns the migrations that a file has been through, in order.
 * @throws NewerFileError where one of them is not known here
 */
export async function knownMigrations(
  db: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw new NewerFileError(`it has been through ${unknown.name}`);
  return rows.map(({ name }) => name);
}
