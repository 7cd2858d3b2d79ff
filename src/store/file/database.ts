import {
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type DialectAdapter,
} from 'kysely';
import type { Connection } from './connection.js';
import type { Tables } from '../tables.js';

/** Kysely's own adapter, which does not know that SQLite takes back a half-done migration like any other change. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Asks an open file through kysely. */
export function databaseOver(connection: Connection): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: (): DialectAdapter => new Adapter(),
    createDriver: () => new SqliteDriver({ database: connection }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}
