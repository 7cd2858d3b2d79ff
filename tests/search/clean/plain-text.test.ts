import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, cleanText } from '../../../src/search/clean/clean.js';
import { isPlainText } from '../../../src/search/clean/plain-text.js';

const CHAT =
  'sent from my phone|get outlook for ios|breaking|just in|let that sink in|free nitro|whatshisname|pls share|retweet this|share before|question mark|comma|full stop|quote|unquote|share with 10 friends|sooo|the|bridge|is|safe|"|\'|,|.|?|;|-|  |5|“|”'.split(
    '|',
  );

test.each(['what did the mayor say about the bridge?', "it's 5% of $20,", '“not at all”'])('%s is plain', (text) => {
  expect(isPlainText(text)).toBe(true);
});

test.each(['**bold**', 'https://a.example', 'sooo', 'see :smile:', 'the bridge\nis safe', 'a\u200Bb', 'pls share'])(
  '%j is not plain',
  (text) => {
    expect(isPlainText(text)).toBe(false);
  },
);

test('of a plain text nothing goes but spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CHAT), { maxLength: 12 }), fc.constantFrom(' ', ''), (parts, between) => {
      const text = parts.join(between);
      fc.pre(isPlainText(text));
      expect(clean(text).text).toBe(cleanText(text));
    }),
    { numRuns: 3000, endOnFailure: true },
  );
});
