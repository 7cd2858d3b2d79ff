import { writeSync } from 'node:fs';
import type { NewChange, Step } from '../src/store/changes/change.js';
import { openStore } from '../src/store/open-store.js';

/**
 * Writes into a store without a pause until it is killed; `kill.ts` starts it and reads what it says. A line is written
 * only once what it names is kept: `ready` before the store is opened, then the interaction of each change.
 */
const [dataDir = '', run = '0'] = process.argv.slice(2);
const STDOUT = 1;
/** Changes that are on their way at the same time, one a server. */
const WRITERS = 4;
const MOST_ITEMS = 3;
const BACKUP_EVERY = 150;

const say = (line: string): void => void writeSync(STDOUT, `${line}\n`);

say('ready');
const store = await openStore(dataDir);
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(`g${writer}`)));

async function write(guild: string): Promise<never> {
  const heads = await store.heads(guild);
  const numbers = new Map(heads.map(({ key, number }) => [key.id, number]));
  for (let count = 1; ; count++) {
    const items = (count % MOST_ITEMS) + 1;
    // How many revisions belong to a change is told by its interaction, so that a half one is seen.
    const interaction = `${guild}-${run}-${count}-${items}`;
    const steps = Array.from({ length: items }, (_, i) => next(numbers, `item-${(count + i) % (2 * MOST_ITEMS)}`));
    const change: NewChange = { guild, report: 'r', interaction, author: 'u', at: new Date(), action: 'edit', steps };
    const { kind } = await store.append(change);
    if (kind !== 'kept') throw new Error(`${interaction} is ${kind}`);
    say(interaction);
    if (count % BACKUP_EVERY === 0) await store.backup(new Date());
  }
}

function next(numbers: Map<string, number>, id: string): Step {
  const base = numbers.get(id) ?? 0;
  numbers.set(id, base + 1);
  return {
    key: { kind: 'topic', id },
    base,
    standing: { state: 'written', item: { kind: 'topic', value: { id, name: `name ${base + 1}`, aliases: [] } } },
    shipped: undefined,
  };
}
