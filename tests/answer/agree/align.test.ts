import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../src/answer/agree/align.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';
import type { AskedTerm } from '../../../src/search/lexicon/similarity.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';

const askedOf = (text: string): AskedTerm[] => termsOf(text).map((term) => withCorrections(term, []));

/** All words weigh the same. */
const evenly = (asked: readonly AskedTerm[]) => asked.map(() => 1);

/** The pairs of words that stand for one another. */
function paired(asked: string, text: string): string[] {
  const [ours, theirs] = [askedOf(asked), termsOf(text)];
  return align(ours, theirs, evenly(ours)).pairs.map((pair) => `${ours[pair.asked]?.word}=${theirs[pair.at]?.word}`);
}

test.each([
  ['the same words', 'classic Russian manipulation', 'classic Russian manipulation', 3],
  ['words left out of the text', 'classic manipulation', 'a classic Russian manipulation indeed', 2],
  ['words put into the asked', 'a really classic one', 'classic', 1],
  ['nothing in common', 'the moon', 'classic manipulation', 0],
  ['nothing asked', '', 'classic manipulation', 0],
  ['no text', 'classic manipulation', '', 0],
])('%s: “%s” along “%s” makes %i pairs', (_, asked, text, count) => {
  expect(paired(asked, text)).toHaveLength(count);
});

test('words that changed places are not both aligned', () => {
  expect(paired('manipulation classic', 'classic manipulation')).toHaveLength(1);
});

test('other forms, synonyms and other names of a country stand for a word', () => {
  expect(paired('Kiev denied a deal', 'Ukraine denies the contract')).toEqual([
    'kiev=ukraine',
    'denied=denies',
    'deal=contract',
  ]);
});

test('numbers stand for themselves only', () => {
  expect(paired('nine children in 2023', 'nine children in 2024')).toEqual(['9=9', 'children=children', 'in=in']);
});

test('of two places the denser one is taken', () => {
  const text = 'talks began and war went on until secret talks began';
  const asked = askedOf('secret talks began');
  const { pairs } = align(asked, termsOf(text), evenly(asked));
  expect(pairs.map(({ at }) => at)).toEqual([7, 8, 9]);
});

test('a weightier word is kept before a lighter one', () => {
  const { pairs } = align(askedOf('dam the'), termsOf('the dam'), [1, 0.1]);
  expect(pairs.map((pair) => pair.asked)).toEqual([0]);
});

const words = fc.array(fc.constantFrom('dam', 'river', 'Kyiv', 'denies', '7', 'the', 'talks', 'war'), {
  maxLength: 12,
});

test('pairs go up on both sides, and no word is used twice', () => {
  fc.assert(
    fc.property(words, words, (ours, theirs) => {
      const asked = askedOf(ours.join(' '));
      const { pairs, weight } = align(asked, termsOf(theirs.join(' ')), evenly(asked));
      const before = pairs.slice(0, -1);
      expect(before.every((pair, i) => pair.asked < (pairs[i + 1]?.asked ?? -1))).toBe(true);
      expect(before.every((pair, i) => pair.at < (pairs[i + 1]?.at ?? -1))).toBe(true);
      expect(pairs.every(({ quality }) => quality > 0 && quality <= 1)).toBe(true);
      expect(weight).toBeCloseTo(
        pairs.reduce((sum, { quality }) => sum + quality, 0),
        9,
      );
    }),
  );
});

test('a text along itself is aligned word for word', () => {
  fc.assert(
    fc.property(words, (text) => {
      const asked = askedOf(text.join(' '));
      const { pairs } = align(asked, termsOf(text.join(' ')), evenly(asked));
      expect(pairs.map(({ asked, at }) => [asked, at])).toEqual(text.map((_, i) => [i, i]));
    }),
  );
});
