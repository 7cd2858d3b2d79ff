import { expect, test } from 'vitest';
import { compacted, createHolding, type Holding } from '../../../src/search/inverted/holding.js';
import { wordsIn } from '../../../src/search/inverted/passages.js';
import { readTerms } from '../../../src/search/lexicon/lexicon.js';

function add({ dictionary, speakers, passages }: Holding, text: string, speaker: string): number {
  return passages.add({
    text: readTerms(text).map(dictionary.add),
    topics: [],
    names: [speakers.add(speaker)],
  });
}

function textOf({ dictionary, speakers, passages }: Holding, passage: number): string {
  const { text, names } = wordsIn(passages.read(passage));
  return `${[...names].map(speakers.nameOf).join()}: ${[...text].map(dictionary.spelling).join(' ')}`;
}

test('what is gone leaves no word, no name and no place behind; what is held stays as it was, in order', () => {
  const before = createHolding();
  const first = add(before, 'the zorvanik opens in may', 'Ana Roe');
  const gone = add(before, 'a quillimander closes', 'Bo Rue');
  const last = add(before, 'the zorvaniks are shut', 'Ana Roe');
  before.passages.remove(gone);

  const moves: [number, number][] = [];
  const after = compacted(before, (from, to) => moves.push([from, to]));

  expect(moves).toEqual([
    [first, 0],
    [last, 1],
  ]);
  expect(after.passages.size).toBe(2);
  expect([0, 1].map((passage) => textOf(after, passage))).toEqual([
    'Ana Roe: the zorvanik opens in may',
    'Ana Roe: the zorvaniks are shut',
  ]);
  expect(after.dictionary.words).toBeLessThan(before.dictionary.words);
  expect(after.near.near('quillimandre', 2)).toEqual([]);
  expect(after.near.near('zorvanki', 2).map(({ word }) => word)).toEqual(['zorvanik', 'zorvaniks']);
  const [zorvanik] = readTerms('zorvanik');
  const file = after.dictionary.file(zorvanik?.file ?? '');
  expect(after.dictionary.held(file)).toBe(2);
  expect(after.passages.postings.length(file)).toBe(2);
});
