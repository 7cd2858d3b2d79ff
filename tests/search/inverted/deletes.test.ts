import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, slipsAllowed } from '../../../src/search/edits.js';
import { createDeletes } from '../../../src/search/inverted/deletes.js';

test('among those near are all words within as many slips as a word so long may hold', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, typed) => {
      const deletes = createDeletes();
      for (const one of words) deletes.add(one);
      const near = new Set(deletes.near(typed));
      const limit = slipsAllowed(typed.length);
      const within = words.filter((one) => editDistance(typed, one, limit) <= limit);
      expect(within.filter((one) => !near.has(one))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('words come as they were added, each once', () => {
  const deletes = createDeletes();
  for (const word of ['kremlin', 'gremlin', 'kremlin', 'kremlins']) deletes.add(word);
  expect(deletes.near('kremlin')).toEqual(['kremlin', 'gremlin', 'kremlins']);
  expect(deletes.has('gremlin')).toBe(true);
  expect(deletes.has('goblin')).toBe(false);
});
