import type { Kysely } from 'kysely';
import { knowServer } from '../settings/known-server.js';
import type { ShutOut } from './proposal.js';
import type { Tables } from '../tables.js';

/** Takes no more proposals of a member. */
export function shutOut(db: Kysely<Tables>, guild: string, { member, by, at }: ShutOut): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    await trx
      .insertInto('shut_outs')
      .values({ guild, member, by, at: at.getTime() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Takes proposals of a member again. */
export async function letIn(db: Kysely<Tables>, guild: string, member: string): Promise<void> {
  await db.deleteFrom('shut_outs').where('guild', '=', guild).where('member', '=', member).execute();
}

export async function isShutOut(db: Kysely<Tables>, guild: string, member: string): Promise<boolean> {
  const row = await db
    .selectFrom('shut_outs')
    .select('member')
    .where('guild', '=', guild)
    .where('member', '=', member)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose proposals a server does not take, the last first. */
export async function readShutOuts(db: Kysely<Tables>, guild: string): Promise<readonly ShutOut[]> {
  const rows = await db
    .selectFrom('shut_outs')
    .select(['member', 'by', 'at'])
    .where('guild', '=', guild)
    .orderBy('at', 'desc')
    .orderBy('member')
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}
