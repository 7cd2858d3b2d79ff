import type { Kysely } from 'kysely';
import { databaseOver } from '../file/database.js';
import { closeFile, openFile } from '../file/open-file.js';
import { isEmpty } from '../file/places.js';
import type { Tables } from '../tables.js';

/** Left free where nobody can tell how many changes came after a backup; a day has fewer. */
const LEFT_FREE = 1000;

/**
 * Has the changes of a restored copy go on after those that came since. Answers in Discord are marked with the number of
 * the change that corrected them, and old buttons name one: given twice, it would mean the wrong change.
 * @param former the file that the copy takes the place of
 * @returns the number of the next change
 */
export async function goOnAfter(copy: string, former: string): Promise<number> {
  const last = await lastNumber(former).catch(() => undefined);
  return inFile(copy, async (db) => {
    const kept = await readCounter(db);
    const value = last === undefined ? kept + LEFT_FREE : Math.max(kept, last);
    await db.updateTable('counter').set({ value }).execute();
    return value + 1;
  });
}

/** @returns the number of the last change in a file; nothing where there is no such file. */
async function lastNumber(file: string): Promise<number | undefined> {
  return (await isEmpty(file)) ? undefined : inFile(file, readCounter);
}

async function readCounter(db: Kysely<Tables>): Promise<number> {
  const { value } = await db.selectFrom('counter').select('value').executeTakeFirstOrThrow();
  return value;
}

async function inFile<Value>(file: string, work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value> {
  const connection = openFile(file);
  try {
    return await work(databaseOver(connection));
  } finally {
    closeFile(connection);
  }
}
