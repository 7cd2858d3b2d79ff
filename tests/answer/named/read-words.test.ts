import { expect, test } from 'vitest';
import { readWords } from '../../../src/answer/named/read-words.js';
import { everyReport, libraryOf } from '../../reports.js';

const putin = everyReport.find(({ id }) => id === 'putin-peace-play');
if (putin === undefined) throw new Error('there is no such report');
const library = libraryOf(putin);

test.each([
  ['a name written by ear', 'lukkianoff', ['lukyanov', 'lukianov']],
  ['a name with a slip, as before', 'lukyanof', ['lukyanov', 'lukianov']],
  ['a name of somebody else', 'zelensky', []],
  ['a word of the report', 'negotiations', []],
  ['a word that people use', 'watching', []],
])('%s: “%s” is taken for %j', (_, word, meant) => {
  const [term] = readWords(library, word);
  expect(term?.corrections.map(({ term }) => term.word)).toEqual(meant);
});
