import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { faultLine } from '../report/fault.js';
import type { Report } from '../report/model.js';
import { answerLine, type LineContext } from './answer-line.js';
import { misses, summary } from './eval-screen.js';
import type { Golden } from '../answer/golden/golden.js';
import { judgeGolden, type Judgement } from '../answer/golden/judge-golden.js';
import { readQuestions } from './read-questions.js';
import type { Writer } from './writer.js';

const EXIT_MISSED = 1;
const EXIT_UNREADABLE = 2;
const SUMMARY = '--summary';
const USAGE = `Which questions? Use it like this: npm run -s eval -- [${SUMMARY}] questions.yaml [more.yaml]`;

export interface Evaluation extends LineContext {
  /** Which report lies in which folder. */
  readonly folders: ReadonlyMap<string, string>;
  readonly write: Writer;
}

/**
 * Asks golden questions and writes how many are answered rightly, and unless only the summary is wanted each one that is
 * not. @returns the exit code
 */
export async function runEval(words: readonly string[], { folders, write, ...context }: Evaluation): Promise<number> {
  const files = words.filter((word) => word !== SUMMARY);
  if (files.length === 0) return leave(USAGE);
  const read = await Promise.all(files.map((file) => readQuestions(resolve(file))));
  const faults = read.flatMap(({ faults }) => faults);
  if (faults.length > 0) {
    return leave(['These questions cannot be asked:', ...faults.map((fault) => `  ${faultLine(fault)}`)].join('\n'));
  }
  const judged: Judgement[] = [];
  for (const [i, { questions }] of read.entries()) {
    const reports = await namedIn(files[i] ?? '', folders, context);
    judged.push(...(await judgeAll(questions, reports, context)));
  }
  const failed = judged.some(({ outcome }) => outcome !== 'right');
  await write(`${summary(judged)}\n`);
  if (failed && !words.includes(SUMMARY)) await write(`\n${misses(judged)}\n`);
  return failed ? EXIT_MISSED : 0;

  async function leave(screen: string): Promise<number> {
    await write(`${screen}\n`);
    return EXIT_UNREADABLE;
  }
}

/** Asks questions one after another, through the same path as other programs. */
export async function judgeAll(
  questions: readonly Golden[],
  reports: readonly Report[],
  context: LineContext,
): Promise<Judgement[]> {
  const judged: Judgement[] = [];
  for (const [id, golden] of questions.entries()) {
    const { command, options } = golden;
    judged.push(judgeGolden(golden, await answerLine(JSON.stringify({ id, command, options }), context), reports));
  }
  return judged;
}

/** The report in whose folder the questions lie, if it is loaded; all reports for questions from elsewhere. */
async function namedIn(
  file: string,
  folders: ReadonlyMap<string, string>,
  { library }: LineContext,
): Promise<Report[]> {
  const folder = await realpath(dirname(resolve(file)));
  for (const [known, id] of folders) {
    const report = library.reports.get(id);
    if (report !== undefined && (await realpath(known)) === folder) return [report];
  }
  return [...library.reports.values()];
}
