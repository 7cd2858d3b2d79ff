import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { linesOf } from '../src/terminal/lines.js';
import type { Golden } from '../src/answer/golden/golden.js';

const KILOBYTES_PER_MEGABYTE = 1024;

/** What one run of the real pipe took. */
interface Timed {
  /** Milliseconds from the start of the process to its first answer. */
  readonly first: number;
  /** Milliseconds from each further question to its answer. */
  readonly further: readonly number[];
  /** What the process holds in memory at the end, where the system tells. */
  readonly megabytes: number | undefined;
}

/** Starts the pipe, asks each question when the one before is answered, and takes the time. */
export async function timePipe(main: string, knowledge: string, questions: readonly Golden[]): Promise<Timed> {
  const begin = performance.now();
  const child = spawn(process.execPath, [main, 'pipe'], {
    env: { KNOWLEDGE_DIR: knowledge },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = linesOf(child.stdout);
  const times: number[] = [];
  let since = begin;
  for (const [id, { command, options }] of questions.entries()) {
    if (id > 0) since = performance.now();
    child.stdin.write(`${JSON.stringify({ id, command, options })}\n`);
    if ((await answers.next()).done === true) throw new Error('the pipe ended before its last answer');
    times.push(performance.now() - since);
  }
  const megabytes = await residentOf(child.pid);
  child.stdin.end();
  const [first = Number.NaN, ...further] = times;
  return { first, further, megabytes };
}

async function residentOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / KILOBYTES_PER_MEGABYTE;
}
