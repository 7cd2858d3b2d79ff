import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../../src/report/typed/new-id.js';

const free = () => false;

test.each([
  ['Washington, however, denies it', 'washington-however'],
  ["Putin's peace play", 'putins-peace-play'],
  ['Viktor Orbán', 'viktor-orban'],
  ['  "No"  ', 'no'],
  ['Donaudampfschifffahrtsgesellschaft', 'donaudampfschifffahrtsge'],
  ['習近平', 'fallback'],
  ['', 'fallback'],
])('%j becomes %j', (words, id) => {
  expect(newId(words, free, 'fallback')).toBe(id);
});

test('an id that somebody has gets a number', () => {
  const taken = new Set(['washington-however', 'washington-however-2']);
  expect(newId('Washington, however,', (id) => taken.has(id), 'x')).toBe('washington-however-3');
  const long = new Set(['donaudampfschifffahrtsge']);
  expect(newId('Donaudampfschifffahrtsgesellschaft', (id) => long.has(id), 'x')).toBe('donaudampfschifffahrts-2');
});

test('it is an id, and nobody else’s, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (names) => {
      const taken = new Set<string>();
      for (const name of names) {
        const id = newId(name, (one) => taken.has(one), 'person');
        expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,23}$/);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});
