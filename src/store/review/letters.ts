import type { Kysely, Selectable } from 'kysely';
import type { KeptLetter, Letter } from './letter.js';
import { columns, readColumn } from '../rows.js';
import type { Tables } from '../tables.js';

/** Letters sent at a time; the others wait for the next turn. */
const TURN = 50;

/** Keeps a letter until it is told. The server is known by then: a letter is about something that is kept of it. */
export async function writeLetter(
  db: Kysely<Tables>,
  to: { readonly guild: string; readonly member: string; readonly at: Date },
  letter: Letter,
): Promise<void> {
  const row = { guild: to.guild, member: to.member, at: to.at.getTime(), state: 'new' as const };
  await db
    .insertInto('letters')
    .values({ ...row, letter: JSON.stringify(letter) })
    .execute();
}

/** Letters of all servers that nobody tried to send yet, oldest first. */
export async function readNewLetters(db: Kysely<Tables>, after: number): Promise<readonly KeptLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .selectAll()
    .where('state', '=', 'new')
    .where('id', '>', after)
    .orderBy('id')
    .limit(TURN)
    .execute();
  return rows.map(toLetter);
}

/** A member's letters that could not be sent, oldest first. */
export async function readHeldLetters(
  db: Kysely<Tables>,
  guild: string,
  member: string,
): Promise<readonly KeptLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .selectAll()
    .where('state', '=', 'held')
    .where('guild', '=', guild)
    .where('member', '=', member)
    .orderBy('id')
    .limit(TURN)
    .execute();
  return rows.map(toLetter);
}

/** Holds a letter back until its member does something in that server. */
export async function holdLetter(db: Kysely<Tables>, { guild, id }: Pick<KeptLetter, 'guild' | 'id'>): Promise<void> {
  await db.updateTable('letters').set({ state: 'held' }).where('guild', '=', guild).where('id', '=', id).execute();
}

/** Lets a letter go that was told. */
export async function dropLetter(db: Kysely<Tables>, { guild, id }: Pick<KeptLetter, 'guild' | 'id'>): Promise<void> {
  await db.deleteFrom('letters').where('guild', '=', guild).where('id', '=', id).execute();
}

function toLetter({ guild, id, member, at, letter }: Selectable<Tables['letters']>): KeptLetter {
  return { guild, id, member, at: new Date(at), letter: readColumn(columns.letter, letter, `the letter ${id}`) };
}
