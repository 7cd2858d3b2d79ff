import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceLink } from '../../../src/reply/quotes/fragment.js';
import { URL_MAX } from '../../../src/reply/message/limits.js';
import { hostileText } from '../hostile.js';

test.each([
  ['a sentence', 'https://news.example/a', 'They denied it.', 'https://news.example/a#:~:text=They%20denied%20it.'],
  [
    'the signs that the directive reads',
    'https://news.example/a',
    'a-b, c & d',
    'https://news.example/a#:~:text=a%2Db%2C%20c%20%26%20d',
  ],
  ['an address with a place in it', 'https://news.example/a#p2', 'Yes', 'https://news.example/a#p2:~:text=Yes'],
  ['an address that is not https', 'http://news.example/', 'Yes', undefined],
  ['a script', 'javascript:alert(1)', 'Yes', undefined],
  ['nonsense', 'nowhere', 'Yes', undefined],
  ['no address', null, 'Yes', undefined],
])('links %s', (_, url, quote, link) => {
  expect(sentenceLink(url, quote)).toBe(link);
});

test('a long sentence is found by its two ends', () => {
  const quote = `one two three four five ${'and more '.repeat(80)}six seven eight nine ten`;
  expect(sentenceLink('https://news.example/', quote)).toBe(
    'https://news.example/#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  );
});

test('an address never grows longer than a button takes', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(600), (quote, length) => {
      const link = sentenceLink(`https://news.example/${'a'.repeat(length)}`, quote);
      expect((link ?? '').length).toBeLessThanOrEqual(URL_MAX);
    }),
  );
});
