import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aligned } from '../src/terminal/eval-screen.js';
import { barsTable } from './search/measure/bars.js';
import { openCorpus } from './search/queries/corpus.js';
import { inventedSource } from './search/queries/invented.js';
import { readOptions } from './search/options.js';
import { createProgress } from './search/show/progress.js';
import { keepResults } from './search/show/results.js';
import type { Row } from './search/measure/row.js';
import { enginesAt, leftOut, runSize } from './search/measure/run-size.js';
import { resultsTable } from './search/show/table.js';

/** `npm run bench:search`: how right and how fast the search is, beside others, by the number of statements. */
const options = readOptions(process.argv.slice(2));
const { sizes, corpus, seed } = options;
const source = corpus === undefined ? inventedSource(seed) : await openCorpus(corpus, seed);
const progress = createProgress(sizes.reduce((sum, size) => sum + 1 + enginesAt(size, options).length, 0));
const folder = await mkdtemp(join(tmpdir(), 'who-said-bench-'));
const rows: Row[] = [];
const left = leftOut(options);
try {
  for (const size of sizes) rows.push(...(await runSize(source, size, options, folder, progress)));
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `${[source.name, `seed ${seed}`, `the part to ${options.part}`, ...(left === undefined ? [] : [left])].join('; ')}\n`,
);
console.log(`${aligned(resultsTable(rows)).join('\n')}\n`);
console.log(aligned(barsTable(rows)).join('\n'));
if (options.whole) await keepResults(rows, { statements: source.name, seed });
