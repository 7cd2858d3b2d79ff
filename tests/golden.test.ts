import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readReport } from '../src/report/read.js';
import { countOf, misses } from '../src/terminal/eval-screen.js';
import { judgeAll } from '../src/terminal/eval.js';
import { readGolden } from '../src/answer/golden/golden.js';
import { contextOf, libraryOf } from './reports.js';

/** What was reached. A change that gives less is a step back; one that gives more writes its counts here. */
const reached = z
  .record(z.string(), z.object({ asked: z.number(), right: z.number(), misattributed: z.number() }))
  .parse(JSON.parse(await readFile('tests/golden.json', 'utf8')));

test.each(Object.entries(reached))(
  '%s is answered as well as before',
  async (file, { asked, right, misattributed }) => {
    const { report } = await readReport(dirname(file));
    if (report === undefined) throw new Error(`${file} lies beside no report`);
    const { questions } = await readGolden(file);
    const judged = await judgeAll(questions, [report], contextOf(libraryOf(report)));
    const context = misses(judged);
    expect(judged.length, 'questions asked').toBe(asked);
    expect(countOf(judged, 'right'), `right answers\n${context}`).toBeGreaterThanOrEqual(right);
    expect(countOf(judged, 'misattributed'), `misattributed\n${context}`).toBeLessThanOrEqual(misattributed);
  },
);
