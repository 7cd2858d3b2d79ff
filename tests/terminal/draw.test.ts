import { describe, expect, test } from 'vitest';
import { container, divider, message, text } from '../../src/reply/message/message.js';
import { button, link, row, select } from '../../src/reply/message/controls.js';
import { cells } from '../../src/terminal/cells.js';
import { draw } from '../../src/terminal/draw.js';
import { COLOURED, PLAIN, paintFor } from '../../src/terminal/paint.js';

const WIDTH = 30;

describe('a drawing', () => {
  test('shows a card as boxes, bars and things to press', () => {
    const card = message([
      text('A *lead* with `code`'),
      container(
        [text('### Jane\\_Roe\n-# minister'), text('> one\\* **two**\n> three'), divider(), text('**How** it came')],
        0xd55e00,
      ),
      ...select('open', 'Open one', [{ label: 'first', value: 'a', description: 'a long description that is cut' }]),
      ...row([
        button('Context', 'context', []),
        { ...button('Page 1 of 2', 'by', []), disabled: true },
        link('Open', 'https://news.example/a-very-long-address'),
      ]),
    ]);
    expect(draw(card, { width: WIDTH }).split('\n')).toEqual([
      'A lead with code',
      '',
      '┃ Jane_Roe',
      '┃ minister',
      '┃ │ one* two',
      '┃ │ three',
      '┃',
      '┃ How it came',
      '',
      'Open one',
      '  1. first: a long descriptio…',
      '',
      '[Context] Page 1 of 2',
      'Open: https://news.example/a-very-long-address',
    ]);
  });

  test('folds between words, by cells and not by characters', () => {
    const drawn = draw(message([text(`> ${'日本語 '.repeat(8)}end`)]), { width: WIDTH }).split('\n');
    expect(drawn).toEqual(['│ 日本語 日本語 日本語 日本語', '│ 日本語 日本語 日本語 日本語', '│ end']);
    expect(Math.max(...drawn.map(cells))).toBeLessThanOrEqual(WIDTH);
  });

  test('chops a word that is wider than the terminal, and loses nothing of it', () => {
    const word = 'x'.repeat(70);
    expect(draw(message([text(word)]), { width: WIDTH }).split('\n')).toEqual([
      word.slice(0, 30),
      word.slice(30, 60),
      word.slice(60),
    ]);
  });

  test('marks struck words where they cannot be struck out', () => {
    expect(draw(message([text('~~a b~~ **c**')]))).toBe('[-a b-] c');
    expect(draw(message([text('~~a~~ **c**')]), { paint: COLOURED })).toBe('\u001b[9ma\u001b[29m \u001b[1mc\u001b[22m');
  });

  test('lets no control character through to the terminal', () => {
    expect(draw(message([text('a\u001b[2Jb\u0007'), ...row([button('x\u001b[31m', 'open', [])])]))).toBe(
      'a[2Jb\n\n[x[31m]',
    );
  });

  test('shows a code block as it is', () => {
    expect(draw({ content: '```\n“*a*”  b\\c\n```' })).toBe('“*a*”  b\\c');
  });
});

test('colour is for a terminal alone', () => {
  expect(paintFor({})).toBe(PLAIN);
  expect(paintFor({ isTTY: false })).toBe(PLAIN);
});

test('a box has its colour on its edge', () => {
  const drawn = draw(message([container([text('a')], 0xd55e00)]), { paint: COLOURED });
  expect(drawn).toBe('\u001b[31m┃ \u001b[39ma');
});

test.each([
  ['a', 1],
  ['日', 2],
  ['👩‍👩‍👧', 2],
  ['e\u0301', 1],
  ['←●│', 3],
])('%s takes %d cells', (character, width) => {
  expect(cells(character)).toBe(width);
});
