import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, slipsAllowed } from '../../../src/search/expand/edits.js';
import { nearWordsOf } from '../../../src/search/inverted/near-words.js';
import { createSpeller, type Speller } from '../../../src/search/expand/speller.js';

function spellerOf(words: readonly string[], english: boolean): Speller {
  return createSpeller(nearWordsOf(words), { isHeld: (word) => words.includes(word), english });
}

const speller = spellerOf(['negotiation', 'ceasefire', 'kremlin', 'talks'], true);
const first = (typed: string): string | undefined => speller.correct(typed)[0]?.word;

test.each([
  ['a letter left out', 'negotation', 'negotiation'],
  ['a letter too many', 'ceaasefire', 'ceasefire'],
  ['a wrong letter', 'kremlon', 'kremlin'],
  ['neighbours changed', 'kremiln', 'kremlin'],
  ['the first two changed', 'rkemlin', 'kremlin'],
  ['two slips in a long word', 'cesfire', 'ceasefire'],
  ['an English word outside the vocabulary', 'probbaly', 'probably'],
  ['an everyday word', 'huose', 'house'],
])('%s: %j is read as %j', (_, typed, meant) => {
  expect(first(typed)).toBe(meant);
});

test.each([
  ['a word of the vocabulary', 'kremlin'],
  ['an English word, though it is one letter from a known one', 'gremlin'],
  ['an English word', 'house'],
  ['another first letter', 'xremlin'],
  ['a number', '123'],
  ['a word too short to be mended', 'tlk'],
  ['what is near nothing', 'zzzzqq'],
  ['a word that objects know', '__proto__'],
  ['nothing', ''],
])('%s is left alone: %j', (_, typed) => {
  expect(speller.correct(typed)).toEqual([]);
});

test('fewer slips count more, and come first', () => {
  const near = spellerOf(['zorvanik', 'zorvaniks', 'zorvanikst'], false);
  const found = near.correct('zorvanikt');
  expect(found.map(({ word }) => word).toSorted()).toEqual(['zorvanik', 'zorvaniks', 'zorvanikst']);
  const worth = found.map(({ quality }) => quality);
  expect(worth).toEqual(worth.toSorted((a, b) => b - a));
  expect(worth.every((quality) => quality > 0 && quality < 1)).toBe(true);
});

test('without English only the vocabulary is offered', () => {
  const near = spellerOf(['kremlin'], false);
  expect(near.correct('huose')).toEqual([]);
  expect(near.correct('kremiln').map(({ word }) => word)).toEqual(['kremlin']);
});

test('an empty vocabulary corrects nothing', () => {
  expect(spellerOf([], false).correct('kremiln')).toEqual([]);
});

/** Words of no language, so that none of them is left alone for being English. */
const strange = fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j'), minLength: 4, maxLength: 15 });

function isSwapped(typed: string, word: string): boolean {
  return typed.length === word.length && typed[0] === word[1] && typed[1] === word[0];
}

test('what is found by signatures is what comparing with every word finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(strange, { maxLength: 30 }), strange, (vocabulary, typed) => {
      const allowed = slipsAllowed(typed.length);
      const scanned = vocabulary.includes(typed)
        ? []
        : vocabulary
            .filter((word) => typed[0] === word[0] || isSwapped(typed, word))
            .map((word) => editDistance(typed, word, allowed))
            .filter((slips) => slips <= allowed)
            .toSorted((a, b) => a - b);
      const found = spellerOf(vocabulary, false).correct(typed);
      expect(found.map(({ word }) => editDistance(typed, word, allowed))).toEqual(scanned.slice(0, found.length));
      expect(found.length).toBe(Math.min(scanned.length, Math.max(found.length, 1)));
    }),
    { numRuns: 2000 },
  );
});
