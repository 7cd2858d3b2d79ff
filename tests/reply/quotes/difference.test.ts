import { expect, test } from 'vitest';
import { difference, TOO_DIFFERENT } from '../../../src/reply/quotes/difference.js';
import { found } from '../shipped.js';

function line(remembered: string, id: string): string | undefined {
  return difference(remembered, found(id), 0)?.split('\n')[1];
}

test.each([
  ['one word', 'typical Russian manipulation', 'manipulation', '~~typical~~ **classic** Russian manipulation'],
  ['a word left out', 'Russian manipulation', 'manipulation', '… Russian manipulation'],
  ['a word too many', 'such a classic Russian manipulation', 'manipulation', '~~such a~~ classic Russian manipulation'],
  [
    'a passage in the middle',
    'the decision is only for Washington to make',
    'kyiv-decides',
    'the decision **regarding any negotiations** is only for ~~Washington~~ **Kyiv** to make',
  ],
])('marks %s', (_, remembered, id, marked) => {
  expect(line(remembered, id)).toBe(marked);
});

test('is silent where nothing differs but capitals and spaces', () => {
  expect(difference('CLASSIC  russian\nmanipulation', found('manipulation'))).toBeUndefined();
});

test('is silent where two texts have too little in common to compare', () => {
  expect(difference('the harbour bridge was closed', found('manipulation'))).toBeUndefined();
});

test('escapes what was remembered', () => {
  expect(line('classic *Russian* manipulation <@1>', 'manipulation')).not.toMatch(/(?<!\\)<@/);
});

test('says so where there is too much to show', () => {
  const remembered = `${'word '.repeat(300)}classic Russian manipulation`;
  expect(difference(remembered, found('manipulation'), 0)).toBe(TOO_DIFFERENT);
});
