import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/answer/evidence/clauses.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';

/** The first word of each clause. */
function begun(text: string): string[] {
  const terms = termsOf(text);
  return clausesOf(text, terms).map((at) => terms[at]?.word ?? '');
}

test.each([
  ['one sentence', 'Nobody was warned', ['nobody']],
  ['two sentences', 'There is nothing to it. He sold his share.', ['there', 'he']],
  ['a colon', 'There is nothing to it: he sold his share', ['there', 'he']],
  ['a quoted sentence', 'She was pale. “We go,” she said.', ['she', 'we']],
  ['a dash', 'not now – they wait', ['not', 'they']],
  ['a comma, which ends none', 'not, he said, now', ['not']],
  ['a hyphen, which ends none', 'a far-off place', ['a']],
  ['a time of day', 'he left at 1:50 to fetch a coat', ['he']],
  ['a title', 'not Mr. Smith, but Dr. No', ['not']],
  ['nothing', '', []],
])('%s', (_, text, words) => {
  expect(begun(text)).toEqual(words);
});
