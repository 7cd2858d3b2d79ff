import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPng } from '../../../src/reply/stats/picture/draw-png.js';
import { facesOf } from '../../../src/reply/stats/picture/faces.js';
import { ticksUpTo } from '../../../src/reply/stats/picture/scale.js';
import { drawable, fitted } from '../../../src/reply/stats/picture/set-text.js';
import { statsPicture, type Shown } from '../../../src/reply/stats/picture/stats-picture.js';
import { statementRows, topicRows } from '../../../src/reply/stats/rows.js';
import { anyStats, weeksOf } from './any-stats.js';
import { sizeOf } from './png.js';

const faces = await facesOf();
const WIDTH = 1000;
const SMALL: Shown = {
  weeks: weeksOf([6, 2], [0, 0], [4, 0]),
  answered: 10,
  refused: 2,
  statements: [
    { label: 'Fiona Hill: “Classic <Russian> & manipulation”', count: 6 },
    { label: '特朗普总统: “他说了什么”', count: 3 },
  ],
  topics: [{ label: 'Мирные переговоры 🕊️', count: 4 }],
};

/** What one element says of itself. */
interface Element {
  readonly name: string;
  readonly text: string;
  readonly at: (attribute: string) => string;
}

/** The texts and boxes of an SVG of ours, in order. */
function elements(svg: string): Element[] {
  return [...svg.matchAll(/<(text|rect) ([^>]*?)\/?>(?:([^<]*)<\/text>)?/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      text,
      at: (attribute) => new RegExp(`(?:^| )${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '',
    }),
  );
}

function texts(svg: string): string[] {
  return elements(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

/** Where a text begins and ends. */
function spanOf({ text, at }: Element): { readonly left: number; readonly right: number } {
  const face = at('font-weight') === '' ? faces.regular : faces.bold;
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const wide = face.width(plain, Number(at('font-size')));
  const before = { start: 0, middle: wide / 2, end: wide }[at('text-anchor')] ?? 0;
  return { left: Number(at('x')) - before, right: Number(at('x')) - before + wide };
}

describe('the picture', () => {
  test('says what it shows, and leaves to the words what its fonts lack', () => {
    expect(texts(statsPicture(SMALL, faces))).toEqual([
      'Asked by week',
      'answered 10',
      'refused 2',
      '0',
      '2',
      '4',
      '6',
      '8',
      '6',
      '2',
      '8',
      '4',
      '23 Nov',
      '16 Nov',
      '9 Nov',
      'Most asked statements',
      '1. Fiona Hill: “Classic &lt;Russian&gt; &amp; manipulation”',
      '6',
      '2. named in the text below',
      '3',
      'Most asked topics',
      '1. Мирные переговоры',
      '4',
    ]);
  });

  test('draws what was refused on top of what was answered, to one scale', () => {
    const bars = elements(statsPicture(SMALL, faces)).filter(({ at }) =>
      ['#56b4e9', 'url(#stripes)'].includes(at('fill')),
    );
    // The first two explain the others.
    const drawn = bars.slice(2).map(({ at }) => [at('fill'), at('y'), at('height')]);
    expect(drawn).toEqual([
      ['#56b4e9', '186.5', '187.5'],
      ['url(#stripes)', '124', '62.5'],
      ['#56b4e9', '249', '125'],
    ]);
  });

  test('is a PNG of its size', async () => {
    expect(sizeOf(await drawPng(statsPicture(SMALL, faces)))).toEqual({ width: 1000, height: 744 });
  });

  test('leaves a list out that is empty', () => {
    const svg = statsPicture({ ...SMALL, statements: [], topics: [] }, faces);
    expect(texts(svg)).not.toContain('Most asked statements');
    expect(svg).toContain('height="448"');
  });

  test('whatever is in it, each text is within the picture and made of signs that its fonts have', () => {
    fc.assert(
      fc.property(anyStats, (stats) => {
        const svg = statsPicture(
          { ...stats, statements: statementRows(stats, false).rows, topics: topicRows(stats, false).rows },
          faces,
        );
        const drawn = elements(svg).filter(({ name }) => name === 'text');
        expect(drawn.filter(({ text }) => !faces.regular.covers(text))).toEqual([]);
        const outside = drawn.map(spanOf).filter(({ left, right }) => left < 0 || right > WIDTH);
        expect(outside).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('whatever is in it, it can be drawn', async () => {
    await fc.assert(
      fc.asyncProperty(anyStats, async (stats) => {
        const svg = statsPicture(
          { ...stats, statements: statementRows(stats, false).rows, topics: topicRows(stats, false).rows },
          faces,
        );
        expect(sizeOf(await drawPng(svg)).width).toBe(WIDTH);
      }),
      { numRuns: 12 },
    );
  });
});

test.each([
  ['Fiona Hill', 'Fiona Hill'],
  ['Фиона Хилл', 'Фиона Хилл'],
  ['Ελλάδα', 'Ελλάδα'],
  ['Nguyễn Phú Trọng', 'Nguyễn Phú Trọng'],
  ['👩‍🚀 Ada 🕊️ Lovelace', 'Ada Lovelace'],
  ['1️⃣ First', '1 First'],
  ['特朗普', undefined],
  ['المحادثات', undefined],
  ['Trump 特朗普', undefined],
  ['🕊️', undefined],
  ['', undefined],
])('of %j the picture shows %j', (name, shown) => {
  expect(drawable(name, faces.regular)).toBe(shown);
});

test('a text that is too wide ends with …, within its room', () => {
  const text = 'WWWW mmmm iiii '.repeat(20);
  const cut = fitted(text, faces.bold, 28, 300);
  expect(cut).toMatch(/^WWWW.*…$/);
  expect(faces.bold.width(cut, 28)).toBeLessThanOrEqual(300);
  expect(fitted('short', faces.bold, 28, 300)).toBe('short');
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [11, [0, 5, 10, 15]],
  [58, [0, 20, 40, 60]],
  [5650, [0, 2000, 4000, 6000]],
])('a chart up to %i has lines at %j', (most, ticks) => {
  expect(ticksUpTo(most, 4)).toEqual(ticks);
});

test('lines are whole and few, and reach over every bar', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (most) => {
      const ticks = ticksUpTo(most, 4);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }),
  );
});
