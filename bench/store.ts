import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { loadLibrary } from '../src/library/knowledge/load.js';
import { openStore } from '../src/store/open-store.js';
import { fileIn } from '../src/store/file/places.js';
import type { Store } from '../src/store/store.js';
import { tell, times as timesOf } from './clock.js';
import { edit, fill, guildOf, statementsOf } from './store-fill.js';

/** `npm run bench:store`: how fast what is kept is read and written, against what it has to reach. */
const ONE_SERVER = 10_000;
const SERVERS = 1000;
const REVISIONS_EACH = 100;
const PAGE = 10;
const ROUNDS = 40;
const BYTES_PER_MEGABYTE = 1_048_576;
const BARS = { act: 50, startOfOne: 2000, startOfMany: 3000, megabytes: 300 };
const START = fileURLToPath(new URL('store-start.js', import.meta.url));
const started = z.object({ milliseconds: z.number(), megabytes: z.number(), servers: z.number() });

const { shipped } = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const [first] = shipped.values();
if (first === undefined) throw new Error('there is no shipped report');
const { knowledge } = first;
await benchOne();
await benchMany();

async function benchOne(): Promise<void> {
  await inFolder(async (dataDir) => {
    await fill(dataDir, knowledge, 1, ONE_SERVER);
    console.log(`\none server, ${ONE_SERVER} revisions, ${await size(dataDir)} MB`);
    tell('start', [(await start(dataDir)).milliseconds], BARS.startOfOne);
    const store = await openStore(dataDir);
    await benchActs(store);
    await store.close();
  });
}

async function benchActs(store: Store): Promise<void> {
  const guild = guildOf(0);
  const items = statementsOf(knowledge);
  const { key, number } = { key: { kind: 'statement', id: 'item-7' } as const, number: ONE_SERVER };
  const page = { limit: PAGE };
  tell('first page of the history', await times(() => store.history(guild, {}, page)), BARS.act);
  tell('a page in the middle', await times(() => store.history(guild, {}, { ...page, before: 5000 })), BARS.act);
  tell('history of a report', await times(() => store.history(guild, { report: 'putin-peace-play' }, page)), BARS.act);
  tell(
    'history of a statement',
    await times(() => store.history(guild, { report: 'putin-peace-play', key }, page)),
    BARS.act,
  );
  tell('one change', await times((i) => store.change(guild, i + 1)), BARS.act);
  tell('an edit', await times((i) => store.append(edit(guild, number + i, items))), BARS.act);
  const undo = async (i: number) => {
    const made = await store.change(guild, number + i + 1);
    const steps = made?.revisions.map(({ key, number, before, shipped }) => ({
      key,
      base: number,
      standing: before,
      shipped,
    }));
    const undoing = {
      ...edit(guild, 2 * number + i, items),
      action: 'undo',
      undoes: made?.id,
      steps: steps ?? [],
    } as const;
    const { kind } = await store.append(undoing);
    if (kind !== 'kept') throw new Error(`an undo was ${kind}`);
  };
  tell('an undo', await times(undo), BARS.act);
  tell('all heads', await times(() => store.heads(guild)));
}

async function benchMany(): Promise<void> {
  await inFolder(async (dataDir) => {
    await fill(dataDir, knowledge, SERVERS, REVISIONS_EACH);
    console.log(`\n${SERVERS} servers, ${REVISIONS_EACH} revisions each, ${await size(dataDir)} MB`);
    const { milliseconds, megabytes, servers } = await start(dataDir);
    if (servers !== SERVERS) throw new Error(`only ${servers} servers are there`);
    tell('start', [milliseconds], BARS.startOfMany);
    console.log(`${'memory'.padEnd(28)}${megabytes.toFixed(0).padStart(8)} MB (bar ${BARS.megabytes} MB)`);
    const store = await openStore(dataDir);
    tell('all heads of a server', await times((i) => store.heads(guildOf(i))));
    tell('first page of the history', await times((i) => store.history(guildOf(i), {}, { limit: PAGE })), BARS.act);
    tell('a backup', await times((i) => store.backup(new Date(i)), 1));
    await store.close();
  });
}

const times = (work: (round: number) => Promise<unknown>, rounds = ROUNDS) => timesOf(work, rounds);

async function start(dataDir: string): Promise<z.output<typeof started>> {
  const { stdout } = await promisify(execFile)(process.execPath, [START, dataDir]);
  return started.parse(JSON.parse(stdout));
}

async function size(dataDir: string): Promise<string> {
  return ((await stat(fileIn(dataDir))).size / BYTES_PER_MEGABYTE).toFixed(0);
}

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'who-said-bench-'));
  try {
    await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
