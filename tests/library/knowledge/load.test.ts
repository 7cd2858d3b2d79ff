import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnowledgeError, loadLibrary } from '../../../src/library/knowledge/load.js';
import { faultLine } from '../../../src/report/fault.js';
import { changed, knowledgeDir, KNOWLEDGE, SOURCE } from '../../report/tiny.js';

const TINY = { report: KNOWLEDGE, source: SOURCE };
const OTHER = { report: changed(KNOWLEDGE, 'id: tiny', 'id: other'), source: SOURCE };
const BROKEN = { report: changed(KNOWLEDGE, 'where: in Tarv', 'where: at home'), source: SOURCE };

const CURE = [
  'KNOWLEDGE_DIR in .env or in the environment says where the reports are. Set it to a folder that has a folder for each',
  'report, or leave it out for those of this package, and start again.',
].join('\n');

describe('the library', () => {
  test('has every report, and knows which folder each lies in', async () => {
    const dir = await knowledgeDir({ b: OTHER, a: TINY });
    const { library, folders, faults } = await loadLibrary(dir);
    expect([...library.reports.keys()]).toEqual(['tiny', 'other']);
    expect([...folders]).toEqual([
      [join(dir, 'a'), 'tiny'],
      [join(dir, 'b'), 'other'],
    ]);
    expect(library.index.size).toBe(6);
    expect(faults).toEqual([]);
  });

  test('leaves out a report that is broken, tells why, and keeps the others', async () => {
    const dir = await knowledgeDir({ a: BROKEN, b: OTHER });
    const { library, faults } = await loadLibrary(dir);
    expect([...library.reports.keys()]).toEqual(['other']);
    expect(faults.map(faultLine)).toEqual([
      `${join(dir, 'a', 'report.yaml')}: statement may-open: where “at home” does not stand in the quote`,
    ]);
  });

  test('keeps a report with a fault that leaves every quote true', async () => {
    const report = changed(KNOWLEDGE, 'stance: denies', 'stance: denies\n    comment: why');
    const dir = await knowledgeDir({ a: { report, source: SOURCE } });
    const { library, faults } = await loadLibrary(dir);
    expect(library.reports.get('tiny')?.statements.map(({ id }) => id)).toEqual(['headline', 'may-open', 'no-leak']);
    expect(faults.map(({ fault, fatal }) => [fault, fatal])).toEqual([['nobody knows the field “comment”', false]]);
  });

  test('takes the first of two folders with the same report', async () => {
    const dir = await knowledgeDir({ a: TINY, b: TINY });
    const { library, folders, faults } = await loadLibrary(dir);
    expect(library.reports.size).toBe(1);
    expect([...folders.keys()]).toEqual([join(dir, 'a')]);
    expect(faults.map(faultLine)).toEqual([`${dir}: report tiny: two folders hold a report of this id`]);
  });

  test('is none where there is no report, and says so', async () => {
    const empty = await knowledgeDir({});
    await expect(loadLibrary(empty)).rejects.toThrow(
      new KnowledgeError(`${empty}: there is no folder with a report.yaml in it\n\n${CURE}`),
    );
    const one = join(await knowledgeDir({ a: TINY }), 'a');
    await expect(loadLibrary(one)).rejects.toThrow(
      new KnowledgeError(`${one}: this is the folder of one report; it takes the folder that it is in\n\n${CURE}`),
    );
    const missing = join(empty, 'nowhere');
    await expect(loadLibrary(missing)).rejects.toThrow(
      new KnowledgeError(`${missing}: the knowledge folder cannot be read\n\n${CURE}`),
    );
    const broken = await knowledgeDir({ a: BROKEN });
    await expect(loadLibrary(broken)).rejects.toThrow(
      new KnowledgeError(
        `${join(broken, 'a', 'report.yaml')}: statement may-open: where “at home” does not stand in the quote`,
      ),
    );
  });
});

test('a report is proved: its quotes, contents and copies lie where they stand', async () => {
  const { library } = await loadLibrary(await knowledgeDir({ a: TINY }));
  const report = library.reports.get('tiny');
  const leak = SOURCE.indexOf('Her office');
  expect(
    report?.statements.map(({ id, start, end, content, copies }) => ({ id, start, end, content, copies })),
  ).toEqual([
    { id: 'headline', start: 0, end: 18, content: [], copies: [] },
    {
      id: 'may-open',
      start: 19,
      end: leak - 1,
      content: [{ start: SOURCE.indexOf('may open'), end: SOURCE.indexOf('may open') + 8 }],
      copies: [],
    },
    { id: 'no-leak', start: leak, end: leak + 25, content: [], copies: [{ start: leak + 26, end: leak + 51 }] },
  ]);
});
