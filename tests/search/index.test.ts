import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex, type Passage } from '../../src/search/index.js';

const PASSAGES: readonly Passage[] = [
  {
    id: 'manipulation',
    text: 'a classic Russian manipulation',
    speakers: ['Fiona Hill', 'Hill', 'former adviser'],
    topics: ['motives'],
  },
  {
    id: 'ceasefire',
    text: 'does not see any prospects for a long-term ceasefire',
    speakers: ['Antony Blinken', 'Blinken', 'US Secretary of State'],
    topics: ['ceasefire'],
  },
  {
    id: 'talks',
    text: 'Russia has long been open to negotiating over Ukraine',
    speakers: ['Dmitry Peskov', 'Peskov', 'Kremlin spokesman'],
    topics: ['peace talks'],
  },
  {
    id: 'operation',
    text: 'a military operation will persist if negotiations fall through\nWill Moscow fight on?',
    speakers: ['Dmitry Peskov', 'Peskov', 'Kremlin spokesman'],
    topics: ['war'],
  },
  { id: 'headline', text: 'Russia signals readiness for talks', speakers: [] },
];
const index = createIndex(PASSAGES);
const found = (query: string, limit?: number): string[] => {
  return index.search(query, limit === undefined ? {} : { limit }).map(({ id }) => id);
};

describe('words find the passage that has them', () => {
  test.each([
    ['its words', 'classic Russian manipulation', 'manipulation'],
    ['other forms of them', 'negotiation that falls through', 'operation'],
    ['a question that is attached to it', 'Will Moscow fight on?', 'operation'],
    ['a topic', 'motives', 'manipulation'],
    ['a typing error', 'manipulaton', 'manipulation'],
    ['a pasted quote', '> “classic Russian manipulation”', 'manipulation'],
    ['another word for it', 'army operation', 'operation'],
  ])('%s: %j', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('"what did X say about Y" keeps to what X says', () => {
  test.each([
    ['What did Peskov say about negotiations?', ['operation', 'talks']],
    ['What did Hill say about manipulation?', ['manipulation']],
    ['What did Blinken say about negotiations?', []],
    ['What did the Kremlin spokesman say about the operation?', ['operation']],
    ['What did the Secretary of State say about a ceasefire?', ['ceasefire']],
    ['what did peskow say abuot the operation', ['operation']],
  ])('%s', (query, ids) => {
    expect(found(query).toSorted()).toEqual(ids);
  });

  test('X alone gives all that X says', () => {
    expect(found('What does Peskov say?').toSorted()).toEqual(['operation', 'talks']);
    expect(found('Peskov').toSorted()).toEqual(['operation', 'talks']);
  });

  test('an X whom no passage knows says nothing', () => {
    expect(found('What did Macron say about negotiations?')).toEqual([]);
    expect(found('Macron said Russia is open to negotiating')).toEqual([]);
  });
});

test.each(['', '   ', '?', '…', '😀', '<@123>', 'https://a.example', 'the of and', '\u200B'])(
  'a query without words gives nothing: %j',
  (query) => {
    expect(index.search(query)).toEqual([]);
  },
);

test('words that stand nowhere give nothing', () => {
  expect(found('photosynthesis')).toEqual([]);
  expect(found('constructor')).toEqual([]);
});

test('scores lie between 0 and 1, the best first, at most as many as asked for', () => {
  const words = fc.constantFrom(...PASSAGES.flatMap(({ text, speakers }) => [...text.split(/\s/), ...speakers]));
  const query = fc.oneof(
    fc.array(words, { maxLength: 8 }).map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(query, fc.nat({ max: 6 }), (text, limit) => {
      const matches = index.search(text, { limit });
      const scores = matches.map(({ score }) => score);
      expect(matches.length).toBeLessThanOrEqual(limit);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.filter((score) => !(score > 0 && score <= 1))).toEqual([]);
      expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
    }),
  );
});

test('the same words match the same passage fully', () => {
  for (const { id, text } of PASSAGES) {
    const [first] = index.search(text.split('\n')[0] ?? '');
    expect(first?.id).toBe(id);
    expect(first?.score).toBeGreaterThan(0.9);
  }
});

describe('of passages that hold the same words, the one is first that', () => {
  const mine = createIndex([
    { id: 'ends', text: 'he is ending his bid for the White House', speakers: ['Ann Loe'] },
    { id: 'ended', text: 'it was then that somebody ended his bid for the White House', speakers: ['Bo Rue'] },
    { id: 'apart', text: 'a finish in Ohio after a campaign in South Carolina', speakers: ['Cy Dee'] },
    { id: 'together', text: 'they came to a disappointing finish in South Carolina', speakers: ['Cy Dee'] },
    { id: 'there', text: 'there is no doubt', speakers: ['Di Foe'] },
    { id: 'and', text: 'it is late and there is no time left for it', speakers: ['Ed Goe'] },
    { id: 'we', text: 'a wall will stand along the border', speakers: ['We’ve'] },
    { id: 'border', text: 'build a wall along the U.S.-Mexico border', speakers: ['Fay Hoe'] },
  ]);
  test.each([
    ['has the form that was typed', 'ended bid White House', 'ended'],
    ['has them as one run', 'finish in South Carolina', 'together'],
    ['has all of them, though the rest would be a frame', 'and there is no', 'and'],
    ['writes the country with points', 'build U.S wall', 'border'],
    ['one says whose name is a pronoun', 'what did We’ve say about a wall', 'we'],
  ])('%s: %j', (_, query, id) => {
    expect(mine.search(query)[0]?.id).toBe(id);
  });
});

describe('passages come and go', () => {
  test('an index begins with what it is given', () => {
    expect(index.size).toBe(5);
    expect(createIndex([]).size).toBe(0);
    expect(createIndex([]).search('anything')).toEqual([]);
  });

  test('what is set is found, and what is set again is replaced', () => {
    const mine = createIndex(PASSAGES);
    mine.set({ id: 'new', text: 'the dam may open in May', speakers: ['Ana Roe'] });
    expect(mine.size).toBe(6);
    expect(mine.search('the dam')[0]?.id).toBe('new');
    expect(mine.search('What does Ana Roe say?').map(({ id }) => id)).toEqual(['new']);
    mine.set({ id: 'new', text: 'the bridge stays shut', speakers: ['Ana Roe'] });
    expect(mine.size).toBe(6);
    expect(mine.search('the dam')).toEqual([]);
    expect(mine.search('the bridge')[0]?.id).toBe('new');
  });

  test('what is deleted is gone, and nothing else', () => {
    const mine = createIndex(PASSAGES);
    mine.delete('manipulation');
    mine.delete('no such passage');
    expect(mine.size).toBe(4);
    expect(mine.search('classic manipulation')).toEqual([]);
    expect(mine.search('What does Hill say?')).toEqual([]);
    expect(mine.search('long-term ceasefire')[0]?.id).toBe('ceasefire');
  });

  test('two passages of one id are one: the later', () => {
    const mine = createIndex([
      { id: 'a', text: 'the dam', speakers: [] },
      { id: 'a', text: 'the bridge', speakers: [] },
    ]);
    expect(mine.size).toBe(1);
    expect(mine.search('dam')).toEqual([]);
  });
});

test('however often passages are replaced, an index finds what one made anew finds', () => {
  const words = ['dam', 'bridge', 'harbour', 'ferry', 'strike', 'budget', 'zorvanik', 'treaty'];
  const passage = (id: number, round: number): Passage => ({
    id: `p${id}`,
    text: Array.from({ length: 5 }, (_, i) => words[(id * 7 + round * 3 + i * (id + 2)) % words.length]).join(' '),
    speakers: [`Ana Roe${id % 9}`],
    topics: [words[(id + round) % words.length] ?? ''],
  });
  const ids = Array.from({ length: 90 }, (_, id) => id);
  const mine = createIndex([]);
  for (let round = 0; round < 12; round++) {
    for (const id of ids) mine.set(passage(id, round));
    for (const id of ids.filter((id) => id % 5 === round % 5)) mine.delete(`p${id}`);
  }
  const left = ids.filter((id) => id % 5 !== 11 % 5);
  const anew = createIndex(left.map((id) => passage(id, 11)));
  expect(mine.size).toBe(left.length);
  for (const query of [...words, 'zorvanki strike', 'what did Roe3 say about the ferry', 'the budget treaty dam']) {
    expect(mine.search(query, { limit: 90 })).toEqual(anew.search(query, { limit: 90 }));
  }
});

test('ids and words that objects know are like any other', () => {
  const mine = createIndex([
    { id: '__proto__', text: 'the constructor of the bridge', speakers: ['toString'] },
    { id: 'constructor', text: 'the dam', speakers: ['__proto__'] },
  ]);
  expect(mine.search('constructor').map(({ id }) => id)).toEqual(['__proto__']);
  expect(mine.search('dam').map(({ id }) => id)).toEqual(['constructor']);
});

test('of many passages the one that has the words is found', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ id: `p${i}`, text: `talks number ${i}`, speakers: [] }));
  const mine = createIndex([...many, { id: 'dam', text: 'talks about the dam', speakers: [] }]);
  expect(mine.search('talks about the dam')[0]?.id).toBe('dam');
  expect(mine.search('talks number 1234')[0]?.id).toBe('p1234');
  expect(mine.search('talks', { limit: 7 })).toHaveLength(7);
});
