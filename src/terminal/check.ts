import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../dispatch/command.js';
import { count } from '../reply/message/wording.js';
import { checkReports, type Checked } from '../report/check.js';
import { faultLine, type Fault } from '../report/fault.js';
import type { Report } from '../report/model.js';
import { whyNoReports } from '../report/read.js';
import { UserError } from '../report/user-error.js';
import type { Golden } from '../answer/golden/golden.js';
import { readValues } from './option-values.js';
import { readQuestions } from './read-questions.js';

const QUESTIONS = /^questions.*\.ya?ml$/;

/**
 * Proves every report under `dir` and the golden questions beside it, strictly: whatever is wrong is a line.
 * @returns one line a report or fault, and whether all is well.
 */
export async function checkKnowledge(
  dir: string,
  commands: readonly Command[],
): Promise<{ readonly lines: readonly string[]; readonly ok: boolean }> {
  const checked = await checkReports(dir).catch(() => undefined);
  if (checked === undefined) return { lines: [`${dir}: the knowledge folder cannot be read`], ok: false };
  if (checked.length === 0) return { lines: [await whyNoReports(dir)], ok: false };
  const all = await Promise.all(
    checked.map(async (one) => {
      const { asked, faults } = await checkQuestions(one, commands);
      return { report: one.report, faults: [...one.faults, ...faults], asked };
    }),
  );
  return {
    lines: all.flatMap(({ report, faults, asked }) =>
      faults.length > 0 || report === undefined ? faults.map(faultLine) : [praise(report, asked)],
    ),
    ok: all.every(({ faults }) => faults.length === 0),
  };
}

function praise({ id, statements, speakers }: Report, questions: number): string {
  return `${id}: ${count(statements.length, 'statement')}, ${count(speakers.size, 'speaker')}, ${count(questions, 'question')}, all proved`;
}

async function checkQuestions(
  { folder, report }: Checked,
  commands: readonly Command[],
): Promise<{ asked: number; faults: Fault[] }> {
  const names = (await readdir(folder)).filter((name) => QUESTIONS.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const { questions, faults } = await readQuestions(file);
      const wrong = questions.flatMap((golden, i) =>
        faultsOf(golden, commands, report).map((fault) => ({ file, at: `question ${i + 1}`, fault, fatal: true })),
      );
      return { asked: questions.length, faults: [...faults, ...wrong] };
    }),
  );
  return {
    asked: files.reduce((sum, { asked }) => sum + asked, 0),
    faults: files.flatMap(({ faults }) => faults),
  };
}

/** What a question asks for that is not there. Of a report that cannot be read, nothing can be said to be missing. */
function faultsOf({ command: name, options, first }: Golden, commands: readonly Command[], report?: Report): string[] {
  const command = commands.find(({ data }) => data.name === name);
  const known = new Set(report?.statements.map(({ id }) => id));
  const unknown = report === undefined ? [] : first.filter((id) => !known.has(id));
  return [
    ...(command === undefined ? [`there is no command “${name}”`] : misused(command, options)),
    ...unknown.map((id) => `no statement has the id ${id}`),
  ];
}

function misused(command: Command, options: Golden['options']): string[] {
  try {
    readValues(command, options);
    return [];
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}
