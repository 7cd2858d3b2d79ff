import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { correctedMessage } from '../../../src/reply/correction/corrected-message.js';
import { correctionsIn, keepCorrections } from '../../../src/reply/correction/keep-corrections.js';
import { quotesCard } from '../../../src/reply/quotes/quotes-card.js';
import { payloadFaults } from '../payload-faults.js';
import { found, outcome, PUBLIC } from '../shipped.js';

const QUOTES = ['signal', 'us-denial', 'manipulation', 'covert-negotiations', 'headline'].map(found);
const PAGE = quotesCard(outcome({ answers: QUOTES }), PUBLIC, undefined).message;

test('what corrects a message is found in it, the newest first', () => {
  const once = correctedMessage(PAGE.components ?? [], 1, 'Corrected once')?.components ?? [];
  const twice = correctedMessage(once, 2, 'Corrected twice')?.components ?? [];
  expect(correctionsIn(twice)).toEqual([
    { id: 1_000_000_002, content: 'Corrected twice' },
    { id: 1_000_000_001, content: 'Corrected once' },
  ]);
  expect(keepCorrections(correctionsIn(twice), PAGE).components).toEqual(twice);
});

test('a page of a message that nothing corrects stays as it is', () => {
  expect(keepCorrections(correctionsIn(PAGE.components ?? []), PAGE)).toBe(PAGE);
});

test('what has no room beside a correction is left out whole, the last quote first, and said once', () => {
  const long = { id: 1_000_000_003, content: 'x'.repeat(3000) };
  const kept = keepCorrections([long, { id: 1_000_000_000, content: 'said before' }], PAGE);
  const parts = kept.components ?? [];
  const boxes = (PAGE.components ?? []).filter(({ type }) => type === ComponentType.Container);
  const left = parts.filter(({ type }) => type === ComponentType.Container);
  expect(payloadFaults(kept)).toEqual([]);
  expect(parts.slice(0, 2)).toEqual([
    { type: 10, ...long },
    {
      type: 10,
      id: 1_000_000_000,
      content: '-# Some of the answer is left out: the correction needs its room. Ask again to see all of it.',
    },
  ]);
  expect(left.length).toBeLessThan(boxes.length);
  expect(left).toEqual(boxes.slice(0, left.length));
});
