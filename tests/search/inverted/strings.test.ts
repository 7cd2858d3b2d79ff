import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStrings } from '../../../src/search/inverted/strings.js';

test('a text keeps its number, and a number its text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
      const strings = createStrings();
      const numbers = new Map<string, number>();
      for (const text of texts.filter((text) => text !== '')) {
        expect(strings.numberOf(text)).toBe(numbers.get(text) ?? 0);
        const number = strings.add(text);
        expect(number).toBe(numbers.get(text) ?? numbers.size + 1);
        numbers.set(text, number);
      }
      expect(strings.size).toBe(numbers.size + 1);
      for (const [text, number] of numbers) {
        expect(strings.textOf(number)).toBe(text);
        expect(strings.numberOf(text)).toBe(number);
      }
    }),
  );
});

test('the empty text is one too', () => {
  const strings = createStrings();
  expect(strings.numberOf('')).toBe(0);
  expect(strings.add('')).toBe(1);
  expect([strings.numberOf(''), strings.textOf(1)]).toEqual([1, '']);
});

test('words that objects know are like any other', () => {
  const strings = createStrings();
  expect(strings.numberOf('__proto__')).toBe(0);
  expect(strings.add('constructor')).toBe(1);
  expect(strings.numberOf('constructor')).toBe(1);
});
