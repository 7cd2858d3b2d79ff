import type { Kysely, Selectable } from 'kysely';
import type { Change, Reach, Revision } from './change.js';
import { readReach } from '../corrections/reach.js';
import { columns, readColumn, readShipped, readStanding } from '../rows.js';
import type { Filter, Page } from '../store.js';
import type { Tables } from '../tables.js';

type ChangeRow = Selectable<Tables['changes']>;

/** Changes of one server, newest first. */
export async function readHistory(
  db: Kysely<Tables>,
  guild: string,
  { report, key }: Filter,
  { before, limit }: Page,
): Promise<readonly Change[]> {
  let query = changesOf(db, guild).orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  if (report !== undefined) query = query.where('report', '=', report);
  if (key !== undefined) {
    const touching = db
      .selectFrom('revisions')
      .select('change_id')
      .where('guild', '=', guild)
      .where('kind', '=', key.kind)
      .where('item', '=', key.id);
    query = query.where('id', 'in', report === undefined ? touching : touching.where('report', '=', report));
  }
  return withRevisions(db, guild, await query.execute());
}

/** One change of a server by its id. */
export async function readChange(db: Kysely<Tables>, guild: string, id: number): Promise<Change | undefined> {
  const [change] = await withRevisions(db, guild, await changesOf(db, guild).where('id', '=', id).execute());
  return change;
}

/** The change of a server that an interaction made. */
export async function readChangeBy(
  db: Kysely<Tables>,
  guild: string,
  interaction: string,
): Promise<Change | undefined> {
  const rows = await changesOf(db, guild).where('interaction', '=', interaction).execute();
  const [change] = await withRevisions(db, guild, rows);
  return change;
}

function changesOf(db: Kysely<Tables>, guild: string) {
  return db.selectFrom('changes').selectAll().where('guild', '=', guild);
}

async function withRevisions(
  db: Kysely<Tables>,
  guild: string,
  rows: readonly ChangeRow[],
): Promise<readonly Change[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const revisions = await readRevisions(db, guild, ids);
  const reaches = await readReach(db, guild, ids);
  return rows.map((row) => ({
    id: row.id,
    guild: row.guild,
    report: row.report,
    interaction: row.interaction,
    author: row.author,
    at: new Date(row.at),
    action: row.action,
    reason: row.reason === null ? undefined : readColumn(columns.reason, row.reason, `the reason of change ${row.id}`),
    undoes: row.undoes ?? undefined,
    approver: row.approver ?? undefined,
    revisions: revisions.get(row.id) ?? [],
    ...reached(reaches.get(row.id)),
  }));
}

function reached(reach: Reach | undefined): Pick<Change, 'reach'> {
  return reach === undefined ? {} : { reach };
}

async function readRevisions(
  db: Kysely<Tables>,
  guild: string,
  changes: readonly number[],
): Promise<ReadonlyMap<number, readonly Revision[]>> {
  const rows = await db
    .selectFrom('revisions as now')
    .leftJoin('revisions as former', (join) =>
      join
        .onRef('former.guild', '=', 'now.guild')
        .onRef('former.report', '=', 'now.report')
        .onRef('former.kind', '=', 'now.kind')
        .onRef('former.item', '=', 'now.item')
        .onRef('former.number', '=', 'now.base'),
    )
    .leftJoin('items as written', 'written.id', 'now.written')
    .leftJoin('items as shipped', 'shipped.id', 'now.shipped')
    .leftJoin('items as before', 'before.id', 'former.written')
    .select(['now.id', 'now.change_id', 'now.kind', 'now.item', 'now.number', 'now.base', 'now.state'])
    .select(['written.item as written', 'shipped.item as shipped'])
    .select(['former.id as former_id', 'former.state as former_state', 'before.item as before'])
    .where('now.guild', '=', guild)
    .where('now.change_id', 'in', changes)
    .orderBy('now.id')
    .execute();
  const revisions = new Map<number, Revision[]>();
  for (const row of rows) {
    const revision: Revision = {
      key: { kind: row.kind, id: row.item },
      number: row.number,
      base: row.base,
      standing: readStanding(row.state, row.written, `revision ${row.id}`),
      shipped: readShipped(row.shipped, `the shipped item of revision ${row.id}`),
      before: readStanding(row.former_state ?? 'shipped', row.before, `revision ${row.former_id}`),
    };
    const others = revisions.get(row.change_id);
    if (others === undefined) revisions.set(row.change_id, [revision]);
    else others.push(revision);
  }
  return revisions;
}
