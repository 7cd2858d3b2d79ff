import type { Insertable, Kysely, Selectable } from 'kysely';
import { knowServer } from '../settings/known-server.js';
import { columns, readColumn } from '../rows.js';
import type { Tables } from '../tables.js';
import type { UnansweredQuestion } from './unanswered.js';

/** A server's questions that nobody could answer. */
export async function readUnanswered(db: Kysely<Tables>, guild: string): Promise<readonly UnansweredQuestion[]> {
  const rows = await db.selectFrom('unanswered').selectAll().where('guild', '=', guild).orderBy('id').execute();
  return rows.map(toQuestion);
}

/** Keeps a question in place of its former self, and lets others go in the same transaction. */
export function keepUnanswered(
  db: Kysely<Tables>,
  guild: string,
  question: UnansweredQuestion,
  gone: readonly string[],
): Promise<void> {
  const row = toRow(guild, question);
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    await dropUnanswered(trx, guild, gone);
    await trx
      .insertInto('unanswered')
      .values(row)
      .onConflict((conflict) => conflict.columns(['guild', 'id']).doUpdateSet(row))
      .execute();
  });
}

/** Lets questions go; whoever waits for them goes with them. */
export async function dropUnanswered(db: Kysely<Tables>, guild: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('unanswered').where('guild', '=', guild).where('id', 'in', ids).execute();
}

/** Lets questions go that nobody asked since a moment, and those who wait since before it. */
export function dropUnansweredBefore(db: Kysely<Tables>, moment: Date): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('waiting').where('since', '<', moment.getTime()).execute();
    await trx
      .deleteFrom('unanswered')
      .where('at', '<', moment.getTime())
      .where((eb) => {
        const waiting = eb
          .selectFrom('waiting')
          .select('member')
          .whereRef('waiting.guild', '=', 'unanswered.guild')
          .whereRef('waiting.question', '=', 'unanswered.id');
        return eb.not(eb.exists(waiting));
      })
      .execute();
  });
}

function toRow(guild: string, question: UnansweredQuestion): Insertable<Tables['unanswered']> {
  const { id, command, report, verdict, gist, count, at } = question;
  return {
    guild,
    id,
    command,
    report: report ?? null,
    verdict,
    gist,
    count,
    question: JSON.stringify(question.question),
    speaker: question.speaker === undefined ? null : JSON.stringify(question.speaker),
    at: at.getTime(),
    checked_at: question.checkedAt?.getTime() ?? null,
    answered_at: question.answeredAt?.getTime() ?? null,
  };
}

function toQuestion(row: Selectable<Tables['unanswered']>): UnansweredQuestion {
  const { guild, id, command, report, verdict, gist, count } = row;
  const where = `the question ${id} of server ${guild}`;
  return {
    id,
    question: readColumn(columns.typed, row.question, where),
    command,
    speaker: row.speaker === null ? undefined : readColumn(columns.typed, row.speaker, where),
    report: report ?? undefined,
    verdict,
    gist,
    count,
    at: new Date(row.at),
    checkedAt: row.checked_at === null ? undefined : new Date(row.checked_at),
    answeredAt: row.answered_at === null ? undefined : new Date(row.answered_at),
  };
}
