import { fileURLToPath } from 'node:url';
import { aligned, countOf, percent } from '../src/terminal/eval-screen.js';
import { OUTCOMES, type Judgement } from '../src/answer/golden/judge-golden.js';
import { timePipe } from './pipe-clock.js';
import { askFile, questionFiles } from './question-files.js';

/** Runs of the pipe whose first answers are timed; the middle one counts. */
const STARTS = 5;
const FIRST_WITHIN = 1000;
const FURTHER_WITHIN = 5;
const SETS = [
  { dir: 'knowledge', kind: 'shipped' },
  { dir: 'tests/fixtures/knowledge', kind: 'fixture' },
  { dir: 'tests/fixtures/known', kind: 'known' },
  { dir: 'bench/known', kind: 'known' },
  { dir: 'bench/held-out', kind: 'held out' },
] as const;

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function speed(): Promise<string[][]> {
  const main = fileURLToPath(new URL('../start/main.js', import.meta.url));
  const questions = (await questionFiles(at('knowledge'))).flatMap(({ questions }) => questions);
  const [opening] = questions;
  if (opening === undefined) throw new Error('there are no questions to ask');
  const whole = await timePipe(main, at('knowledge'), questions);
  const firsts = [whole.first];
  while (firsts.length < STARTS) firsts.push((await timePipe(main, at('knowledge'), [opening])).first);
  return [
    ['pipe', 'took', 'bar'],
    ['first answer after start', milliseconds(quantile(firsts, 0.5)), milliseconds(FIRST_WITHIN)],
    ['each further one, median', milliseconds(quantile(whole.further, 0.5)), milliseconds(FURTHER_WITHIN)],
    ['each further one, 99 %', milliseconds(quantile(whole.further, 0.99)), ''],
    ['memory', whole.megabytes === undefined ? 'not told here' : `${whole.megabytes.toFixed(0)} MB`, ''],
  ];
}

async function accuracy(): Promise<string[][]> {
  const rows: string[][] = [['questions', 'of', 'asked', ...OUTCOMES, 'first right', 'verdict right']];
  for (const { dir, kind } of SETS) {
    for (const file of await questionFiles(at(dir))) rows.push([file.name, kind, ...cellsOf(await askFile(file))]);
  }
  return rows;
}

function cellsOf(judged: readonly Judgement[]): string[] {
  const counts = OUTCOMES.map((outcome) => countOf(judged, outcome));
  const first = countOf(judged, 'right') + countOf(judged, 'verdict wrong');
  const verdicts = judged.filter(({ verdictRight }) => verdictRight).length;
  return [...[judged.length, ...counts].map(String), percent(first, judged.length), percent(verdicts, judged.length)];
}

/** The value that a share of all are at most. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

for (const table of [speed, accuracy]) console.log(`${aligned(await table()).join('\n')}\n`);
