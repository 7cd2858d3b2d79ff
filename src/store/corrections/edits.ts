import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.js';

/** Which edit of which answer. */
export interface EditKey {
  readonly guild: string;
  readonly message: string;
  /** The number of the change that it brings. */
  readonly change: number;
}

/** A remembered answer that a correction has still to be brought to. */
export interface WaitingEdit extends EditKey {
  readonly channel: string;
  /** The ids of the statements that the answer shows and the change corrects. */
  readonly statements: readonly string[];
  /** Not before. */
  readonly due: Date;
  /** How many times it was tried in vain. */
  readonly tries: number;
}

/** What became of an edit. `gone`: the message is not there any more, and no later edit will find it either. */
export type EditOutcome = 'corrected' | 'unreachable' | 'gone';

/** @returns the edit that is due first, whether or not it is due already; nothing where none waits. */
export async function readNextEdit(db: Kysely<Tables>): Promise<WaitingEdit | undefined> {
  const row = await db
    .selectFrom('edits')
    .innerJoin('answers', (join) =>
      join.onRef('answers.guild', '=', 'edits.guild').onRef('answers.message', '=', 'edits.message'),
    )
    .select(['edits.guild', 'edits.message', 'edits.change_id', 'edits.due', 'edits.tries', 'answers.channel'])
    .orderBy('edits.due')
    .orderBy('edits.change_id')
    .orderBy('edits.message')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { change_id: change, due, ...rest } = row;
  const statements = await readCorrectedIn(db, { ...rest, change });
  return { ...rest, change, statements, due: new Date(due) };
}

async function readCorrectedIn(db: Kysely<Tables>, { guild, message, change }: EditKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('corrected_statements as corrected')
    .innerJoin('changes', 'changes.id', 'corrected.change_id')
    .innerJoin('answer_statements as shown', (join) =>
      join
        .onRef('shown.guild', '=', 'corrected.guild')
        .onRef('shown.statement', '=', 'corrected.statement')
        .onRef('shown.report', '=', 'changes.report'),
    )
    .select('shown.statement')
    .where('corrected.guild', '=', guild)
    .where('corrected.change_id', '=', change)
    .where('shown.message', '=', message)
    .orderBy('shown.statement')
    .execute();
  return rows.map(({ statement }) => statement);
}

/** Puts an edit off that was tried in vain. */
export async function putOffEdit(db: Kysely<Tables>, edit: EditKey, due: Date): Promise<void> {
  await db
    .updateTable('edits')
    .set(({ eb }) => ({ due: due.getTime(), tries: eb('tries', '+', 1) }))
    .where('guild', '=', edit.guild)
    .where('message', '=', edit.message)
    .where('change_id', '=', edit.change)
    .execute();
}

/** Counts what became of an edit, which waits no longer. A second time counts nothing. */
export function finishEdit(db: Kysely<Tables>, edit: EditKey, outcome: EditOutcome): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const { guild, message, change } = edit;
    const of = trx.deleteFrom('edits').where('guild', '=', guild).where('message', '=', message);
    const finished = await (outcome === 'gone' ? of : of.where('change_id', '=', change))
      .returning('change_id')
      .execute();
    for (const { change_id: id } of finished) await count(trx, id, outcome === 'corrected' ? outcome : 'unreachable');
    if (outcome === 'gone') {
      await trx.deleteFrom('answers').where('guild', '=', guild).where('message', '=', message).execute();
    }
  });
}

async function count(trx: Transaction<Tables>, change: number, what: 'corrected' | 'unreachable'): Promise<void> {
  await trx
    .updateTable('corrections')
    .set(({ eb }) => ({ [what]: eb(what, '+', 1) }))
    .where('change_id', '=', change)
    .execute();
}

/** A change of which every answer is corrected or given up, and of which nobody was told so. */
export interface Untold {
  readonly guild: string;
  readonly change: number;
}

/** Finds those changes, over all servers. */
export function readUntold(db: Kysely<Tables>): Promise<readonly Untold[]> {
  return db
    .selectFrom('corrections')
    .select(['guild', 'change_id as change'])
    .where('told', '=', 0)
    .where(({ eb }) => eb(eb('corrected', '+', eb.ref('unreachable')), '>', 0))
    .where((eb) => {
      const waiting = eb
        .selectFrom('edits')
        .select('edits.message')
        .whereRef('edits.change_id', '=', 'corrections.change_id');
      return eb.not(eb.exists(waiting));
    })
    .orderBy('change_id')
    .execute();
}

/** Notes that the moderators were told what became of all answers that a change corrects. */
export async function setTold(db: Kysely<Tables>, change: number): Promise<void> {
  await db.updateTable('corrections').set({ told: 1 }).where('change_id', '=', change).execute();
}
