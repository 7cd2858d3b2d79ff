import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';

/** Notes that something is kept of a server; what is kept refers to it. */
export async function knowServer(db: Kysely<Tables>, guild: string): Promise<void> {
  await db
    .insertInto('servers')
    .values({ guild, gone_since: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
