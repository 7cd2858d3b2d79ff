import type { Kysely, Selectable } from 'kysely';
import { knowServer } from '../settings/known-server.js';
import type { Allowance, Barred, Proposal, ProposalText } from './proposal.js';
import { columns, readColumn } from '../rows.js';
import { isShutOut } from './shut-outs.js';
import type { Tables } from '../tables.js';

/** The most that two proposals can be told apart by. */
const ALIKE_MAX = 24;

/** @returns why a member may not propose just now; nothing where they may */
export async function barred(
  db: Kysely<Tables>,
  { guild, member }: Pick<Proposal, 'guild' | 'member'>,
  { most, since }: Allowance,
): Promise<Barred | undefined> {
  if (await isShutOut(db, guild, member)) return { kind: 'shut-out' };
  const latest = await db
    .selectFrom('proposals')
    .select('at')
    .where('guild', '=', guild)
    .where('member', '=', member)
    .where('at', '>', since.getTime())
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  const first = latest.at(-1);
  return first === undefined || latest.length < most ? undefined : { kind: 'full', first: new Date(first.at) };
}

/** Keeps a proposal, once under its id, or says why not. */
export function propose(
  db: Kysely<Tables>,
  { at, about, text, ...proposal }: Proposal,
  allowance: Allowance,
): Promise<Barred | undefined> {
  const { guild, id } = proposal;
  return db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('proposals')
      .select('id')
      .where('guild', '=', guild)
      .where('id', '=', id)
      .executeTakeFirst();
    if (before !== undefined) return undefined;
    const why = await barred(trx, proposal, allowance);
    if (why !== undefined) return why;
    await knowServer(trx, guild);
    const of = { statement: about?.statement ?? null, number: about?.number ?? 0 };
    const undecided = { state: 'open', merged_into: null, decided_at: null, decision: null } as const;
    await trx
      .insertInto('proposals')
      .values({ ...proposal, ...of, ...undecided, at: at.getTime(), fields: JSON.stringify(text) })
      .execute();
    return undefined;
  });
}

/** A proposal that nobody decided yet. */
export async function readProposal(db: Kysely<Tables>, guild: string, id: string): Promise<Proposal | undefined> {
  const row = await open(db, guild).selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toProposal(row);
}

/** Other undecided proposals of the same report, those about the same statement first, then the newest. */
export async function readOthers(db: Kysely<Tables>, { guild, id, report, about }: Proposal): Promise<Proposal[]> {
  const rows = await open(db, guild)
    .selectAll()
    .where('report', '=', report)
    .where('id', '!=', id)
    .orderBy(({ eb }) =>
      eb
        .case()
        .when('statement', 'is', about?.statement ?? null)
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(ALIKE_MAX)
    .execute();
  return rows.map(toProposal);
}

/** Writes the text of a proposal anew. @returns whether it is still undecided */
export async function mendProposal(
  db: Kysely<Tables>,
  { guild, id }: Pick<Proposal, 'guild' | 'id'>,
  text: ProposalText,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('proposals')
    .set({ fields: JSON.stringify(text) })
    .where('guild', '=', guild)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Notes that a proposal says the same as another, with which it is decided. @returns whether both are still undecided */
export function mergeProposal(
  db: Kysely<Tables>,
  { guild, id }: Pick<Proposal, 'guild' | 'id'>,
  into: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const both = await open(trx, guild).select('id').where('id', 'in', [id, into]).execute();
    if (id === into || both.length < 2) return false;
    const merged = { state: 'merged', merged_into: into } as const;
    await trx.updateTable('proposals').set(merged).where('guild', '=', guild).where('id', '=', id).execute();
    // What was merged into this one before goes with it.
    await trx.updateTable('proposals').set(merged).where('guild', '=', guild).where('merged_into', '=', id).execute();
    return true;
  });
}

/** Lets go what was decided before a moment, and letters that nobody could be told since then. */
export async function dropDecidedBefore(db: Kysely<Tables>, moment: Date): Promise<void> {
  await db.deleteFrom('proposals').where('decided_at', '<', moment.getTime()).execute();
  await db.deleteFrom('letters').where('at', '<', moment.getTime()).execute();
}

function open(db: Kysely<Tables>, guild: string) {
  return db.selectFrom('proposals').where('guild', '=', guild).where('state', '=', 'open');
}

/** Reads a row of the table. */
export function toProposal(row: Selectable<Tables['proposals']>): Proposal {
  const { guild, id, member, at, report, statement, number, fields } = row;
  return {
    guild,
    id,
    member,
    at: new Date(at),
    report,
    about: statement === null ? undefined : { statement, number },
    text: readColumn(columns.proposal, fields, `the proposal ${id} of server ${guild}`),
  };
}
