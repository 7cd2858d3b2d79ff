import { expect, test } from 'vitest';
import { asMeant, shortStopWord, shortWord, withLastLetter } from '../../../src/search/expand/as-meant.js';
import { nearWordsOf } from '../../../src/search/inverted/near-words.js';
import { createSpeller } from '../../../src/search/expand/speller.js';
import { tokenize } from '../../../src/search/tokens/tokens.js';

const held = new Set(['harbour', 'blinken', 'strike']);
const has = (word: string): boolean => held.has(word);
const { correct } = createSpeller(nearWordsOf([...held]), { isHeld: has, english: true });

test.each([
  ['wil', 'will'],
  ['upp', 'up'],
  ['ful', undefined],
  ['abc', undefined],
])('%s is the short word %s', (typed, word) => {
  expect(shortStopWord(typed)).toBe(word);
});

test.each([
  ['ful', 'full'],
  ['kye', 'key'],
  ['yek', undefined],
  ['eky', 'key'],
  ['kex', undefined],
])('%s is the short word %s of a text', (typed, word) => {
  expect(shortWord(typed, (one) => one === 'full' || one === 'key')).toBe(word);
});

test.each([
  ['dose hill say so', 'does hill say so'],
  ['what dose hill say', 'what does hill say'],
  ['non of them', 'none of them'],
  ['dose of vaccine', 'dose of vaccine'],
  ['dose two', 'dose 2'],
  ['a dose of it', 'a dose of it'],
  ['the dose was high', 'the dose was high'],
  ['non profit', 'non profit'],
])('%s is meant as %s', (typed, meant) => {
  const words = tokenize(typed).map(asMeant);
  expect(words.map(({ word }) => word).join(' ')).toBe(meant);
});

test.each([
  ['givin', 'giving'],
  ['strikin', 'striking'],
  ['talkin', 'talking'],
  ['blinkin', 'blinkin'],
  ['within', 'within'],
  ['cabin', 'cabin'],
  ['robin', 'robin'],
])('%s is said for %s', (typed, meant) => {
  const words = tokenize(typed).map((token) => withLastLetter(token, has, correct));
  expect(words.map(({ word }) => word)).toEqual([meant]);
});
