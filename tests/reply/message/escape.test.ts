import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, clip, escape, typedQuote, plain, strong, visible } from '../../../src/reply/message/escape.js';
import { hostileText } from '../hostile.js';
import { seen } from '../markdown-reader.js';

const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

describe('escape', () => {
  test('changes no text, whatever it holds, and lets no markup come alive', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = seen(`x${escape(text)}x`);
        expect(read.text).toBe(`x${visible(text).split(LINES).join(' ')}x`);
        expect(read.kinds.filter((kind) => !['text', 'twemoji'].includes(kind))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      'a masked link',
      '[a](u) and [Reuters](https://evil.example)',
      '\\[a\\]\\(u\\) and \\[Reuters\\]\\(https\\://evil\\.example\\)',
    ],
    ['a mention', '<@1> @everyone', '\\<\\@1\\> \\@everyone'],
    ['subtext', '-# small', '\\-\\# small'],
    ['a list', '1. one', '1\\. one'],
    ['a ping behind a hidden character', '@\u202Eeveryone', '\\@everyone'],
    ['two lines', 'a\n> b', 'a \\> b'],
  ])('disarms %s', (_, text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });
});

describe('blockQuote', () => {
  test('shows the quote and nothing else inside, on every line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = blockQuote(text);
        const lines = visible(text).split(LINES);
        expect(quoted.split('\n').every((line) => line.startsWith('> '))).toBe(true);
        const read = seen(quoted);
        expect(read.text).toBe(lines.join('\n'));
        expect(read.kinds.filter((kind) => !['blockQuote', 'br', 'text', 'twemoji'].includes(kind))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('makes exactly the content bold, wherever it begins and ends', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '_', '\\', '.', '\n'), maxLength: 60 }),
        spans,
        (text, pairs) => {
          const bold = pairs.map(([a, b]) => ({
            start: Math.min(a, b, text.length),
            end: Math.min(Math.max(a, b), text.length),
          }));
          const read = seen(blockQuote(text, bold));
          expect(read.text).toBe(text);
          const inside = text
            .split('')
            .filter((letter, i) => letter.trim() && bold.some(({ start, end }) => i >= start && i < end));
          expect(read.bold.replace(/[\s|]/g, '')).toBe(inside.join(''));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      'spans that touch',
      [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      '> **abcd** ef',
    ],
    [
      'spans that overlap',
      [
        { start: 0, end: 3 },
        { start: 1, end: 4 },
      ],
      '> **abcd** ef',
    ],
    ['spaces at the ends', [{ start: 4, end: 7 }], '> abcd **ef**'],
    ['an empty span', [{ start: 1, end: 1 }], '> abcd ef'],
  ])('joins or trims %s', (_, bold, quoted) => {
    expect(blockQuote('abcd ef', bold)).toBe(quoted);
  });

  test('quotes a second line too', () => {
    expect(blockQuote('one\n\ntwo')).toBe('> one\n> \n> two');
  });
});

test('strong keeps spaces outside its marks', () => {
  expect(strong(' a*b ')).toBe(' **a\\*b** ');
  expect(strong('  ')).toBe('  ');
});

describe('clip', () => {
  test('keeps a beginning and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const clipped = clip(text, max);
        expect(clipped.length).toBeLessThanOrEqual(max);
        expect(clipped === text || text.startsWith(clipped.slice(0, -1))).toBe(true);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('does not skip a long word to fit a short one', () => {
    expect(clip('We will extraordinarily never pay it', 25)).toBe('We will extraordinarily…');
  });

  test('takes a family emoji whole or not at all', () => {
    expect(clip('ab👩‍👩‍👧cd', 8)).toBe('ab…');
  });
});

test('a label is one line without hidden characters, and not escaped', () => {
  expect(plain(' a\n\u202e*b*\u00a0 c ')).toBe('a *b* c');
});

test('what somebody typed is quoted in its lines, and those beyond the last are on it', () => {
  expect(typedQuote('  one\r\n\r\n\n*two*  and\tmore\u2028three\n four\nfive\n', 4)).toBe(
    ['> one', '> \\*two\\* and more', '> three', '> four five'].join('\n'),
  );
  expect(typedQuote(' \n ', 4)).toBe('');
});
