import { expect, test } from 'vitest';
import { quoteCard } from '../../../src/reply/quotes/quote-card.js';
import { correctedMessage } from '../../../src/reply/correction/corrected-message.js';
import { textsAbove } from '../../../src/reply/correction/texts-above.js';
import { found, PUBLIC } from '../shipped.js';

const CARD = quoteCard(found('signal'), PUBLIC, { lead: 'the verdict', aside: 'the difference' }).components ?? [];

test('above a card stand its verdict and the difference', () => {
  expect(textsAbove(CARD)).toEqual(['the verdict', 'the difference']);
});

test('what corrects it is not among them', () => {
  const once = correctedMessage(CARD, 1, 'Corrected once')?.components ?? [];
  const twice = correctedMessage(once, 2, 'Corrected twice')?.components ?? [];
  expect(textsAbove(twice)).toEqual(['the verdict', 'the difference']);
});

test('a card by itself has none', () => {
  expect(textsAbove(quoteCard(found('signal'), PUBLIC).components ?? [])).toEqual([]);
});
