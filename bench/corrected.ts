import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { loadLibrary } from '../src/library/knowledge/load.js';
import { createServers } from '../src/library/servers.js';
import { quoteCard } from '../src/reply/quotes/quote-card.js';
import { keepMessage, removeMessage } from '../src/sandbox/state/keep-message.js';
import { newMessage } from '../src/sandbox/limits/message-limits.js';
import { startSandbox, type Sandbox } from '../src/sandbox/sandbox.js';
import type { Message } from '../src/sandbox/state/state.js';
import type { Change, Reach } from '../src/store/changes/change.js';
import { openStore } from '../src/store/open-store.js';
import { linesOf } from '../src/terminal/lines.js';

const GUILD = '1';
const CHANNELS = ['2', '4'];
const STATEMENT = 'us-denial';
/** One answer in so many is gone by the time that it is corrected. */
const GONE_EVERY = 100;
/** A life is this long at most, if it is to end by force. */
const LONGEST_LIFE = 2_000;
const EDIT = { method: 'PATCH', path: /^\/channels\/\d+\/messages\/\d+$/ };
/** Of the edits, every so many-th is answered so. Primes, or nearly, so that they do not always strike together. */
const TOO_MANY_EVERY = 10;
const BROKEN_EVERY = 19;
const LOST_EVERY = 37;

/** What became of answers that were to be corrected while Discord failed and the bot was killed. */
export interface Outcome {
  readonly answers: number;
  readonly gone: number;
  /** Answers that were edited once, more than once, and not at all. */
  readonly once: number;
  readonly twice: number;
  readonly never: number;
  /** What the bot says of it. */
  readonly reach: Reach | undefined;
  /** How often edits were asked for, and what they were answered with. */
  readonly asked: number;
  readonly tooMany: number;
  readonly broken: number;
  readonly lost: number;
  readonly kills: number;
  readonly seconds: number;
}

/** Where all of it happens. */
export interface Where {
  readonly dataDir: string;
  readonly knowledgeDir: string;
  /** The program that corrects until it is killed. */
  readonly child: string;
}

/** Remembers answers, takes back what they show, and lets a process that is killed over and over correct them. */
export async function correct(where: Where, answers: number, kills: number): Promise<Outcome> {
  const sandbox = await startSandbox();
  try {
    const { change, shown, gone } = await prepare(where, sandbox, answers);
    const before = sandbox.requests.length;
    addFaults(sandbox);
    const begun = performance.now();
    for (let life = 0; life < kills; life++) await live(where, sandbox, Math.random() * LONGEST_LIFE);
    await live(where, sandbox);
    const seconds = (performance.now() - begun) / 1000;

    const edits = sandbox.requests.slice(before).filter(({ method }) => method === EDIT.method);
    const landed = (message: Message) => {
      return edits.filter(({ path, status }) => status === 200 && path.endsWith(`/${message.id}`)).length;
    };
    const counts = shown.map(landed);
    const answered = (status: number) => edits.filter((edit) => edit.status === status).length;
    return {
      answers,
      gone,
      once: counts.filter((count) => count === 1).length,
      twice: counts.filter((count) => count > 1).length,
      never: counts.filter((count) => count === 0).length,
      reach: await reachOf(where, change),
      asked: edits.length,
      tooMany: answered(429),
      broken: answered(502),
      lost: Math.floor(edits.length / LOST_EVERY),
      kills,
      seconds,
    };
  } finally {
    await sandbox.close();
  }
}

async function prepare({ dataDir, knowledgeDir }: Where, sandbox: Sandbox, answers: number) {
  const store = await openStore(dataDir);
  const { keeper, library } = await createServers(await loadLibrary(knowledgeDir), store).of(GUILD);
  const [report] = library.reports.values();
  const statement = report?.statements.find(({ id }) => id === STATEMENT);
  const key = { kind: 'statement', id: STATEMENT } as const;
  const item = report && keeper.item(report.id, key);
  if (report === undefined || statement === undefined || item?.kind !== 'statement') throw new Error('no statement');

  const card = newMessage.parse(quoteCard({ report, statement }, { user: '5', private: false, installed: true }));
  const shown = Array.from({ length: answers }, (_, i) => {
    return keepMessage(sandbox.state, CHANNELS[i % CHANNELS.length] ?? '', card);
  });
  const shows = [{ report: report.id, statement: STATEMENT, revision: 0 }];
  for (const { channel_id: channel, id: message } of shown) await keeper.remember({ channel, message, shows });
  const gone = shown.filter((_, i) => i % GONE_EVERY === 0);
  for (const message of gone) removeMessage(sandbox.state, message);

  const standing = {
    state: 'written',
    item: { kind: 'statement', value: { ...item.value, withdrawn: 'misread' } },
  } as const;
  const edit = {
    report: report.id,
    action: 'retract',
    reason: 'misread',
    steps: [{ key, base: 0, standing }],
  } as const;
  const published = await keeper.publish(edit, { author: '5', interaction: '5' });
  if (published.kind !== 'published') throw new Error(`the change is ${published.kind}`);
  await store.close();
  return { change: published.change, shown: shown.filter((message) => !gone.includes(message)), gone: gone.length };
}

function addFaults({ faults }: Sandbox): void {
  const always = Number.POSITIVE_INFINITY;
  const tooMany = {
    kind: 'fail',
    status: 429,
    headers: { 'retry-after': '0.05' },
    body: { retry_after: 0.05 },
  } as const;
  faults.add(EDIT, tooMany, always, TOO_MANY_EVERY);
  faults.add(EDIT, { kind: 'fail', status: 502 }, always, BROKEN_EVERY);
  faults.add(EDIT, { kind: 'lose' }, always, LOST_EVERY);
}

/** Lets the bot work: for so long, or until nothing waits any more. */
async function live(
  { dataDir, knowledgeDir, child: program }: Where,
  { api, token }: Sandbox,
  milliseconds?: number,
): Promise<void> {
  const child = spawn(process.execPath, [program, dataDir, knowledgeDir, api, token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  await linesOf(child.stdout).next();
  if (milliseconds !== undefined) {
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
  }
  const [code]: unknown[] = await exit;
  if (milliseconds === undefined && code !== 0) throw new Error(`the bot ended with ${String(code)}`);
}

async function reachOf({ dataDir }: Where, { guild, id }: Change): Promise<Reach | undefined> {
  const store = await openStore(dataDir);
  const change = await store.change(guild, id);
  await store.close();
  return change?.reach;
}
