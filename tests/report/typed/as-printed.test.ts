import { describe, expect, test } from 'vitest';
import { asPrinted } from '../../../src/report/typed/as-printed.js';
import { prefill } from '../../../src/report/typed/prefill.js';

const SOURCE = [
  'The harbour stays shut, the mayor said on Monday. “We found no bridge,” she added. Nobody asked why.',
  'A spokesman for the ferry denies it.',
].join('\n');

describe('words as a source prints them', () => {
  test.each([
    ['letter for letter', 'denies it', 'A spokesman for the ferry denies it.', 'denies it'],
    ['with slips of a keyboard', '"we FOUND no bridge,"', '“We found no bridge,” she added.', '“We found no bridge,”'],
    [
      'quoted in a message',
      'Did she say “we found no bridge”?',
      '“We found no bridge,” she added.',
      'We found no bridge',
    ],
    ['in a block quote', '> **the mayor said**', 'The harbour stays shut, the mayor said on Monday.', 'the mayor said'],
    [
      'over two sentences',
      'on Monday. “We',
      'The harbour stays shut, the mayor said on Monday. “We found no bridge,” she added.',
      'on Monday. “We',
    ],
    ['all of a sentence', 'Nobody asked why.', 'Nobody asked why.', ''],
  ])('are found %s, with the sentence around them', (_, text, quote, content) => {
    expect(asPrinted(text, SOURCE)).toEqual({ quote, content });
  });

  test.each(['', '   ', '“”', 'the bridge is gone', 'the “harbour” of Oslo', 'arbour stays'])(
    'are not found where they do not stand: %j',
    (text) => expect(asPrinted(text, SOURCE)).toBeUndefined(),
  );

  test('are always slices of the source', () => {
    for (let start = 0; start < SOURCE.length; start += 7) {
      const found = asPrinted(SOURCE.slice(start, start + 20), SOURCE);
      if (found === undefined) continue;
      expect(SOURCE).toContain(found.quote);
      expect(found.quote).toContain(found.content);
    }
  });
});

const MAYOR = { id: 'mayor', name: 'The mayor', anonymity: 'named', aliases: ['Lena'] } as const;
const FERRY = { id: 'ferry', name: 'The ferry', anonymity: 'named', aliases: [] } as const;
const people = [
  { ...MAYOR, aliases: [...MAYOR.aliases] },
  { ...FERRY, aliases: [] },
];
const was = {
  id: 'denial',
  quote: 'A spokesman for the ferry denies it.',
  repeats: false,
  content: ['it'],
  kind: 'act',
  chain: [{ by: 'ferry', as: 'A spokesman for the ferry', cue: 'denies', inferred: false }],
  stance: 'denies',
  hedges: [],
  about: [],
  topics: [],
  relations: [],
  aliases: [],
  asks: [],
} as const;
const statement = {
  ...was,
  content: [...was.content],
  chain: was.chain.map((voice) => ({ ...voice })),
  hedges: [],
  about: [],
  topics: [],
  relations: [],
  aliases: [],
  asks: [],
};

describe('a form filled in from a hint', () => {
  test('for a new statement has the printed words, and whoever it names', () => {
    const at = { source: SOURCE, people, was: undefined };
    expect(prefill({ words: 'we found no bridge', speaker: 'lena' }, at)).toEqual({
      words: '“We found no bridge,” she added.',
      content: 'We found no bridge',
      chain: 'The mayor',
      kind: '',
      stance: '',
    });
    expect(prefill({ words: 'no such words', speaker: 'A | stranger' }, at)).toEqual({
      words: 'no such words',
      content: '',
      chain: String.raw`A \| stranger`,
      kind: '',
      stance: '',
    });
  });

  test('for one that is there keeps all that the hint does not speak of', () => {
    const at = { source: SOURCE, people, was: statement };
    const present = {
      words: statement.quote,
      content: 'it',
      chain: 'The ferry | A spokesman for the ferry | denies',
      kind: 'act',
      stance: 'denies',
      prefix: undefined,
      repeats: false,
    };
    expect(prefill({ words: '', speaker: '' }, at)).toEqual(present);
    expect(prefill({ words: 'denies it', speaker: 'the ferry' }, at)).toEqual(present);
    expect(prefill({ words: 'no such words', speaker: 'Lena' }, at)).toEqual({ ...present, chain: 'The mayor' });
    expect(prefill({ words: 'Nobody asked why.', speaker: '' }, at)).toEqual({
      words: 'Nobody asked why.',
      content: '',
      chain: present.chain,
      kind: 'act',
      stance: 'denies',
    });
  });
});
