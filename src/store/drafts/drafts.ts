import { sql, type Kysely, type Selectable } from 'kysely';
import type { Draft, Drafting } from './draft.js';
import { knowServer } from '../settings/known-server.js';
import { columns, readColumn } from '../rows.js';
import type { Tables } from '../tables.js';

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
  const row = await own(db, guild, author).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toDraft(row);
}

/** An author's drafts, newest first. */
export async function readDrafts(db: Kysely<Tables>, guild: string, author: string, limit: number): Promise<Draft[]> {
  const rows = await own(db, guild, author).orderBy('at', 'desc').orderBy('id').limit(limit).execute();
  return rows.map(toDraft);
}

/** Who has a draft that is made of a proposal, whoever began last first. What is in it is its author's alone. */
export async function readDrafting(db: Kysely<Tables>, guild: string, proposal: string): Promise<readonly Drafting[]> {
  const rows = await db
    .selectFrom('drafts')
    .select(['author', ({ fn }) => fn.max('at').as('at')])
    .where('guild', '=', guild)
    .where(sql<string>`json_extract(fields, '$.proposal')`, '=', proposal)
    .groupBy('author')
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ author, at }) => ({ author, at: new Date(at) }));
}

function own(db: Kysely<Tables>, guild: string, author: string) {
  return db.selectFrom('drafts').selectAll().where('guild', '=', guild).where('author', '=', author);
}

function toDraft({ guild, author, id, at, report, kind, item, base, fields }: Selectable<Tables['drafts']>): Draft {
  return {
    guild,
    author,
    id,
    at: new Date(at),
    report,
    subject: kind === null || item === null ? undefined : { kind, id: item },
    base,
    fields: readColumn(columns.fields, fields, `the draft ${id} of server ${guild}`),
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
