import type { Kysely, Transaction } from 'kysely';
import { knowServer } from '../settings/known-server.js';
import type { Tables } from '../tables.js';

/** A statement as an answer showed it. */
export interface ShownStatement {
  readonly report: string;
  readonly statement: string;
  /** How many times it had been changed by then. */
  readonly revision: number;
}

/** A public answer: where it stands and what it shows. Nothing of who asked, or what. */
export interface Answer {
  readonly guild: string;
  readonly channel: string;
  readonly message: string;
  readonly at: Date;
  readonly shows: readonly ShownStatement[];
}

/**
 * Remembers a public answer, in place of what the same message showed before. What was changed between the moment that it
 * was drawn and this one waits to be brought to it.
 */
export function rememberAnswer(db: Kysely<Tables>, { guild, channel, message, at, shows }: Answer): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    await forgetAnswer(trx, guild, message);
    await trx.insertInto('answers').values({ guild, message, channel, at: at.getTime() }).execute();
    for (const { report, statement, revision } of shows) {
      await trx.insertInto('answer_statements').values({ guild, message, report, statement, revision }).execute();
    }
    await queueMissed(trx, guild, message, at);
  });
}

/** Forgets an answer, with the edits that still wait for it. */
export async function forgetAnswer(db: Kysely<Tables>, guild: string, message: string): Promise<void> {
  await db.deleteFrom('answers').where('guild', '=', guild).where('message', '=', message).execute();
}

/** Forgets the answers that are older than a moment, but for those that wait for an edit. */
export async function dropAnswersBefore(db: Kysely<Tables>, moment: Date): Promise<void> {
  await db
    .deleteFrom('answers')
    .where('at', '<', moment.getTime())
    .where((eb) => {
      const waiting = eb
        .selectFrom('edits')
        .select('edits.change_id')
        .whereRef('edits.guild', '=', 'answers.guild')
        .whereRef('edits.message', '=', 'answers.message');
      return eb.not(eb.exists(waiting));
    })
    .execute();
}

async function queueMissed(trx: Transaction<Tables>, guild: string, message: string, at: Date): Promise<void> {
  const missed = trx
    .selectFrom('answer_statements as shown')
    .innerJoin('corrected_statements as corrected', (join) =>
      join
        .onRef('corrected.guild', '=', 'shown.guild')
        .onRef('corrected.statement', '=', 'shown.statement')
        .onRef('corrected.number', '>', 'shown.revision'),
    )
    .innerJoin('changes', (join) =>
      join.onRef('changes.id', '=', 'corrected.change_id').onRef('changes.report', '=', 'shown.report'),
    )
    .select(['shown.guild', 'shown.message', 'corrected.change_id'])
    .select((eb) => eb.val(at.getTime()).as('due'))
    .distinct()
    .where('shown.guild', '=', guild)
    .where('shown.message', '=', message);
  await trx.insertInto('edits').columns(['guild', 'message', 'change_id', 'due']).expression(missed).execute();
}
