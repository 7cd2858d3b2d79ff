import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, slipsAllowed, soundKey } from '../../../src/search/expand/edits.js';

/** The textbook's optimal string alignment: the whole table, no bound. */
function reference(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const row = table[i];
      if (row === undefined) continue;
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('the bounded distance is the textbook’s, up to its bound', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(reference(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('it is the same both ways, and nothing only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['hill', 'hill', 0],
  ['hil', 'hill', 1],
  ['hlil', 'hill', 1],
  ['bill', 'hill', 1],
  ['blinkin', 'blinken', 1],
  ['peskow', 'peskov', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %j to %j: %i', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test('the longer a word, the more slips it may hold, and the shortest none', () => {
  const allowed = [1, 2, 3, 4, 5, 6, 7, 8, 12, 20].map(slipsAllowed);
  expect(allowed.slice(0, 3)).toEqual([0, 0, 0]);
  expect(allowed).toEqual(allowed.toSorted((a, b) => a - b));
});

test.each([
  ['lukyanov', 'loukianoff'],
  ['zelensky', 'zelenskyy'],
  ['muhammad', 'mohamed'],
  ['philip', 'filip'],
])('%j sounds like %j', (a, b) => {
  expect(soundKey(a)).toBe(soundKey(b));
});

test.each([
  ['hill', 'blinken'],
  ['peskov', 'watson'],
  ['orban', 'putin'],
])('%j does not sound like %j', (a, b) => {
  expect(soundKey(a)).not.toBe(soundKey(b));
});
