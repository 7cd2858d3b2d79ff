import { faultLine, type Fault } from '../../report/fault.js';
import type { Report } from '../../report/model.js';
import type { Knowledge } from '../../report/schema.js';
import { readReport, reportFolders, whyNoReports } from '../../report/read.js';
import { createLibrary, type Library } from '../library.js';

/** A report as it was shipped: proved, and as it is written. */
export interface Shipped {
  readonly report: Report;
  readonly knowledge: Knowledge;
}

/** The shipped reports, and what is wrong with those that had to be left out. */
export interface Loaded {
  readonly library: Library;
  readonly shipped: ReadonlyMap<string, Shipped>;
  /** Which report lies in which folder. */
  readonly folders: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Knowledge of which nothing can be served; its text is one line a fault, and what to do where the folder is the fault. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

const CURE = [
  'KNOWLEDGE_DIR in .env or in the environment says where the reports are. Set it to a folder that has a folder for each',
  'report, or leave it out for those of this package, and start again.',
].join('\n');

/**
 * Loads every report under `dir`. One that cannot be proved is left out, and its faults returned: the others still answer.
 * @throws KnowledgeError where none is left.
 */
export async function loadLibrary(dir: string): Promise<Loaded> {
  const folders = await reportFolders(dir).catch((error: unknown) => {
    throw new KnowledgeError(`${dir}: the knowledge folder cannot be read\n\n${CURE}`, { cause: error });
  });
  const proofs = await Promise.all(folders.map((folder) => readReport(folder)));
  const faults: Fault[] = proofs.flatMap((proof) => proof.faults);
  const shipped = new Map<string, Shipped>();
  const at = new Map<string, string>();
  for (const [i, { report, knowledge }] of proofs.entries()) {
    if (report === undefined || knowledge === undefined) continue;
    if (shipped.has(report.id)) {
      faults.push({ file: dir, at: `report ${report.id}`, fault: 'two folders hold a report of this id', fatal: true });
    } else {
      shipped.set(report.id, { report, knowledge });
      at.set(folders[i] ?? dir, report.id);
    }
  }
  if (shipped.size === 0) {
    const lines = faults.length > 0 ? faults.map(faultLine) : [await whyNoReports(dir), '', CURE];
    throw new KnowledgeError(lines.join('\n'));
  }
  const reports = new Map([...shipped].map(([id, { report }]) => [id, report]));
  return { library: createLibrary(reports), shipped, folders: at, faults };
}
