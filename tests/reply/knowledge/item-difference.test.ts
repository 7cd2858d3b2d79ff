import { describe, expect, test } from 'vitest';
import { itemDifference } from '../../../src/reply/knowledge/item-difference.js';
import { wordDifference } from '../../../src/reply/knowledge/word-difference.js';
import type { Item } from '../../../src/report/items.js';
import type { KnowledgePerson, KnowledgeStatement } from '../../../src/report/schema.js';

const DENIAL: KnowledgeStatement = {
  id: 'us-denial',
  quote: 'Washington denies receiving any such message.',
  repeats: false,
  content: ['receiving any such message'],
  kind: 'act',
  chain: [{ by: 'washington', as: 'Washington', cue: 'denies', inferred: false }],
  stance: 'denies',
  hedges: [],
  about: [],
  topics: ['talks', 'war'],
  relations: [{ disputes: 'signal' }],
  aliases: [],
  asks: ['Did it arrive?'],
};
const HILL: KnowledgePerson = {
  id: 'hill',
  name: 'Fiona Hill',
  role: 'adviser',
  anonymity: 'named',
  aliases: ['Hill'],
};

function statements(fields: Partial<KnowledgeStatement>): string[] {
  const value = { ...DENIAL, ...fields };
  return itemDifference({ kind: 'statement', value: DENIAL }, { kind: 'statement', value });
}

function people(fields: Partial<KnowledgePerson>): string[] {
  const value = { ...HILL, ...fields };
  return itemDifference({ kind: 'person', value: HILL }, { kind: 'person', value });
}

describe('two versions of an item', () => {
  test('that are the same have no difference', () => {
    expect(statements({})).toEqual([]);
    expect(itemDifference(undefined, undefined)).toEqual([]);
  });

  test.each([
    [{ stance: 'doubts' as const }, ['stance: ~~denies~~ → **doubts**']],
    [{ withdrawn: 'It was *wrong*.' }, ['\\+ withdrawn: “It was \\*wrong\\*\\.”']],
    [{ topics: ['war', 'peace'] }, ['− topic talks', '\\+ topic peace']],
    [{ topics: ['war', 'talks'] }, ['topic: in another order']],
    [{ asks: ['Did it arrive?', 'Did it arrive?'] }, ['\\+ question “Did it arrive?”']],
    [{ asks: [] }, ['− question “Did it arrive?”']],
    [{ relations: [{ supports: 'signal' }] }, ['− relation disputes signal', '\\+ relation supports signal']],
    [{ content: [] }, ['− attributed words “receiving any such message”']],
    [{ when: { text: 'on Monday', date: '2024-01' } }, ['\\+ when: “on Monday” \\(2024\\-01\\)']],
    [
      { chain: [{ by: 'agency', inferred: true }, ...DENIAL.chain] },
      [
        'chain: ~~the report ← washington \\(“Washington”, cue “denies”\\)~~ → **the report ← agency \\(not named here\\) ← washington \\(“Washington”, cue “denies”\\)**',
      ],
    ],
    [
      { quote: 'Washington denied receiving any such message.' },
      ['quote: Washington ~~denies~~ **denied** receiving any such message\\.'],
    ],
  ])('of a statement: %j', (fields, lines) => {
    expect(statements(fields)).toEqual(lines);
  });

  test.each([
    [{ role: undefined }, ['− role: “adviser”']],
    [{ role: 'historian' }, ['role: ~~adviser~~ → **historian**']],
    [{ behalf: 'washington' }, ['\\+ on behalf of: washington']],
    [{ anonymity: 'unnamed' as const }, ['\\+ anonymity: unnamed']],
    [{ type: 'Organization' as const }, ['\\+ type: organization']],
    [{ aliases: ['Hill', 'Dr Hill'] }, ['\\+ alias “Dr Hill”']],
  ])('of a person: %j', (fields, lines) => {
    expect(people(fields)).toEqual(lines);
  });

  test('of which one is not there have all of the other', () => {
    const item: Item = { kind: 'topic', value: { id: 'war', name: 'the war', aliases: ['fighting'] } };
    expect(itemDifference(undefined, item)).toEqual(['\\+ name: “the war”', '\\+ alias “fighting”']);
    expect(itemDifference(item, undefined)).toEqual(['− name: “the war”', '− alias “fighting”']);
  });
});

describe('two texts', () => {
  test('are set against each other word by word, most of what stays left out', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve '.repeat(4).trim();
    expect(wordDifference(`${long} is shut`, `${long} is open`)).toBe(
      '… five six seven eight nine ten eleven twelve is ~~shut~~ **open**',
    );
    expect(wordDifference(`${long} a ${long}`, `${long} b ${long}`)).toBe(
      '… five six seven eight nine ten eleven twelve ~~a~~ **b** one two three four five six seven eight nine …',
    );
  });

  test('that have little in common stand one after the other', () => {
    expect(wordDifference('It was misread.', 'Nobody remembers why')).toBe(
      '~~It was misread\\.~~ → **Nobody remembers why**',
    );
  });

  test('that differ in what cannot be seen are said to', () => {
    expect(wordDifference('nine\u00a0percent', 'nine percent')).toBe('nine percent (only what cannot be seen differs)');
  });

  test('of any length take no time', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `w${i}`);
    expect(wordDifference(words.join(' '), words.toReversed().join(' '))).toMatch(/^~~w0 w1 .*~~ → \*\*w1999 /);
  });
});
