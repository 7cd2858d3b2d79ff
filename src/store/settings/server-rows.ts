import type { Kysely } from 'kysely';
import { knowServer } from './known-server.js';
import { columns, readColumn } from '../rows.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import type { KeptServer } from '../store.js';
import type { Tables } from '../tables.js';

/** What a server's administrators have set, or what is set where they set nothing. */
export async function readSettings(db: Kysely<Tables>, guild: string): Promise<Settings> {
  const row = await db.selectFrom('settings').select('settings').where('guild', '=', guild).executeTakeFirst();
  if (row === undefined) return DEFAULT_SETTINGS;
  return readColumn(columns.settings, row.settings, `the settings of server ${guild}`);
}

/** Keeps a server's settings in place of its former ones. Where it keeps no questions, those that it has go with that. */
export function saveSettings(db: Kysely<Tables>, guild: string, settings: Settings): Promise<void> {
  const text = JSON.stringify(settings);
  return db.transaction().execute(async (trx) => {
    await knowServer(trx, guild);
    await trx
      .insertInto('settings')
      .values({ guild, settings: text })
      .onConflict((conflict) => conflict.column('guild').doUpdateSet({ settings: text }))
      .execute();
    // Whoever waits for one goes with it.
    if (!settings.keepQuestions) await trx.deleteFrom('unanswered').where('guild', '=', guild).execute();
  });
}

/** Every server that anything is kept of. */
export async function readServers(db: Kysely<Tables>): Promise<readonly KeptServer[]> {
  const rows = await db.selectFrom('servers').selectAll().orderBy('guild').execute();
  return rows.map(({ guild, gone_since }) => ({
    guild,
    goneSince: gone_since === null ? undefined : new Date(gone_since),
  }));
}

/** Notes since when the bot is no longer in a server, where anything is kept of it. */
export async function setGone(db: Kysely<Tables>, guild: string, since: Date | undefined): Promise<void> {
  await db
    .updateTable('servers')
    .set({ gone_since: since?.getTime() ?? null })
    .where('guild', '=', guild)
    .execute();
}

/** All tables with a server's rows, those first that refer to others. */
const OF_A_SERVER = [
  'edits',
  'corrected_statements',
  'corrections',
  'answer_statements',
  'answers',
  'revisions',
  'items',
  'changes',
  'drafts',
  'settings',
  'proposals',
  'pending',
  'shut_outs',
  'letters',
  'waiting',
  'unanswered',
  'asked',
  'servers',
  'erasing',
] as const satisfies readonly (keyof Tables)[];

/** Deletes all that is kept of a server, for good. */
export function erase(db: Kysely<Tables>, guild: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.insertInto('erasing').values({ guild }).execute();
    for (const table of OF_A_SERVER) await trx.deleteFrom(table).where('guild', '=', guild).execute();
  });
}
