import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caption, CAPTION_MAX } from '../../../src/reply/quotes/caption.js';
import { hostileText } from '../hostile.js';
import { seen } from '../markdown-reader.js';
import { PRIVATE, PUBLIC } from '../shipped.js';

test('a card that was asked for in sight of all has none', () => {
  expect([caption(PUBLIC), caption(PRIVATE)]).toEqual([[], []]);
});

test('of a shared card it says who shared it', () => {
  expect(caption({ ...PUBLIC, shared: true })).toEqual([`-# Shared by <@${PUBLIC.user}>`]);
});

test.each([
  ['ask', 'who denies it?', '-# Asked: who denies it?'],
  ['who-said', 'classic *Russian* tricks', '-# Asked: who said “classic \\*Russian\\* tricks”'],
  ['ask', 'two\n# lines', '-# Asked: two \\# lines'],
  ['ask', '@\u202eeveryone [a](https://b.example)', '-# Asked: \\@everyone \\[a\\]\\(https\\://b\\.example\\)'],
  ['ask', 'x'.repeat(200), `-# Asked: ${'x'.repeat(149)}…`],
  ['who-said', 'x'.repeat(200), `-# Asked: who said “${'x'.repeat(149)}…”`],
] as const)('of an answer to /%s it has the question: %j', (command, words, line) => {
  expect(caption({ ...PUBLIC, typed: { command, words } })).toEqual([line]);
});

test('whatever was typed, it is one line that is short and has no markup of its own', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('ask', 'who-said'), (words, command) => {
      const [line = '', ...others] = caption({ ...PUBLIC, typed: { command, words } });
      expect(others).toEqual([]);
      expect(line.length).toBeLessThanOrEqual(CAPTION_MAX);
      expect(line).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
      const { kinds } = seen(line.replace('-# ', ''));
      expect(kinds.filter((kind) => !['text', 'twemoji'].includes(kind))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
