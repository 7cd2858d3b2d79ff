import { expect, test } from 'vitest';
import { nearWordsOf } from '../../../src/search/inverted/near-words.js';
import { createSpeller } from '../../../src/search/expand/speller.js';
import { tokenize, type Token } from '../../../src/search/tokens/tokens.js';
import { isTwoStopWords, joinSplitWords, mayBeTwo, splitJoined } from '../../../src/search/expand/two-words.js';

const held = new Set(['harbour', 'master', 'counteroffensive', 'ceasefire', 'strike']);
const has = (word: string): boolean => held.has(word);
const { correct } = createSpeller(nearWordsOf([...held]), { isHeld: has, english: true });

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

test.each([
  ['harbourmaster', ['harbour', 'master']],
  ['didthe', ['did', 'the']],
  ['thestrike', ['the', 'strike']],
  ['aboutharbour', ['about', 'harbour']],
  ['astrike', ['a', 'strike']],
  ['xqzvbn', ['xqzvbn']],
])('%s falls into two words, where it can', (typed, words) => {
  expect(wordsOf(tokenize(typed).flatMap((token) => splitJoined(token, has)))).toEqual(words);
});

test('each of two words that were run into one stands where it was typed', () => {
  expect(tokenize('why didthe').flatMap((token) => (token.word === 'didthe' ? splitJoined(token, has) : []))).toEqual([
    expect.objectContaining({ word: 'did', typed: 'did', start: 4, end: 7 }),
    expect.objectContaining({ word: 'the', typed: 'the', start: 7, end: 10 }),
  ]);
});

test.each([
  ['harbourmaster', true],
  ['didthe', true],
  ['harbour', false],
  ['understand', false],
  ['short', false],
  ['1942map', false],
  ['x'.repeat(51), false],
])('%s may be two words: %j', (word, may) => {
  expect(mayBeTwo(word, has)).toBe(may);
});

test.each([
  ['the counter offensive', ['the', 'counteroffensive']],
  ['count eroffensive', ['counteroffensive']],
  ['a cease fire now', ['a', 'ceasefire', 'now']],
  ['cese fire', ['ceasefire']],
  ['harbour master', ['harbour', 'master']],
  ['the strike', ['the', 'strike']],
  ['see some fire', ['see', 'some', 'fire']],
])('%s has its words as a text has them', (typed, words) => {
  expect(wordsOf(joinSplitWords(tokenize(typed), has, correct))).toEqual(words);
});

test('two words that are one are kept as they were typed', () => {
  expect(joinSplitWords(tokenize('the counter offensive'), has, correct)[1]).toMatchObject({
    typed: 'counter offensive',
    start: 4,
    end: 21,
  });
});

test.each([
  ['hasthe', true],
  ['withthe', true],
  ['thestrike', false],
  ['together', false],
])('%s is two words of those that all sentences are made of: %j', (word, is) => {
  expect(isTwoStopWords(word)).toBe(is);
});
