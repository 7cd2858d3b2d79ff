import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createLibrary } from '../src/library/library.js';
import type { Report } from '../src/report/model.js';
import { readReport, reportFolders } from '../src/report/read.js';
import { judgeAll } from '../src/terminal/eval.js';
import { readGolden, type Golden } from '../src/answer/golden/golden.js';
import type { Judgement } from '../src/answer/golden/judge-golden.js';
import { commands } from '../commands/index.js';

const QUESTIONS = /^questions.*\.ya?ml$/;

/** Golden questions and the report they are asked of. */
interface QuestionFile {
  /** `putin-peace-play`, or with what its file's name adds: `putin-peace-play held-out`. */
  readonly name: string;
  readonly report: Report;
  readonly questions: readonly Golden[];
}

/** @returns the golden questions beside each report under `dir`, in the order of their names. */
export async function questionFiles(dir: string): Promise<QuestionFile[]> {
  const folders = await reportFolders(dir);
  const files = await Promise.all(
    folders.map(async (folder) => {
      const { report } = await readReport(folder);
      const names = (await readdir(folder)).filter((name) => QUESTIONS.test(name)).toSorted();
      if (report === undefined) throw new Error(`${folder} cannot be read`);
      return names.map((name) => ({ folder, report, name }));
    }),
  );
  return Promise.all(
    files.flat().map(async ({ folder, report, name }) => {
      const { questions, faults } = await readGolden(join(folder, name));
      if (faults.length > 0) throw new Error(`${join(folder, name)} cannot be read`);
      const [, added = ''] = /^questions\.?(.*)\.ya?ml$/.exec(name) ?? [];
      return { name: [basename(folder), added].filter(Boolean).join(' '), report, questions };
    }),
  );
}

/** Asks the questions of a library that holds their report and no other. */
export function askFile({ report, questions }: QuestionFile): Promise<Judgement[]> {
  const library = createLibrary(new Map([[report.id, report]]));
  const context = { library, commands, presses: [], defaultPrivate: false, onFault: console.error };
  return judgeAll(questions, [report], context);
}
