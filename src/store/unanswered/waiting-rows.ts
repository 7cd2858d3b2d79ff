import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import type { Waiting } from './unanswered.js';

/** Who of a server waits for an answer. */
export async function readWaiting(db: Kysely<Tables>, guild: string): Promise<readonly Waiting[]> {
  const rows = await db
    .selectFrom('waiting')
    .selectAll()
    .where('guild', '=', guild)
    .orderBy('since')
    .orderBy('question')
    .orderBy('member')
    .execute();
  return rows.map(({ question, member, since, state, at }) => ({
    question,
    member,
    since: new Date(since),
    state,
    at: new Date(at),
  }));
}

/** Keeps that somebody waits, in place of how it stood with them. */
export async function saveWaiting(db: Kysely<Tables>, guild: string, waiting: Waiting): Promise<void> {
  const { question, member, state } = waiting;
  const row = { state, since: waiting.since.getTime(), at: waiting.at.getTime() };
  await db
    .insertInto('waiting')
    .values({ guild, question, member, ...row })
    .onConflict((conflict) => conflict.columns(['guild', 'question', 'member']).doUpdateSet(row))
    .execute();
}

/** Notes that a question has an answer, for it and for all who wait for it. */
export function noteAnswered(db: Kysely<Tables>, guild: string, id: string, at: Date): Promise<void> {
  const moment = at.getTime();
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable('unanswered')
      .set({ answered_at: moment })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute();
    await trx
      .updateTable('waiting')
      .set({ state: 'answered', at: moment })
      .where('guild', '=', guild)
      .where('question', '=', id)
      .where('state', '=', 'waiting')
      .execute();
  });
}

export async function dropWaiting(db: Kysely<Tables>, guild: string, question: string, member: string): Promise<void> {
  await db
    .deleteFrom('waiting')
    .where('guild', '=', guild)
    .where('question', '=', question)
    .where('member', '=', member)
    .execute();
}

/** The servers where somebody waits, or has to be told. */
export async function readServersWaiting(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('waiting').select('guild').distinct().orderBy('guild').execute();
  return rows.map(({ guild }) => guild);
}
