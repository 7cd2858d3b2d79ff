import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/search/expand/edits.js';
import { nearWordsOf } from '../../../src/search/inverted/near-words.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж', '1'), minLength: 1, maxLength: 12 });

function beginAlike(typed: string, word: string): boolean {
  const areSwapped = typed.length === word.length && typed[0] === word[1] && typed[1] === word[0];
  return typed[0] === word[0] || areSwapped;
}

test('what is near is what comparing with every word finds, in the order of the words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, fc.nat({ max: 3 }), (words, typed, limit) => {
      const within = words
        .filter((one) => beginAlike(typed, one))
        .map((one) => ({ word: one, slips: editDistance(typed, one, limit) }))
        .filter(({ slips }) => slips <= limit);
      expect(nearWordsOf(words).near(typed, limit)).toEqual(within);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a letter changed', 'kremlon', [{ word: 'kremlin', slips: 1 }]],
  ['the first two changed places', 'rkemlin', [{ word: 'kremlin', slips: 1 }]],
  ['another first letter', 'gremlon', []],
  ['nothing', '', []],
])('%s: %j', (_, typed, near) => {
  expect(nearWordsOf(['kremlin', 'crumbs', '__proto__', 'krem']).near(typed, 2)).toEqual(near);
});

test('words far longer than any are told apart by their length all the same', () => {
  const long = 'a'.repeat(400);
  expect(nearWordsOf([long, `${long}aaa`]).near(`${long}a`, 2)).toEqual([
    { word: long, slips: 1 },
    { word: `${long}aaa`, slips: 2 },
  ]);
});
