import type { Kysely, Transaction } from 'kysely';
import type { NewChange } from '../changes/change.js';
import type { Tables } from '../tables.js';

type Correcting = Pick<NewChange, 'guild' | 'report' | 'at'> & Pick<Required<NewChange>, 'corrects'>;

/**
 * Lets every remembered answer that shows a corrected statement wait for its edit. In the transaction of the change: there
 * is no moment at which the one is kept without the other.
 */
export async function queueEdits(trx: Transaction<Tables>, change: number, correcting: Correcting): Promise<void> {
  const { guild, report, at, corrects } = correcting;
  if (corrects.length === 0) return;
  await trx.insertInto('corrections').values({ change_id: change, guild }).execute();
  for (const { statement, number } of corrects) {
    await trx.insertInto('corrected_statements').values({ guild, statement, change_id: change, number }).execute();
  }
  const concerned = showing(trx, guild, report)
    .innerJoin('corrected_statements as corrected', (join) =>
      join
        .onRef('corrected.guild', '=', 'shown.guild')
        .onRef('corrected.statement', '=', 'shown.statement')
        .on('corrected.change_id', '=', change),
    )
    .select(['shown.guild', 'shown.message', 'corrected.change_id'])
    .select((eb) => eb.val(at.getTime()).as('due'))
    .distinct();
  await trx.insertInto('edits').columns(['guild', 'message', 'change_id', 'due']).expression(concerned).execute();
}

/** @returns how many remembered answers show one of these statements. */
export async function countShowing(
  db: Kysely<Tables>,
  guild: string,
  report: string,
  statements: readonly string[],
): Promise<number> {
  const { count } = await showing(db, guild, report)
    .select(({ fn }) => fn.count<number>('shown.message').distinct().as('count'))
    .where('shown.statement', 'in', statements)
    .executeTakeFirstOrThrow();
  return count;
}

function showing(db: Kysely<Tables>, guild: string, report: string) {
  return db
    .selectFrom('answer_statements as shown')
    .where('shown.guild', '=', guild)
    .where('shown.report', '=', report);
}
