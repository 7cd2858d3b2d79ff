import { sql, type Kysely, type Selectable } from 'kysely';
import { knowServer } from '../settings/known-server.js';
import { writeLetter } from './letters.js';
import type { PendingChange, PendingEdit } from './pending.js';
import { columns, readColumn } from '../rows.js';
import type { Tables } from '../tables.js';

/** Keeps a change that waits for a second moderator. */
export function savePending(db: Kysely<Tables>, { at, edit, ...pending }: PendingChange): Promise<void> {
  const row = { ...pending, at: at.getTime(), proposal: edit.proposal ?? null, edit: JSON.stringify(edit) };
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, pending.guild);
    await trx.insertInto('pending').values(row).execute();
  });
}

export async function readPending(db: Kysely<Tables>, guild: string, id: string): Promise<PendingChange | undefined> {
  const row = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toPending(row);
}

/** The waiting change that an interaction asked for. */
export async function readPendingBy(
  db: Kysely<Tables>,
  guild: string,
  interaction: string,
): Promise<PendingChange | undefined> {
  const row = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where('interaction', '=', interaction)
    .executeTakeFirst();
  return row === undefined ? undefined : toPending(row);
}

/** The waiting change that would do the very same, whoever asked for it. */
export async function readPendingSame(
  db: Kysely<Tables>,
  guild: string,
  edit: PendingEdit,
): Promise<PendingChange | undefined> {
  const row = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where('edit', '=', JSON.stringify(edit))
    .orderBy('at')
    .executeTakeFirst();
  return row === undefined ? undefined : toPending(row);
}

/** The waiting changes that would take a change back, oldest first. */
export async function readUndoing(
  db: Kysely<Tables>,
  guild: string,
  change: number,
): Promise<readonly PendingChange[]> {
  const rows = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where(sql`json_extract(edit, '$.undoes')`, '=', change)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toPending);
}

/** The waiting changes that would settle a proposal, those for what was merged into it among them, oldest first. */
export async function readPendingFor(
  db: Kysely<Tables>,
  guild: string,
  proposal: string,
): Promise<readonly PendingChange[]> {
  const rows = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where((eb) => {
      const merged = eb
        .selectFrom('proposals')
        .select('id')
        .where('guild', '=', guild)
        .where('merged_into', '=', proposal);
      return eb.or([eb('proposal', '=', proposal), eb('proposal', 'in', merged)]);
    })
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toPending);
}

/** The waiting changes that would attach a question that nobody could answer, oldest first. */
export async function readAttaching(db: Kysely<Tables>, guild: string): Promise<readonly PendingChange[]> {
  const rows = await db
    .selectFrom('pending')
    .selectAll()
    .where('guild', '=', guild)
    .where(sql`json_extract(edit, '$.question')`, 'is not', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toPending);
}

/** Lets a waiting change go that was made. */
export async function dropPendingBy(db: Kysely<Tables>, guild: string, interaction: string): Promise<void> {
  await db.deleteFrom('pending').where('guild', '=', guild).where('interaction', '=', interaction).execute();
}

/**
 * Lets a waiting change go that is not to be made.
 * @param told what its author is told, where another one declined it
 * @returns whether it was there
 */
export function declinePending(
  db: Kysely<Tables>,
  { guild, id, at }: Pick<PendingChange, 'guild' | 'id' | 'at'>,
  told?: { readonly what: string; readonly reason: string; readonly by: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const pending = await readPending(trx, guild, id);
    if (pending === undefined) return false;
    await dropPendingBy(trx, guild, pending.interaction);
    if (told !== undefined) {
      await writeLetter(trx, { guild, member: pending.author, at }, { kind: 'change-declined', ...told });
    }
    return true;
  });
}

function toPending({ guild, id, interaction, author, at, edit }: Selectable<Tables['pending']>): PendingChange {
  const where = `the waiting change ${id} of server ${guild}`;
  return { guild, id, interaction, author, at: new Date(at), edit: readColumn(columns.edit, edit, where) };
}
