import { expect, test } from 'vitest';
import { lacksDate, lasts } from '../../../src/answer/agree/lacks.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';

test.each([
  ['sixty days', true],
  ['for a few years', true],
  ['until the summer', true],
  ['a reply of two pages that was four lines long', true],
  ['a reply of four lines', false],
  ['no longer than that', false],
  ['long ago', false],
])('“%s” tells how long: %s', (quote, tells) => {
  expect(lasts({ quote: termsOf(quote) })).toBe(tells);
});

test.each([
  ['when was he summoned', 'he was summoned in May', false],
  ['when was he summoned', 'he was summoned for the first time in 31 years', true],
  ['when was the last time he was summoned', 'he was summoned for the first time in 31 years', false],
  ['when was the last time he was summoned', 'he was summoned again', true],
])('“%s” is asked of “%s”, which lacks a date: %s', (question, quote, lacks) => {
  const asked = termsOf(question).map((term) => withCorrections(term, []));
  expect(lacksDate(asked, { quote: termsOf(quote) }, {})).toBe(lacks);
});
