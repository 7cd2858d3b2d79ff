import { join } from 'node:path';
import { ENGINES, OURS, type EngineName } from '../engines/index.js';
import { capsAt } from './caps.js';
import { hostileQueries } from '../queries/hostile.js';
import { writeStatements, type Job } from './job.js';
import { judge } from './judge.js';
import { makeQueries } from '../queries/make-queries.js';
import { measure } from './measure.js';
import type { Options } from '../options.js';
import type { Progress } from '../show/progress.js';
import { ANSWERED_TYPES, WRONG_TYPES } from '../queries/query.js';
import { toRow, type Row } from './row.js';
import { take, type Source } from '../queries/statement.js';

/** Queries of each type, with an answer and without. */
const COUNT = { whole: 500, quick: 60 } as const;
/** Of each type, asked before the clock starts. */
const WARM_UP = 10;
const KINDS = 2 * ANSWERED_TYPES.length + WRONG_TYPES.length;
const ADDED = 20;
/** So large an index only the best of the others is asked to build. */
const LARGE = 500_000;
const AT_LARGE: readonly EngineName[] = [OURS, 'MiniSearch tuned'];

/** @returns which engines are left out, as a sentence; none where none is. */
export function leftOut({ sizes, onlyOurs }: Options): string | undefined {
  if (onlyOurs || !sizes.some((size) => size >= LARGE)) return undefined;
  const others = ENGINES.filter((engine) => !AT_LARGE.includes(engine));
  return `from ${LARGE.toLocaleString('en')} statements on without ${others.join(', ')}`;
}

/** @returns the engines that are measured at a size. */
export function enginesAt(size: number, { onlyOurs }: Options): readonly EngineName[] {
  if (onlyOurs) return [OURS];
  return size < LARGE ? ENGINES : AT_LARGE;
}

/** Makes an index of that size and its queries, and measures each engine on them. `folder` is for what processes hand on. */
export async function runSize(
  source: Source,
  size: number,
  options: Options,
  folder: string,
  progress: Progress,
): Promise<Row[]> {
  const name = size.toLocaleString('en');
  progress.begin(`${name} statements`);
  const { part, seed, quick } = options;
  const caps = capsAt(size, quick);
  const indexed = take(source, size);
  const stock = { indexed, seed, targets: source.own.slice(0, size), withheld: source.withheld, part };
  const made = makeQueries(stock, WARM_UP + (quick ? COUNT.quick : COUNT.whole));
  const queries = made.slice(WARM_UP * KINDS);
  const file = join(folder, `${size}.jsonl`);
  await writeStatements(file, indexed);
  const job: Omit<Job, 'engine' | 'cap'> = {
    buildCap: caps.build,
    hostileCap: caps.hostile,
    statements: file,
    warmUp: made.slice(0, WARM_UP * KINDS).map(({ text }) => text),
    queries: queries.map(({ text }) => text),
    added: source.withheld.slice(0, ADDED),
    hostile: hostileQueries(indexed, seed),
  };
  const byId = new Map(indexed.map((statement) => [statement.id, statement]));
  progress.end();
  const rows: Row[] = [];
  let ours: readonly number[] = [];
  for (const engine of enginesAt(size, options)) {
    progress.begin(`${name} statements, ${engine}`);
    const measured = await measure({ ...job, engine, cap: caps.queries(engine) }, join(folder, 'job.json'));
    if (engine === OURS) ours = measured.times;
    rows.push(toRow({ statements: size, engine }, judge(queries, measured, byId), measured, ours));
    progress.end();
  }
  return rows;
}
