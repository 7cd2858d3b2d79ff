import { faultLine, type Fault } from '../report/fault.js';
import type { Report } from '../report/model.js';
import { readReport, reportFolders } from '../report/read.js';
import { createLibrary, type Library } from './library.js';

/** The shipped reports, and what is wrong with those that had to be left out. */
export interface Loaded {
  readonly library: Library;
  /** Which report lies in which folder. */
  readonly folders: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Knowledge of which nothing can be served; its text is one line a fault. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/**
 * Loads every report under `dir`. One that cannot be proved is left out, and its faults returned: the others still answer.
 * @throws KnowledgeError where none is left.
 */
export async function loadLibrary(dir: string): Promise<Loaded> {
  const folders = await reportFolders(dir).catch((error: unknown) => {
    throw new KnowledgeError(`${dir}: the knowledge folder cannot be read`, { cause: error });
  });
  const proofs = await Promise.all(folders.map((folder) => readReport(folder)));
  const faults: Fault[] = proofs.flatMap((proof) => proof.faults);
  const reports = new Map<string, Report>();
  const at = new Map<string, string>();
  for (const [i, { report }] of proofs.entries()) {
    if (report === undefined) continue;
    if (reports.has(report.id)) {
      faults.push({ file: dir, at: `report ${report.id}`, fault: 'two folders hold a report of this id', fatal: true });
    } else {
      reports.set(report.id, report);
      at.set(folders[i] ?? dir, report.id);
    }
  }
  if (reports.size === 0) {
    const lines = faults.length > 0 ? faults.map(faultLine) : [`${dir}: there is no folder with a report.yaml in it`];
    throw new KnowledgeError(lines.join('\n'));
  }
  return { library: createLibrary(reports), folders: at, faults };
}
