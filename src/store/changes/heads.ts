import type { Kysely } from 'kysely';
import type { Head } from './change.js';
import { readShipped, readStanding } from '../rows.js';
import type { Tables } from '../tables.js';

/** The servers with changes of their own. */
export async function readChangedServers(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('servers')
    .select('guild')
    .where((eb) => eb.exists(eb.selectFrom('changes').select('id').whereRef('changes.guild', '=', 'servers.guild')))
    .execute();
  return rows.map(({ guild }) => guild);
}

/** How every changed item of a server stands now: the revisions that no other one follows. */
export async function readHeads(db: Kysely<Tables>, guild: string): Promise<readonly Head[]> {
  const rows = await db
    .selectFrom('revisions as now')
    .leftJoin('items as written', 'written.id', 'now.written')
    .leftJoin('items as shipped', 'shipped.id', 'now.shipped')
    .select(['now.id', 'now.report', 'now.kind', 'now.item', 'now.number', 'now.state'])
    .select(['written.item as written', 'shipped.item as shipped'])
    .where('now.guild', '=', guild)
    .where((eb) => {
      const later = eb
        .selectFrom('revisions as later')
        .select('later.id')
        .whereRef('later.guild', '=', 'now.guild')
        .whereRef('later.report', '=', 'now.report')
        .whereRef('later.kind', '=', 'now.kind')
        .whereRef('later.item', '=', 'now.item')
        .whereRef('later.number', '>', 'now.number');
      return eb.not(eb.exists(later));
    })
    .orderBy('now.id')
    .execute();
  return rows.map(({ id, report, kind, item, number, state, written, shipped }) => ({
    report,
    key: { kind, id: item },
    number,
    standing: readStanding(state, written, `revision ${id}`),
    shipped: readShipped(shipped, `the shipped item of revision ${id}`),
  }));
}
