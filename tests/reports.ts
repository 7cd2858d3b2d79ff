import { commands } from '../commands/index.js';
import { createLibrary, type Library } from '../src/library/library.js';
import { loadLibrary } from '../src/library/knowledge/load.js';
import type { Report } from '../src/report/model.js';
import type { LineContext } from '../src/terminal/answer-line.js';

const FOLDERS = ['knowledge', 'tests/fixtures/knowledge', 'tests/fixtures/known'];

/** The shipped report. */
export const { library: shipped } = await loadLibrary('knowledge');

/** Every report in this repository: the shipped one, and the invented ones of the tests. */
export const everyReport: readonly Report[] = (
  await Promise.all(FOLDERS.map(async (dir) => [...(await loadLibrary(dir)).library.reports.values()]))
).flat();

/** One of them. */
export function reportCalled(id: string): Report {
  const report = everyReport.find((one) => one.id === id);
  if (report === undefined) throw new Error(`there is no report ${id}`);
  return report;
}

const libraries = new WeakMap<Report, Library>();

/** A library that holds one report and no other; the same each time, since none is changed. */
export function libraryOf(report: Report): Library {
  const library = libraries.get(report) ?? createLibrary(new Map([[report.id, report]]));
  libraries.set(report, library);
  return library;
}

/** What a line is answered with; a fault of ours fails the test that met it. */
export function contextOf(library: Library): LineContext {
  return { library, commands, presses: [], defaultPrivate: false, onFault };
}

function onFault(error: unknown): never {
  throw error;
}
