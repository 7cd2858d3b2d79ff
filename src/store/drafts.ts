import type { Kysely } from 'kysely';
import type { Draft } from './draft.js';
import { knowServer } from './known-server.js';
import { columns, readColumn } from './rows.js';
import type { Tables } from './tables.js';

/** Keeps a draft, in place of the author's former one of its id. */
export function saveDraft(db: Kysely<Tables>, draft: Draft): Promise<void> {
  const { guild, author, id, at, report, subject, base, fields } = draft;
  const text = {
    at: at.getTime(),
    report,
    kind: subject?.kind ?? null,
    item: subject?.id ?? null,
    base,
    fields: JSON.stringify(fields),
  };
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    await trx
      .insertInto('drafts')
      .values({ guild, author, id, ...text })
      .onConflict((conflict) => conflict.columns(['guild', 'author', 'id']).doUpdateSet(text))
      .execute();
  });
}

/** A draft, for its author alone. */
export async function readDraft(
  db: Kysely<Tables>,
  guild: string,
  author: string,
  id: string,
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('drafts')
    .selectAll()
    .where('guild', '=', guild)
    .where('author', '=', author)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    guild,
    author,
    id,
    at: new Date(row.at),
    report: row.report,
    subject: row.kind === null || row.item === null ? undefined : { kind: row.kind, id: row.item },
    base: row.base,
    fields: readColumn(columns.fields, row.fields, `the draft ${id} of server ${guild}`),
  };
}

/** Lets an author's draft go. */
export async function dropDraft(db: Kysely<Tables>, guild: string, author: string, id: string): Promise<void> {
  await db.deleteFrom('drafts').where('guild', '=', guild).where('author', '=', author).where('id', '=', id).execute();
}

/** Lets all drafts go that are older than a moment. */
export async function dropDraftsBefore(db: Kysely<Tables>, moment: Date): Promise<void> {
  await db.deleteFrom('drafts').where('at', '<', moment.getTime()).execute();
}
