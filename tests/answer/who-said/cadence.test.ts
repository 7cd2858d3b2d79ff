import { expect, test } from 'vitest';
import { cadence } from '../../../src/answer/who-said/cadence.js';
import { matchWords, toField } from '../../../src/search/lexicon/coverage.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';

function heldIn(text: string, asked: string): number {
  const words = termsOf(asked).map((term) => withCorrections(term, []));
  const terms = termsOf(text);
  return cadence(
    matchWords(words, [toField(terms, 1)], () => 1),
    terms,
  );
}

const SIGNED = 'This is not a figure that I can put my name to';

test('a sentence is remembered by its small words, whatever stood between them', () => {
  expect(heldIn(SIGNED, 'this is not a number I can put my signature to')).toBeGreaterThan(0.65);
  expect(heldIn(SIGNED, SIGNED)).toBeCloseTo(1, 6);
});

test.each([
  ['few words', 'this is not a figure'],
  ['small words alone', 'this is not a that I can my to'],
  ['another order', 'my name to put can I that figure a not is this'],
  ['another sentence', 'that is what they have to say to all of us in this house'],
  ['nothing', ''],
])('%s may be chance', (_, asked) => {
  expect(heldIn(SIGNED, asked)).toBe(0);
});

test('words far apart are no sentence', () => {
  const scattered = 'this, he said, is by now and for a long time surely not a thing at all of any weight or figure';
  expect(heldIn(scattered, 'this is not a figure of weight')).toBe(0);
});
