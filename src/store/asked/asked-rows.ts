import type { Kysely } from 'kysely';
import type { AskedCount } from './asked.js';
import { knowServer } from '../settings/known-server.js';
import type { Tables } from '../tables.js';

/** A key of SQLite’s may hold no null that equals another: what was refused has no statement, and that is written so. */
const NONE = '';

/** A server’s counts. */
export async function readAsked(db: Kysely<Tables>, guild: string): Promise<readonly AskedCount[]> {
  const rows = await db.selectFrom('asked').selectAll().where('guild', '=', guild).execute();
  return rows.map(({ week, verdict, report, statement, count }) => ({
    week: new Date(week),
    verdict,
    first: statement === NONE ? undefined : { report, statement },
    count,
  }));
}

/** Adds to the counts that are there, all or none. */
export function addAsked(db: Kysely<Tables>, guild: string, counts: readonly AskedCount[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    for (const { week, verdict, first, count } of counts) {
      const { report, statement } = first ?? { report: NONE, statement: NONE };
      await trx
        .insertInto('asked')
        .values({ guild, week: week.getTime(), verdict, report, statement, count })
        .onConflict((conflict) =>
          conflict
            .columns(['guild', 'week', 'verdict', 'report', 'statement'])
            .doUpdateSet((eb) => ({ count: eb('asked.count', '+', eb.ref('excluded.count')) })),
        )
        .execute();
    }
  });
}

/** Lets the counts of weeks go that began before a moment, of all servers. */
export async function dropAskedBefore(db: Kysely<Tables>, moment: Date): Promise<void> {
  await db.deleteFrom('asked').where('week', '<', moment.getTime()).execute();
}
