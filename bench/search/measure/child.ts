import { readFile } from 'node:fs/promises';
import { loadEngine } from '../engines/index.js';
import type { Searcher } from '../engines/engine.js';
import { job, readStatements, type Job, type News } from './job.js';

/** Measures one engine at one size, in a process of its own, and tells its parent step by step. */
const WARMING = 2000;
const ADDING = 3000;
const HOSTILE_ROUNDS = 2;
/** One does not collect all that is let go. */
const COLLECTIONS = 4;
/** Something that every index can be asked, so that what is built when first asked is built. */
const ANYTHING = 'the president said';

const [path = ''] = process.argv.slice(2);
await measure(job.parse(JSON.parse(await readFile(path, 'utf8'))));

async function measure({
  engine,
  statements: file,
  warmUp,
  queries,
  added,
  hostile,
  cap,
  hostileCap,
}: Job): Promise<void> {
  const statements = await readStatements(file);
  const build = await loadEngine(engine);
  const held = bytesHeld();
  const begin = performance.now();
  const searcher = build(statements);
  searcher.search(ANYTHING);
  await tell({ kind: 'built', took: performance.now() - begin, bytes: bytesHeld() - held });
  within(WARMING, warmUp, (text) => searcher.search(text));
  await tell({ kind: 'asked', ...ask(searcher, queries, cap), bytes: bytesHeld() - held });
  const adding = within(ADDING, added, (statement) => {
    const text = statement.content;
    const both = timeOf(() => {
      searcher.add(statement);
      searcher.search(text);
    });
    return both - timeOf(() => searcher.search(text));
  });
  await tell({ kind: 'added', took: Math.max(0, median(adding)) });
  const until = performance.now() + hostileCap;
  for (const { name, text } of hostile) {
    if (performance.now() > until) break;
    const rounds = Array.from({ length: HOSTILE_ROUNDS }, () => timeOf(() => searcher.search(text)));
    await tell({ kind: 'hostile', name, took: Math.max(...rounds) });
  }
  await tell({ kind: 'done' });
  process.disconnect();
}

function ask(searcher: Searcher, queries: readonly string[], cap: number) {
  const [times, ids, scores]: [number[], string[], number[]] = [[], [], []];
  within(cap, queries, (text) => {
    const begin = performance.now();
    const top = searcher.search(text);
    times.push(performance.now() - begin);
    ids.push(top?.id ?? '');
    scores.push(top?.score ?? 0);
  });
  return { times, ids, scores };
}

/** Does one after the other until the milliseconds are over. */
function within<T, R>(milliseconds: number, list: readonly T[], work: (one: T) => R): R[] {
  const results: R[] = [];
  const until = performance.now() + milliseconds;
  for (const one of list) {
    if (performance.now() > until) break;
    results.push(work(one));
  }
  return results;
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function bytesHeld(): number {
  if (globalThis.gc === undefined) throw new Error('memory is measured with --expose-gc');
  for (let round = 0; round < COLLECTIONS; round++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Waits until it is handed on, since what is measured next leaves no moment for that. */
function tell(one: News): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(one, (fault: unknown) => {
      if (fault instanceof Error) reject(fault);
      else resolve();
    });
  });
}
