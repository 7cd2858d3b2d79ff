import { expect, test } from 'vitest';
import {
  commonWords,
  isEnglishWord,
  rarity,
  shareOfSpeech,
  isFormOfEnglish,
} from '../../../src/search/words/commonness.js';

test('words are common down to those said forty times in all that was counted', () => {
  const words = commonWords();
  expect(words.slice(0, 3)).toEqual(['you', 'the', 'that']);
  expect(words.slice(-3)).toEqual(['muckle', 'purim', 'snowbell']);
  expect(words).toHaveLength(19_679);
});

test.each([
  ['the', true],
  ['war', true],
  ['snowbell', true],
  ['complement', false],
  ['recieve', false],
])('“%s” is a word that people use: %s', (word, used) => {
  expect(isEnglishWord(word)).toBe(used);
});

test('the most said word is one of 24, and what is hardly said counts as said once', () => {
  expect(shareOfSpeech('you')).toBe(2_134_713 / 5.1e7);
  expect(shareOfSpeech('complement')).toBe(1 / 5.1e7);
});

test('a word tells the more the rarer it is', () => {
  expect(rarity('the')).toBe(0);
  expect(rarity('war')).toBeCloseTo(0.445, 3);
  expect(rarity('snowbell')).toBe(1);
});

test.each([
  ['apologised', true],
  ['neighbouring', true],
  ['running', true],
  ['macron', false],
])('whether English has a word as it is or as Americans write it: %s', (word, known) => {
  expect(isFormOfEnglish(word)).toBe(known);
});
