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
  const answers = roomFor(queries.length);
  const held = bytesHeld();
  const begin = performance.now();
  const searcher = build(statements);
  searcher.search(ANYTHING);
  await tell({ kind: 'built', took: performance.now() - begin, bytes: bytesHeld() - held });
  within(WARMING, warmUp, (text) => searcher.search(text));
  const asked = ask(searcher, queries, cap, answers);
  const bytes = bytesHeld() - held;
  await tell({ kind: 'asked', ...firstOf(answers, asked), bytes });
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

/** What is found for each query, and how long it took. */
interface Answers {
  readonly times: Float64Array;
  readonly ids: string[];
  readonly scores: Float64Array;
}

/** Made before memory is measured, so that no engine is charged for it. */
function roomFor(queries: number): Answers {
  return {
    times: new Float64Array(queries),
    ids: Array.from({ length: queries }, () => ''),
    scores: new Float64Array(queries),
  };
}

/** @returns how many were asked until the milliseconds were over. */
function ask(searcher: Searcher, queries: readonly string[], cap: number, { times, ids, scores }: Answers): number {
  const asked = within(cap, [...queries.entries()], ([at, text]) => {
    const begin = performance.now();
    const top = searcher.search(text);
    times[at] = performance.now() - begin;
    ids[at] = top?.id ?? '';
    scores[at] = top?.score ?? 0;
  });
  return asked.length;
}

function firstOf({ times, ids, scores }: Answers, count: number) {
  return {
    times: [...times.subarray(0, count)],
    ids: ids.slice(0, count),
    scores: [...scores.subarray(0, count)],
  };
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
