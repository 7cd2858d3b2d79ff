import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGiven } from '../../../src/discord/corrections/read-given.js';
import { askCard } from '../../../src/reply/quotes/answer-card.js';
import { correctedMessage } from '../../../src/reply/correction/corrected-message.js';
import { CORRECTION_MAX } from '../../../src/reply/correction/correction-text.js';
import { eachPart, type GivenPart } from '../../../src/reply/correction/given-message.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { quoteCard } from '../../../src/reply/quotes/quote-card.js';
import { newMessage } from '../../../src/sandbox/limits/message-limits.js';
import { anyFound } from '../generated.js';
import { found, outcome, PUBLIC } from '../shipped.js';

const LEFT_OUT = '-# Some of the answer is left out: the correction needs its room. Ask again to see all of it.';
const SHEET = askCard(outcome({ answers: ['signal', 'us-denial', 'manipulation'].map(found) }), PUBLIC).message;

/** A message as Discord gives it back, with ids of its own. */
function given(message: MessageBody): readonly GivenPart[] {
  let id = 0;
  const numbered = (parts: readonly GivenPart[]): GivenPart[] =>
    parts.map((part) => {
      id += 1;
      return { ...part, id, ...(part.components && { components: numbered(part.components) }) };
    });
  return numbered(readGiven(JSON.parse(JSON.stringify(message))));
}

function correct(parts: readonly GivenPart[], change: number, words: string): readonly GivenPart[] {
  const message = correctedMessage(parts, change, words);
  if (message === undefined) throw new Error('it is corrected already');
  expect(newMessage.safeParse(message).error).toBeUndefined();
  expect([message.flags, message.allowed_mentions]).toEqual([1 << 15, { parse: [] }]);
  return message.components;
}

function texts(parts: readonly GivenPart[]): string[] {
  return [...eachPart(parts)].flatMap(({ content }) => content ?? []);
}

function controls(parts: readonly GivenPart[]): GivenPart[] {
  return [...eachPart(parts)].filter(({ type }) => type === 2 || type === 3);
}

test('a correction stands above the answer, which stays part by part as it was', () => {
  const card = given(quoteCard(found('us-denial'), PUBLIC));
  const [first, ...rest] = correct(card, 7, 'what changed');
  expect(first).toEqual({ type: 10, id: 1_000_000_007, content: 'what changed' });
  expect(rest).toEqual(card);
});

test('the newest correction stands first, whichever is made first, and none is made twice', () => {
  const card = given(SHEET);
  const late = correct(correct(card, 9, 'nine'), 8, 'eight');
  expect(correct(correct(card, 8, 'eight'), 9, 'nine')).toEqual(late);
  expect(texts(late).slice(0, 2)).toEqual(['nine', 'eight']);
  expect(correctedMessage(late, 8, 'eight')).toBeUndefined();
  expect(correctedMessage(late, 9, 'nine')).toBeUndefined();
});

describe('what no longer fits', () => {
  test('is left out whole: quotes of a list from the last on', () => {
    const card = given(SHEET);
    const long = 'x'.repeat(3_300);
    const parts = correct(card, 1, long);
    const shown = texts(parts);
    expect(shown.slice(0, 2)).toEqual([long, LEFT_OUT]);
    const kept = shown.slice(2);
    const before = texts(card);
    expect(before.filter((text) => kept.includes(text))).toEqual(kept);
    expect(kept.some((text) => text.startsWith('**1. '))).toBe(true);
    expect(kept.some((text) => text.startsWith('**3. '))).toBe(false);
    expect(controls(parts)).toEqual(controls(card));
  });

  test('is the quote itself where a card is full of it, and the card says who and how all the same', () => {
    const words = 'and so on '.repeat(300).trim();
    const { report, statement } = found('us-denial');
    const card = given(quoteCard({ report, statement: { ...statement, quote: words, content: [] } }, PUBLIC));
    const parts = correct(card, 1, 'x'.repeat(CORRECTION_MAX));
    const shown = texts(parts);
    expect(shown[1]).toBe(LEFT_OUT);
    expect(shown.join('\n')).not.toContain('and so on');
    expect(shown[2]).toBe('### Washington\n-# the United States government · **✕ denies**');
    expect(controls(parts)).toEqual(controls(card));
  });

  test('are the oldest corrections, before anything of the answer', () => {
    let parts = given(quoteCard(found('us-denial'), PUBLIC));
    for (let change = 1; change <= 5; change++) parts = correct(parts, change, `${change}${'x'.repeat(1_000)}`);
    const shown = texts(parts);
    expect(shown.slice(0, 3).map((text) => text.slice(0, 2))).toEqual(['5x', '4x', '3x']);
    expect(shown.filter((text) => text === LEFT_OUT)).toHaveLength(1);
    expect(shown.join('\n')).toContain('> Washington, however, denies');
  });
});

test('whatever an answer shows, a corrected one can be sent, and each quote is in it whole or not at all', () => {
  fc.assert(
    fc.property(
      anyFound,
      fc.array(fc.string({ minLength: 1, maxLength: CORRECTION_MAX }), { maxLength: 4 }),
      (one, words) => {
        const card = given(quoteCard(one, PUBLIC));
        const before = texts(card);
        let parts = card;
        words.forEach((text, i) => {
          parts = correct(parts, i + 1, text);
        });
        const own = new Set([...words, LEFT_OUT]);
        for (const text of texts(parts)) expect(own.has(text) || before.includes(text)).toBe(true);
        expect(controls(parts)).toEqual(controls(card));
      },
    ),
    { numRuns: 100 },
  );
});
