import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestPassage } from '../../../src/report/typed/nearest.js';
import { source } from './shipped.js';

function nearest(words: string, text = source): string | undefined {
  const found = nearestPassage(words, text);
  return found === undefined ? undefined : `${found.why}: ${text.slice(found.start, found.end)}`;
}

test.each([
  [
    'case',
    'washington, HOWEVER, denies receiving any such message',
    'Washington, however, denies receiving any such message',
  ],
  ['curly quotation marks', '“classic Russian manipulation”.', '"classic Russian manipulation".'],
  ['a long dash', 'high–ranking US officials', 'high-ranking US officials'],
  ['two spaces', 'Washington,  however', 'Washington, however'],
  ['a line break', 'Washington,\nhowever', 'Washington, however'],
  ['accents', 'Viktor Orbán', 'Viktor Orban'],
  ['a character that cannot be seen', 'Wash\u200bington, however', 'Washington, however'],
])('a slip of the keyboard: %s', (_, words, printed) => {
  expect(nearest(words)).toBe(`slip: ${printed}`);
});

test.each([
  ['at the beginning', 'ashington, however, denies', 'Washington, however, denies'],
  ['at the end', 'washington, however, den', 'Washington, however, denies'],
  ['at both', 'ignal', 'signals'],
])('a word cut %s', (_, words, printed) => {
  expect(nearest(words)).toBe(`cut: ${printed}`);
});

test('a word that is whole elsewhere is not cut', () => {
  expect(nearest('LIKELY', 'It is unlikely. It is likely.')).toBe('slip: likely');
});

test.each([
  [
    'a word changed',
    'Washington, however, denies getting any such message.',
    'Washington, however, denies receiving any such message.',
  ],
  ['the first word changed', 'America, however, denies receiving any', 'Washington, however, denies receiving any'],
  ['the last word changed', 'denies receiving any such letter.', 'denies receiving any such message.'],
  [
    'typos',
    'Washingtn however denied recieving such message',
    'Washington, however, denies receiving any such message',
  ],
  [
    'a stretch left out',
    '- They stand to gain if everyone believes there are covert negotiations … as it unsettles the Ukrainians.',
    "- They stand to gain if everyone believes there are covert negotiations so secretive no one knows what's happening, as it unsettles the Ukrainians.",
  ],
  [
    'words put in',
    'Viktor Orban, the prime minister of Hungary, has long been accused of maintaining friendly relations',
    'Viktor Orban, in particular, has long been accused of maintaining friendly relations',
  ],
])('other words: %s', (_, words, printed) => {
  expect(nearest(words)).toBe(`other: ${printed}`);
});

test.each([
  ['words of another text', 'the moon is made of green cheese'],
  ['nothing', ''],
  ['marks alone', '... !'],
  ['one unknown word', 'Stoltenberg'],
])('nothing is near to %s', (_, words) => {
  expect(nearest(words)).toBeUndefined();
});

/** As a careless hand on a phone types it. */
function carelessly(words: string): string {
  return words.toUpperCase().replaceAll('"', '”').replaceAll(' ', '  ').replace('\u00ad', '');
}

describe('in any source', () => {
  const word = fc.constantFrom(
    'the',
    'dam',
    'Dam',
    'opens',
    'in',
    'May',
    '“may”',
    '"may"',
    'e\u0301t\u00e9',
    'a\u00adb',
    '—',
    '…',
    '👩‍👩‍👧',
    '\n',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

  test('what is found is a stretch of it', () => {
    fc.assert(
      fc.property(text, text, (words, hay) => {
        const found = nearestPassage(words, hay);
        if (found === undefined) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(hay.length);
      }),
    );
  });

  test('a passage of it is found again, however its case and marks are typed', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        fc.pre(/\p{L}/u.test(words));
        const hay = `${before} ${words} ${after}`;
        expect(nearestPassage(carelessly(words), hay)?.why).toBe('slip');
      }),
    );
  });
});
