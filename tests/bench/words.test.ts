import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflect } from '../../bench/search/queries/inflect.js';
import { nameOf } from '../../bench/search/queries/names.js';
import { createRandom } from '../../bench/search/queries/random.js';
import { canMistype, mistype } from '../../bench/search/queries/typos.js';
import { holds } from '../../bench/search/queries/wanted.js';
import { editDistance } from '../../src/search/expand/edits.js';

test('a mistyped word is one slip away from itself', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'l', 'n', 's'), minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), (word, seed) => {
      expect(canMistype(word)).toBe(true);
      expect(editDistance(word, mistype(word, createRandom(seed)), 2)).toBe(1);
    }),
  );
});

test.each([
  ['policies', ['policy']],
  ['party', ['parties']],
  ['caring', ['care', 'cares']],
  ['stopped', ['stop', 'stops', 'stopping']],
  ['telling', ['tell', 'tells']],
  ['taxes', ['tax', 'taxed']],
])('%s has the forms %j, and no others', (word, forms) => {
  const known = new Set([...forms, word, 'car', 'unrelated']);
  const found = Array.from({ length: 60 }, (_, seed) => inflect(word, (form) => known.has(form), createRandom(seed)));
  expect(new Set(found)).toEqual(new Set(forms));
});

test('a word of which no other form is known is left alone', () => {
  expect(inflect('together', () => false, createRandom(1))).toBeUndefined();
});

test.each([
  ['Donald Trump’s', { shown: 'Donald Trump', lastName: 'trump' }],
  ['The House of Lords', { shown: 'The House of Lords', lastName: 'lords' }],
  ['they', undefined],
  ['They', undefined],
  ['a spokesman for Mr. Trump', undefined],
  ['', undefined],
])('one can ask for %j as %j', (speaker, name) => {
  expect(nameOf(speaker)).toEqual(name);
});

test.each([
  [{ words: ['raise', 'no', 'tax'], span: true, lastName: '' }, true],
  [{ words: ['no', 'raise'], span: true, lastName: '' }, false],
  [{ words: ['tax', "won't"], span: false, lastName: 'reed' }, true],
  [{ words: ['tax', "won't"], span: false, lastName: 'ann' }, true],
  [{ words: ['tax', "won't"], span: false, lastName: 'hill' }, false],
  [{ words: ['taxes'], span: false, lastName: 'reed' }, false],
])('%j is held: %j', (wanted, held) => {
  expect(holds(wanted, { id: '1', speaker: 'Ann Reed', content: 'I won’t raise no “tax”.' })).toBe(held);
});
