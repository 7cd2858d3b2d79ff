import { itemsOf, type Item } from '../src/report/items.js';
import type { Knowledge } from '../src/report/schema.js';
import type { NewChange, Step } from '../src/store/changes/change.js';
import { databaseOver } from '../src/store/file/database.js';
import { flush } from '../src/store/file/flush.js';
import { migrate } from '../src/store/file/migrate.js';
import { closeFile, openFile } from '../src/store/file/open-file.js';
import { storeOver } from '../src/store/open-store.js';
import { fileIn } from '../src/store/file/places.js';

/** How many items of a server were ever changed; each of them is changed over and over. */
const ITEMS = 250;

/** A server's name in the bench. */
export function guildOf(server: number): string {
  return `1000000000000000${server}`;
}

type ToEdit = (guild: string, i: number, items: readonly Item[]) => NewChange;

/** Fills a folder with servers that each have so many changes of one statement, as long as real ones are. */
export async function fill(
  dataDir: string,
  knowledge: Knowledge,
  servers: number,
  revisions: number,
  toEdit: ToEdit = edit,
): Promise<void> {
  const connection = openFile(fileIn(dataDir));
  const db = databaseOver(connection);
  await migrate(db, async () => undefined);
  // What is being measured is not how fast it is filled.
  connection.exec('pragma synchronous = off');
  const store = storeOver(connection, db, dataDir);
  const items = statementsOf(knowledge);
  for (let server = 0; server < servers; server++) {
    for (let i = 0; i < revisions; i++) await store.append(toEdit(guildOf(server), i, items));
  }
  closeFile(connection);
  // What the system still holds would be written by whoever opens it first.
  await flush(fileIn(dataDir));
}

/** The statements of a report as they are shipped. */
export function statementsOf(knowledge: Knowledge): readonly Item[] {
  return [...itemsOf(knowledge).values()].filter(({ kind }) => kind === 'statement');
}

/** A server's change number `i`: of one statement, each in its turn. */
export function edit(guild: string, i: number, items: readonly Item[]): NewChange {
  const report = 'putin-peace-play';
  const interaction = `2000000000000000${i}`;
  return {
    guild,
    report,
    interaction,
    author: '300000000000000001',
    at: new Date(i),
    action: 'edit',
    reason: 'A slip of the pen in the second line.',
    steps: [stepOf(i, items)],
  };
}

/** The same of a statement that is shipped, so that members can ask it. */
export function shippedEdit(guild: string, i: number, items: readonly Item[]): NewChange {
  const step = stepOf(i, items);
  const key = { kind: step.key.kind, id: step.shipped?.value.id ?? step.key.id };
  return { ...edit(guild, i, items), steps: [{ ...step, key, base: Math.floor(i / items.length) }] };
}

function stepOf(i: number, items: readonly Item[]): Step {
  const item = items[i % items.length];
  if (item === undefined) throw new Error('the report has no statement');
  const key = { kind: item.kind, id: `item-${i % ITEMS}` };
  return { key, base: Math.floor(i / ITEMS), standing: { state: 'written', item: reworded(item, i) }, shipped: item };
}

/** No two changes of a statement are alike. */
function reworded(item: Item, i: number): Item {
  if (item.kind !== 'statement') return item;
  return { ...item, value: { ...item.value, note: `Reworded for the ${i}th time.` } };
}
