import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, quotePart } from '../../../src/reply/message/parts.js';
import { hostileText } from '../hostile.js';

const ROOM = 60;

test('the parts of a text are the whole text, in order, and each fits', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(40), (text, at) => {
      const bold = [{ start: Math.min(at, text.length), end: text.length }];
      const parts = partsOf(text, bold, ROOM);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const part of parts) expect(quotePart(text, bold, part).length).toBeLessThanOrEqual(ROOM);
    }),
  );
});

test('a part ends between two words where it can', () => {
  const text = 'one two three four five';
  expect(partsOf(text, [], 12).map(({ start, end }) => text.slice(start, end))).toEqual([
    'one two ',
    'three ',
    'four five',
  ]);
});

test('a word longer than a part is cut between characters as a reader sees them', () => {
  const text = '👩‍👩‍👧'.repeat(4);
  expect(partsOf(text, [], 20).map(({ start, end }) => text.slice(start, end))).toEqual([
    '👩‍👩‍👧'.repeat(2),
    '👩‍👩‍👧'.repeat(2),
  ]);
});

test('bold goes on from one part to the next', () => {
  const text = 'one two three';
  const bold = [{ start: 4, end: 13 }];
  expect(partsOf(text, bold, 16).map((part) => quotePart(text, bold, part))).toEqual(['> one **two** ', '> **three**']);
});
