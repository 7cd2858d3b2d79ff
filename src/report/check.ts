import { faultLine } from './fault.js';
import { readReport, reportFolders } from './read.js';

/**
 * Proves every report under `dir`, strictly: whatever is wrong, fatal or not, is a line.
 * @returns one line a report or fault, and whether all is well.
 */
export async function checkKnowledge(dir: string): Promise<{ lines: string[]; ok: boolean }> {
  const folders = await reportFolders(dir).catch(() => []);
  if (folders.length === 0) return { lines: [`${dir}: there is no folder with a report.yaml in it`], ok: false };
  const proofs = await Promise.all(folders.map((folder) => readReport(folder)));
  const lines = proofs.flatMap(({ report, faults }) => {
    if (faults.length > 0) return faults.map(faultLine);
    if (report === undefined) return [];
    return [`${report.id}: ${report.statements.length} statements, ${report.speakers.size} speakers, all proved`];
  });
  return { lines, ok: proofs.every(({ faults }) => faults.length === 0) };
}
