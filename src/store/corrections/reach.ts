import type { Kysely } from 'kysely';
import type { Reach } from '../changes/change.js';
import type { Tables } from '../tables.js';

/** How far changes were brought to the answers that they correct, by their ids; those that concern none are not in it. */
export async function readReach(
  db: Kysely<Tables>,
  guild: string,
  changes: readonly number[],
): Promise<ReadonlyMap<number, Reach>> {
  const rows = await db
    .selectFrom('corrections')
    .select(['change_id', 'corrected', 'unreachable'])
    .select((eb) =>
      eb
        .selectFrom('edits')
        .select(({ fn }) => fn.countAll<number>().as('waiting'))
        .whereRef('edits.change_id', '=', 'corrections.change_id')
        .as('waiting'),
    )
    .where('guild', '=', guild)
    .where('change_id', 'in', changes)
    .execute();
  return new Map(
    rows
      .map(({ change_id, corrected, unreachable, waiting }) => {
        return [change_id, { waiting: waiting ?? 0, corrected, unreachable }] as const;
      })
      .filter(([, reach]) => reach.waiting + reach.corrected + reach.unreachable > 0),
  );
}
