import { describe, expect, test } from 'vitest';
import { sentenceCut } from '../../src/report/sentence-cut.js';
import { everyReport } from '../reports.js';

const SOURCE = `HALVEY, 3 May (Meridian Wire) - The dam stays shut; nobody knows why, the mayor of Tarv said.
"It may open," Ana Roe said, "but not in May." She would not say more.
“We ask for quiet,” her office said. - There is no leak. - Is there none? - he asked.
She denied a “leak” and left`;

/** @returns what the words leave out before and after themselves. */
function cut(words: string): [before: string, after: string] {
  const start = SOURCE.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand there`);
  const { before, after } = sentenceCut({ start, end: start + words.length }, SOURCE);
  return [before, after];
}

describe('nothing is left out of', () => {
  test.each([
    ['a sentence', 'She would not say more.'],
    ['one without its full stop', 'She would not say more'],
    [
      'sentences of two lines',
      '"It may open," Ana Roe said, "but not in May." She would not say more.\n“We ask for quiet,” her office said.',
    ],
    ['a line without a full stop', 'She denied a “leak” and left'],
    ['what stands after a dateline', 'The dam stays shut; nobody knows why, the mayor of Tarv said.'],
    ['what a semicolon ends', 'The dam stays shut'],
    ['what follows on one', 'nobody knows why, the mayor of Tarv said.'],
    ['what stands in quotation marks', 'It may open'],
    ['the same with its marks', '"It may open,"'],
    ['a quotation that is interrupted', '"It may open," Ana Roe said, "but not in May."'],
    ['a word in quotation marks', 'leak”'],
    ['what the next speaker says', '- There is no leak.'],
    ['the same without the dash', 'There is no leak.'],
  ])('%s', (_, words) => {
    expect(cut(words)).toEqual(['', '']);
  });
});

test.each([
  ['the end', '"It may open," Ana Roe said', ['', ', "but not in May."']],
  [
    'the beginning',
    'the mayor of Tarv said.',
    ['HALVEY, 3 May (Meridian Wire) - The dam stays shut; nobody knows why,', ''],
  ],
  ['both', 'denied a “leak”', ['She', 'and left']],
  ['the end of the second of two', 'She would not say more.\n“We ask for quiet,” her office', ['', 'said.']],
  ['a dash without a full stop before it', 'Is there none?', ['', '- he asked.']],
])('left out at %s', (_, words, left) => {
  expect(cut(words)).toEqual(left);
});

test('few statements of the reports are a part of a sentence, and each says so', () => {
  const parts = everyReport.flatMap(({ source, statements }) =>
    statements.flatMap((statement) => {
      const { before, after } = sentenceCut(statement, source);
      return before === '' && after === '' ? [] : [statement.id];
    }),
  );
  expect(parts).toEqual(['undisclosed-sources', 'met-sullivan', 'fund-loan', 'led-the-trial', 'every-third-container']);
});
