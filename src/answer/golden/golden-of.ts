import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../report/fault.js';
import { readGolden, type Golden } from './golden.js';

const FILE = 'questions.yaml';

/** The golden questions of a report, and what is wrong with them where they cannot be read. */
interface GoldenFile {
  readonly questions: readonly Golden[];
  readonly faults: readonly Fault[];
}

/** Finds the golden questions that were shipped with a report; of one without any there are none. */
export type GoldenOf = (report: string) => Promise<GoldenFile>;

const NONE: GoldenFile = { questions: [], faults: [] };

/**
 * Reads the golden questions beside the shipped reports, each file when it is first wanted, and again where it could not
 * be read: a report answers without them.
 * @param folders which report lies in which folder
 */
export function createGoldenOf(folders: ReadonlyMap<string, string>): GoldenOf {
  const folderOf = new Map([...folders].map(([folder, report]) => [report, folder]));
  const read = new Map<string, GoldenFile>();
  return async (report) => {
    const before = read.get(report);
    if (before !== undefined) return before;
    const folder = folderOf.get(report);
    const golden = folder === undefined ? NONE : await readBeside(join(folder, FILE));
    if (golden.faults.length === 0) read.set(report, golden);
    return golden;
  };
}

async function readBeside(file: string): Promise<GoldenFile> {
  const isThere = await access(file).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  );
  return isThere ? readGolden(file) : NONE;
}
