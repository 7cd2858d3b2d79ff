import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentSpans,
  cutsWord,
  paragraphsOf,
  placesAfter,
  placesOf,
  plainSpaces,
  wholeWords,
} from '../../../src/report/proof/anchor.js';

const slices = (source: string, spans: readonly ({ start: number; end: number } | undefined)[]) => {
  return spans.map((span) => (span === undefined ? undefined : source.slice(span.start, span.end)));
};

describe('spaces that look alike are one', () => {
  test('each stays one character, and nothing else changes', () => {
    expect(plainSpaces('a\u00A0b\u2007c\u2009d\u202Fe f\tg\nh')).toBe('a b c d e f\tg\nh');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainSpaces(text)).toHaveLength(text.length);
      }),
    );
  });

  test('so words are found whichever of them is typed', () => {
    const source = 'on 5\u00A0May, and on 5 May';
    expect(slices(source, placesOf('5 May', source))).toEqual(['5\u00A0May', '5 May']);
    expect(slices(source, placesOf('5\u202FMay', source))).toEqual(['5\u00A0May', '5 May']);
  });

  test('but a line break is no space', () => {
    expect(placesOf('5 May', '5\nMay')).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['nowhere', 'dam', 'the river', []],
    ['once', 'dam', 'the dam', [{ start: 4, end: 7 }]],
    [
      'overlapping',
      'aa',
      'aaa',
      [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
    ],
    ['in its very case only', 'Dam', 'the dam', []],
    ['after letters of two units', 'dam', '𝒟😀 dam', [{ start: 5, end: 8 }]],
    ['with marks that patterns know', 'a.*(b)', 'a.*(b) axxb', [{ start: 0, end: 6 }]],
  ])('%s: %j in %j', (_, words, source, places) => {
    expect(placesOf(words, source)).toEqual(places);
  });

  test('a prefix chooses those it stands immediately before', () => {
    const source = 'so it is. And\u00A0it is.';
    const places = placesOf('it is', source);
    expect(places).toHaveLength(2);
    expect(placesAfter('And ', places, source)).toEqual([places[1]]);
    expect(placesAfter('And', places, source)).toEqual([]);
    expect(placesAfter('', places, source)).toEqual(places);
  });

  test('every place holds the words, and none is left out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00A0'), maxLength: 30 });
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, text, (needle, source) => {
        const starts = Array.from(source, (_, at) => at).flatMap((at) =>
          plainSpaces(source).startsWith(needle, at) ? [at] : [],
        );
        expect(placesOf(needle, source).map(({ start }) => start)).toEqual(starts);
      }),
    );
  });
});

describe('content inside a quote', () => {
  const source = 'no. "yes", he said, "yes and no". no';
  const quote = { start: 4, end: 33 };

  test('each is looked for after the one before it', () => {
    const [first, second] = contentSpans(['yes', 'yes'], quote, source);
    expect([first?.start, second?.start]).toEqual([5, 21]);
  });

  test('one that stands earlier is found there', () => {
    expect(slices(source, contentSpans(['yes and no', 'he said'], quote, source))).toEqual(['yes and no', 'he said']);
  });

  test('what stands outside the quote only is not there', () => {
    expect(contentSpans(['. no', 'no. '], quote, source)).toEqual([undefined, undefined]);
    expect(contentSpans([], quote, source)).toEqual([]);
  });
});

test('paragraphs are the lines that hold anything', () => {
  const source = 'one\n\n  two  \n \t\nthree';
  expect(slices(source, paragraphsOf(source))).toEqual(['one', '  two  ', 'three']);
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});

test.each([
  ['unlikely to meet', 'likely', true],
  ['unlikely to meet', 'unlik', true],
  ['unlikely to meet', 'unlikely', false],
  ['NewsPutin speaks', 'Putin speaks', false],
  ['15 percent', '5 percent', true],
  ['the cafe\u0301 closed', 'the cafe', true],
  ['“no,” he said', 'no', false],
  ['Kyiv’s membership', 'Kyiv', false],
  ['𝒳𝒴 is', '𝒴', true],
])('out of “%s”, “%s” cuts a word: %s', (source, words, cuts) => {
  const start = source.indexOf(words);
  expect(cutsWord({ start, end: start + words.length }, source)).toBe(cuts);
});

test.each([
  ['unlikely to meet', 'likely to me', 'unlikely to meet'],
  ['NewsPutin speaks', 'utin speak', 'Putin speaks'],
  ['the cafe\u0301 closed', 'caf', 'cafe\u0301'],
  ['“no,” he said', 'no', 'no'],
  ['𝒳𝒴𝒵 is', '𝒴', '𝒳𝒴𝒵'],
])('out of “%s”, “%s” is in whole words “%s”', (source, words, whole) => {
  const start = source.indexOf(words);
  expect(slices(source, [wholeWords({ start, end: start + words.length }, source)])).toEqual([whole]);
});
