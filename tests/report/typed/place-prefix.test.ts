import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesAfter, placesOf } from '../../../src/report/proof/anchor.js';
import { prefixFor } from '../../../src/report/typed/place-prefix.js';
import { source } from './shipped.js';

test('the words before a place tell it from the others, as few whole words as do', () => {
  const places = placesOf('Vladimir Putin', source);
  expect(places.map((place) => prefixFor(place, places, source))).toEqual([
    'membership\n\nRussian President ',
    'war.\nRussian President ',
    'suggested that ',
    'suggests that ',
  ]);
});

test('nothing stands before the first letter', () => {
  const places = placesOf('dam', 'dam, dam');
  expect(places.map((place) => prefixFor(place, places, 'dam, dam'))).toEqual([undefined, 'dam, ']);
});

test('a prefix is never blank, and chooses its own place alone', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', 'ab '), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'b', 'ab', 'b a'), (hay, words) => {
      const places = placesOf(words, hay);
      for (const place of places) {
        const prefix = prefixFor(place, places, hay);
        if (prefix === undefined) continue;
        expect(prefix.trim()).not.toBe('');
        expect(placesAfter(prefix, places, hay)).toEqual([place]);
      }
    }),
  );
});
