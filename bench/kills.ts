import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Change } from '../src/store/changes/change.js';
import { closeFile, openFile } from '../src/store/file/open-file.js';
import { openStore } from '../src/store/open-store.js';
import { fileIn } from '../src/store/file/places.js';
import { linesOf } from '../src/terminal/lines.js';

/** A writer lives this long at most after it began; opening, recovering and writing all fall into it. */
const LONGEST_LIFE = 800;
const MORE_THAN_ALL = 1_000_000;

/** What a store is like after its writer was killed over and over. */
export interface Toll {
  readonly kills: number;
  /** Changes that were said to be kept. */
  readonly acknowledged: number;
  /** Those of them that are not there. */
  readonly lost: number;
  /** Changes that are there without having been said to be: killed in between. */
  readonly extra: number;
  /** Changes without all of their revisions, or out of their order. */
  readonly half: number;
  /** What SQLite finds: `ok`. */
  readonly integrity: string;
}

/** Kills a process that writes into a store, at random moments, and looks the store over at the end. */
export async function kill(dataDir: string, writer: string, kills: number): Promise<Toll> {
  const acknowledged: string[] = [];
  for (let run = 0; run < kills; run++) acknowledged.push(...(await oneLife(writer, dataDir, run)));
  const integrity = integrityOf(dataDir);
  const store = await openStore(dataDir);
  const guilds = await store.changedServers();
  const all = (await Promise.all(guilds.map((guild) => store.history(guild, {}, { limit: MORE_THAN_ALL })))).flat();
  await store.close();
  const kept = new Set(all.map(({ interaction }) => interaction));
  return {
    kills,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((interaction) => !kept.has(interaction)).length,
    extra: kept.size - acknowledged.filter((interaction) => kept.has(interaction)).length,
    half: halves(all),
    integrity,
  };
}

async function oneLife(writer: string, dataDir: string, run: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, dataDir, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const lines = linesOf(child.stdout);
  await lines.next();
  const death = setTimeout(Math.random() * LONGEST_LIFE).then(() => child.kill('SIGKILL'));
  const said: string[] = [];
  for await (const line of lines) said.push(line);
  await death;
  const [, signal]: unknown[] = await exit;
  if (signal !== 'SIGKILL') throw new Error('the writer ended before it was killed');
  return said;
}

function integrityOf(dataDir: string): string {
  const connection = openFile(fileIn(dataDir));
  const found = ['integrity_check', 'foreign_key_check'].flatMap((check) =>
    connection
      .prepare(`pragma ${check}`)
      .all([])
      .map((row) => Object.values(row ?? {}).join(' ')),
  );
  closeFile(connection);
  return found.join(', ');
}

function halves(all: readonly Change[]): number {
  const numbers = new Map<string, number>();
  return all
    .toSorted((one, other) => one.id - other.id)
    .filter(({ guild, interaction, revisions }) => {
      const inOrder = revisions.every(({ key, number }) => {
        const item = `${guild} ${key.id}`;
        const follows = number === (numbers.get(item) ?? 0) + 1;
        numbers.set(item, number);
        return follows;
      });
      return !inOrder || revisions.length !== Number(interaction.split('-').at(-1));
    }).length;
}
