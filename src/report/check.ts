import type { Fault } from './fault.js';
import type { Report } from './model.js';
import { readReport, reportFolders } from './read.js';

/** One folder of knowledge: its report, unless a fault is fatal, and whatever is wrong with it, fatal or not. */
export interface Checked {
  readonly folder: string;
  readonly report?: Report;
  readonly faults: readonly Fault[];
}

/** Proves every report under `dir`. Rejects where the folder cannot be read. */
export async function checkReports(dir: string): Promise<Checked[]> {
  const folders = await reportFolders(dir);
  const checked = await Promise.all(folders.map(async (folder) => ({ folder, ...(await readReport(folder)) })));
  return checked.map((one, i) => {
    const twin = checked.slice(0, i).find(({ report }) => report !== undefined && report.id === one.report?.id);
    if (twin === undefined) return one;
    return {
      ...one,
      faults: [...one.faults, { file: one.folder, fault: `${twin.folder} has the same id`, fatal: true }],
    };
  });
}
