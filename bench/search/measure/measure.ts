import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { news, type Job, type News } from './job.js';

const CHILD = fileURLToPath(new URL('child.js', import.meta.url));
const BYTES_PER_MEGABYTE = 1_048_576;
/** Of the machine’s memory. */
const HEAP = 0.6;
/** A step that takes longer than this, beyond what its queries may take, is not waited for. */
const PATIENCE = { asking: 30_000, adding: 15_000 } as const;

/** What was measured; what an engine did not come to within its time is not there. Times are in milliseconds. */
export interface Measured {
  readonly build: number | undefined;
  readonly megabytes: number | undefined;
  /** Of each query, in their order, as far as it came. */
  readonly times: readonly number[];
  /** The first that was found for each; empty where nothing was. */
  readonly ids: readonly string[];
  readonly scores: readonly number[];
  readonly add: number | undefined;
  readonly hostile: Hostile | undefined;
}

/** The longest hostile query. */
export interface Hostile {
  readonly name: string;
  readonly took: number;
  /** Whether it was not waited for to the end. */
  readonly stopped: boolean;
}

/** Measures one engine in a process of its own. `file` is where its job is written. */
export async function measure(job: Job, file: string): Promise<Measured> {
  await writeFile(file, JSON.stringify(job));
  const told = await run(file, job);
  const built = told.find((one) => one.kind === 'built');
  const asked = told.find((one) => one.kind === 'asked');
  const most = Math.max(...told.flatMap((one) => ('bytes' in one ? [one.bytes] : [])));
  return {
    build: built?.took,
    megabytes: built && most / BYTES_PER_MEGABYTE,
    times: asked?.times ?? [],
    ids: asked?.ids ?? [],
    scores: asked?.scores ?? [],
    add: told.find((one) => one.kind === 'added')?.took,
    hostile: hostileIn(told, job),
  };
}

/** Where one was not waited for, or nothing after it was asked, the longest is as long as that at least. */
function hostileIn(told: readonly News[], { hostile, hostileCap }: Job): Hostile | undefined {
  const ended = told.filter((one) => one.kind === 'hostile');
  const [longest] = ended.toSorted((a, b) => b.took - a.took);
  const next = hostile[ended.length];
  if (next === undefined || told.some(({ kind }) => kind === 'done'))
    return longest && { name: longest.name, took: longest.took, stopped: next !== undefined };
  if (!told.some(({ kind }) => kind === 'added')) return undefined;
  return { name: next.name, took: Math.max(hostileCap, longest?.took ?? 0), stopped: true };
}

/** @returns what the process told until it ended, or until it was silent for too long and was ended. */
async function run(file: string, { buildCap, cap, hostileCap }: Job): Promise<News[]> {
  const told: News[] = [];
  const heap = Math.floor((totalmem() * HEAP) / BYTES_PER_MEGABYTE);
  const child = fork(CHILD, [file], { execArgv: ['--expose-gc', `--max-old-space-size=${heap}`] });
  const waits = {
    built: cap + PATIENCE.asking,
    asked: PATIENCE.adding,
    added: hostileCap,
    hostile: hostileCap,
    done: cap,
  };
  const stop = () => child.kill('SIGKILL');
  let timer = setTimeout(stop, buildCap);
  return new Promise((resolve) => {
    child.on('message', (message) => {
      const one = news.parse(message);
      told.push(one);
      clearTimeout(timer);
      timer = setTimeout(stop, waits[one.kind]);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(told);
    });
  });
}
