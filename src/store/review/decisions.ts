import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { NewChange } from '../changes/change.js';
import type { Letter } from './letter.js';
import { writeLetter } from './letters.js';
import type { Decision, Fate, Proposal, ProposalText } from './proposal.js';
import { readProposal, toProposal } from './proposals.js';
import { columns, readColumn } from '../rows.js';
import type { Tables } from '../tables.js';

type Row = Selectable<Tables['proposals']>;

/** Decides a proposal in a transaction of its own. @returns whether it was undecided */
export function decideProposal(db: Kysely<Tables>, which: Which, decision: Decision): Promise<boolean> {
  return db.transaction().execute((trx) => decide(trx, which, decision));
}

type Which = Pick<Proposal, 'guild' | 'id' | 'at'>;

/**
 * Decides a proposal, and with it all that were merged into it: whoever proposed any of them is told, each once.
 * @param which the proposal, and the moment of the decision
 * @returns whether it was undecided
 */
async function decide(trx: Transaction<Tables>, { guild, id, at }: Which, decision: Decision): Promise<boolean> {
  if ((await readProposal(trx, guild, id)) === undefined) return false;
  const decided = await trx
    .updateTable('proposals')
    .set(({ eb }) => ({
      decided_at: at.getTime(),
      decision: JSON.stringify(decision),
      state: eb.case().when('id', '=', id).then(decision.kind).else(eb.ref('state')).end(),
    }))
    .where('guild', '=', guild)
    .where((eb) => eb.or([eb('id', '=', id), eb('merged_into', '=', id)]))
    .returningAll()
    .execute();
  // The last one counts, where somebody proposed several of them.
  const last = decided.toSorted((one, other) => Number(one.id === id) - Number(other.id === id)).map(toProposal);
  for (const [member, { text }] of new Map(last.map((one) => [one.member, one]))) {
    await writeLetter(trx, { guild, member, at }, letterOf(decision, text));
  }
  return true;
}

/** A change settles the proposal that it was made of, or the one that this was merged into meanwhile. */
export async function settle(trx: Transaction<Tables>, { guild, id, at }: Which, decision: Decision): Promise<boolean> {
  const row = await trx
    .selectFrom('proposals')
    .select('merged_into')
    .where('guild', '=', guild)
    .where('id', '=', id)
    .executeTakeFirst();
  return decide(trx, { guild, id: row?.merged_into ?? id, at }, decision);
}

/**
 * Tells those of whose proposals a change was made that another one took it back; and where that one is taken back in its
 * turn, that theirs counts again. Who proposed what was decided too long ago is not known any more.
 */
export async function tellOfUndo(
  trx: Transaction<Tables>,
  { guild, at, undoes }: Pick<NewChange, 'guild' | 'at' | 'undoes'>,
  id: number,
): Promise<void> {
  if (undoes === undefined) return;
  const rows = await trx
    .selectFrom('proposals')
    .selectAll()
    .where('guild', '=', guild)
    .where((eb) =>
      eb.or([
        eb(sql`json_extract(decision, '$.change')`, '=', undoes),
        eb(sql`json_extract(decision, '$.takenBack')`, '=', undoes),
      ]),
    )
    .orderBy('merged_into', 'desc')
    .execute();
  const letters = new Map<string, Letter>();
  for (const row of rows) {
    const decision = decisionOf(row);
    if (decision?.kind !== 'accepted') continue;
    const isAgain = decision.takenBack === undoes;
    const { what } = toProposal(row).text;
    letters.set(row.member, { kind: isAgain ? 'again' : 'taken-back', what, statement: decision.statement });
    const now = isAgain ? { ...decision, change: id, takenBack: undefined } : { ...decision, takenBack: id };
    await trx
      .updateTable('proposals')
      .set({ decision: JSON.stringify(now) })
      .where('guild', '=', guild)
      .where('id', '=', row.id)
      .execute();
  }
  for (const [member, letter] of letters) await writeLetter(trx, { guild, member, at }, letter);
}

/** Which moderator decided it is for the others alone. */
function letterOf(decision: Decision, { what }: ProposalText): Letter {
  if (decision.kind === 'declined') return { kind: 'declined', what, reason: decision.reason };
  const { change, statement } = decision;
  return { kind: 'accepted', what, change, statement };
}

/**
 * Lets proposals go that were made before a moment and that nobody decided, with what was merged into them, and tells whoever
 * made them.
 */
export function lapseBefore(db: Kysely<Tables>, moment: Date, at: Date): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('proposals')
      .where('decided_at', 'is', null)
      .where((eb) => {
        const old = eb
          .selectFrom('proposals as old')
          .select('old.id')
          .whereRef('old.guild', '=', 'proposals.guild')
          .where('old.decided_at', 'is', null)
          .where('old.at', '<', moment.getTime());
        return eb.or([eb('at', '<', moment.getTime()), eb('merged_into', 'in', old)]);
      })
      .returningAll()
      .execute();
    const once = new Map(gone.map((row) => [`${row.guild} ${row.member}`, row]));
    for (const { guild, member, text } of [...once.values()].map(toProposal)) {
      await writeLetter(trx, { guild, member, at }, { kind: 'lapsed', what: text.what });
    }
  });
}

/** What became of a proposal; nothing where it is undecided, or that is not kept. */
export async function readFate(db: Kysely<Tables>, guild: string, id: string): Promise<Fate | undefined> {
  const row = await db
    .selectFrom('proposals')
    .select(['guild', 'id', 'state', 'decided_at', 'decision'])
    .where('guild', '=', guild)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row?.state === 'merged' && row.decided_at === null) return { kind: 'merged' };
  if (row === undefined || row.decided_at === null) return undefined;
  const decision = decisionOf(row);
  return decision === undefined ? undefined : { ...decision, at: new Date(row.decided_at) };
}

function decisionOf({ guild, id, decision }: Pick<Row, 'guild' | 'id' | 'decision'>): Decision | undefined {
  if (decision === null) return undefined;
  return readColumn(columns.decision, decision, `how the proposal ${id} of server ${guild} was decided`);
}
