import { readGolden } from '../answer/golden/golden.js';
import { readUtf8 } from '../report/read-utf8.js';

/** Reads golden questions from a file that somebody may have saved as anything. */
export async function readQuestions(file: string): ReturnType<typeof readGolden> {
  const { fault } = await readUtf8(file);
  return fault === undefined ? readGolden(file) : { questions: [], faults: [{ file, fault, fatal: true }] };
}
