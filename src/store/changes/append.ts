import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Item } from '../../report/items.js';
import type { Appended, NewChange, Step } from './change.js';
import { readChange, readChangeBy } from './history.js';
import { knowServer } from '../settings/known-server.js';
import { dropPendingBy } from '../review/pending-rows.js';
import { settle, tellOfUndo } from '../review/decisions.js';
import { queueEdits } from '../corrections/queue-edits.js';
import type { Tables } from '../tables.js';

/** Keeps a change whole, or not at all, in one transaction. */
export function append(db: Kysely<Tables>, change: NewChange): Promise<Appended> {
  return db.transaction().execute(async (trx): Promise<Appended> => {
    const known = await readChangeBy(trx, change.guild, change.interaction);
    if (known !== undefined) return { kind: 'repeated', change: known };
    for (const step of change.steps) {
      if ((await presentNumber(trx, change, step)) !== step.base) return { kind: 'stale' };
    }
    const id = await write(trx, change);
    await dropPendingBy(trx, change.guild, change.interaction);
    if (change.proposal !== undefined) {
      const statement = change.steps.find(({ key }) => key.kind === 'statement')?.key.id;
      const accepted = { kind: 'accepted', change: id, statement, by: change.author } as const;
      await settle(trx, { ...change, id: change.proposal }, accepted);
    }
    await tellOfUndo(trx, change, id);
    const kept = await readChange(trx, change.guild, id);
    if (kept === undefined) throw new Error(`change ${id} is not there after it was written`);
    return { kind: 'kept', change: kept };
  });
}

async function presentNumber(trx: Transaction<Tables>, { guild, report }: NewChange, { key }: Step): Promise<number> {
  const { number } = await trx
    .selectFrom('revisions')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('guild', '=', guild)
    .where('report', '=', report)
    .where('kind', '=', key.kind)
    .where('item', '=', key.id)
    .executeTakeFirstOrThrow();
  return number ?? 0;
}

async function write(trx: Transaction<Tables>, change: NewChange): Promise<number> {
  const { guild, report, interaction, author, action } = change;
  await knowServer(trx, guild);
  const { value: id } = await trx
    .updateTable('counter')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .returning('value')
    .executeTakeFirstOrThrow();
  const reason = change.reason === undefined ? null : JSON.stringify(change.reason);
  const row = { id, guild, report, interaction, author, at: change.at.getTime(), action, reason };
  await trx
    .insertInto('changes')
    .values({ ...row, undoes: change.undoes ?? null, approver: change.approver ?? null })
    .execute();
  for (const { key, base, standing, shipped } of change.steps) {
    const item = { guild, report, kind: key.kind, item: key.id, number: base + 1, base };
    const written = standing.state === 'written' ? await keepItem(trx, guild, standing.item) : null;
    const as = { written, shipped: shipped === undefined ? null : await keepItem(trx, guild, shipped) };
    await trx
      .insertInto('revisions')
      .values({ change_id: id, ...item, state: standing.state, ...as })
      .execute();
  }
  if (change.corrects !== undefined) await queueEdits(trx, id, { ...change, corrects: change.corrects });
  return id;
}

/** @returns the number of an item's text, which is kept once. */
async function keepItem(trx: Transaction<Tables>, guild: string, value: Item): Promise<number> {
  const item = JSON.stringify(value);
  const hash = createHash('sha256').update(item).digest('base64url');
  await trx
    .insertInto('items')
    .values({ guild, hash, item })
    .onConflict((conflict) => conflict.columns(['guild', 'hash']).doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('items')
    .select('id')
    .where('guild', '=', guild)
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return id;
}
