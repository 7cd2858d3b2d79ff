import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNames, type Name } from '../../../src/search/names/names.js';

const PEOPLE: readonly Name[] = [
  {
    id: 'hill',
    name: 'Fiona Hill',
    aliases: ['Hill', "Trump's former Russia adviser"],
    role: 'former National Security Council director for Russia during the Trump administration',
    person: true,
  },
  {
    id: 'peskov',
    name: 'Dmitry Peskov',
    aliases: ['Peskov'],
    role: 'Kremlin spokesman',
    beside: ['Russia'],
    person: true,
  },
  { id: 'blinken', name: 'Antony Blinken', aliases: ['Blinken'], role: 'US Secretary of State', person: true },
  {
    id: 'landerholm',
    name: 'Henrik Landerholm',
    aliases: [],
    role: 'the Swedish national security advisor',
    person: true,
  },
  { id: 'lukyanov', name: 'Fyodor Lukyanov', aliases: [], role: 'pro-Kremlin political scientist', person: true },
  { id: 'council', name: 'Global Fever Council', aliases: ['the health body'], person: false },
  { id: 'nyt', name: 'New York Times', aliases: ['the Times'], role: 'newspaper', person: false },
];
const names = createNames(PEOPLE);
const sureness = (words: string): number => names.resolve(words)[0]?.quality ?? 0;
const resolved = (words: string): string[] => names.resolve(words).map(({ id }) => id);

describe('somebody is found', () => {
  test.each([
    ['by the name', 'Fiona Hill', 'hill'],
    ['by a name with a slip in each word', 'fionna hil', 'hill'],
    ['by a name with a slip in a short word', 'fiona hil', 'hill'],
    ['by the name in any case', 'FIONA hill', 'hill'],
    ['by the family name', 'Blinken', 'blinken'],
    ['by the first name', 'Henrik', 'landerholm'],
    ['with a title', 'Mr. Peskov', 'peskov'],
    ['by the role', 'US Secretary of State', 'blinken'],
    ['by the end of the role', 'secretary of state', 'blinken'],
    ['by role and name', 'Secretary Blinken', 'blinken'],
    ['by the role with an article', 'the Kremlin spokesman', 'peskov'],
    ['by the office in other words', 'Kremlin mouthpiece', 'peskov'],
    ['by the office, whoever holds it', 'Kremlin spokesperson', 'peskov'],
    ['by whom they speak for', "Russia's spokesman", 'peskov'],
    ['by another word for the profession', 'political analyst', 'lukyanov'],
    ['by nationality', 'the Swede', 'landerholm'],
    ['by nationality and a word that fits anybody', 'the Swedish official', 'landerholm'],
    ['by an alias', "Trump's former Russia adviser", 'hill'],
    ['by a role with a clause that tells more', 'the political scientist who is close to them', 'lukyanov'],
    ['by a wrong letter', 'Blinkin', 'blinken'],
    ['by a letter left out', 'Peskv', 'peskov'],
    ['by ear', 'Loukianoff', 'lukyanov'],
    ['by both names mistyped', 'Dmitri Peskow', 'peskov'],
    ['without accents or with others', 'Fióna Hîll', 'hill'],
    ['by the acronym of an organisation', 'GFC', 'council'],
    ['by the last word of an organisation', 'the Times', 'nyt'],
  ])('%s: %j', (_, words, id) => {
    expect(resolved(words)).toEqual([id]);
  });
});

describe('nobody is found', () => {
  test.each([
    ['by somebody else’s name in a role', 'Trump'],
    ['by an adjective of a role', 'former'],
    ['by a name that none has', 'Macron'],
    ['by a first name and another’s family name', 'Antony Hill'],
    ['by two people at once', 'Blinken Hill'],
    ['by a name and a role that is another’s', 'Kremlin spokesman Blinken'],
    ['by an article', 'the'],
    ['by a word that fits anybody', 'person'],
    ['by half an organisation’s name', 'New York'],
    ['by words that objects know', 'constructor'],
    ['by nothing', ''],
    ['by marks', '?!'],
    ['by a role with a clause that says something', 'the Swede who said no'],
  ])('%s: %j', (_, words) => {
    expect(resolved(words)).toEqual([]);
  });
});

test('the whole name is surer than the role', () => {
  expect(sureness('Antony Blinken')).toBe(1);
  expect(sureness('secretary of state')).toBeLessThan(1);
  expect(sureness('the Swede')).toBeLessThan(sureness('secretary of state'));
});

test('words that name two of them name both', () => {
  const two = createNames([
    { id: 'anna', name: 'Anna Novak', aliases: [], person: true },
    { id: 'petr', name: 'Petr Novak', aliases: [], person: true },
  ]);
  expect(two.resolve('Novak').map(({ id }) => id)).toEqual(['anna', 'petr']);
  expect(two.resolve('Petr Novak').map(({ id }) => id)).toEqual(['petr']);
});

test('asked again, the same ones are named', () => {
  expect([resolved('Blinkin'), resolved('Blinkin')]).toEqual([['blinken'], ['blinken']]);
});

test('whom a word with a capital names hangs on nothing that was asked before', () => {
  const asked = createNames([{ id: 'ada', name: 'Ada Bridgen', aliases: [], person: true }]);
  expect(['bridge', 'Bridge', 'bridge'].map((word) => asked.resolve(word))).toEqual([
    [],
    [{ id: 'ada', quality: 0.95 }],
    [],
  ]);
});

test('where nobody is known, nobody is named', () => {
  expect(createNames([]).resolve('Hill')).toEqual([]);
});

describe('while a name is typed', () => {
  test.each([
    ['the whole name comes first', 'Fiona Hill', 'hill'],
    ['an alias does as well', 'the times', 'nyt'],
    ['the beginning of a first name', 'ant', 'blinken'],
    ['the beginning of a family name', 'lan', 'landerholm'],
    ['the beginning of a role', 'political', 'lukyanov'],
    ['a typing error', 'blnken', 'blinken'],
    ['no accents', 'fiona h', 'hill'],
  ])('%s: %j', (_, typed, id) => {
    expect(names.complete(typed, 25)[0]).toBe(id);
  });

  test('exact ones come before those that begin so, and these before those that are near', () => {
    const towns = createNames(
      [
        ['long', 'Marsdon'],
        ['near', 'Narsd'],
        ['exact', 'Marsd'],
      ].map(([id = '', name = '']) => ({ id, name, aliases: [], person: false })),
    );
    expect(towns.complete('marsd', 25)).toEqual(['exact', 'long', 'near']);
  });

  test('nothing typed and nothing near give nothing', () => {
    expect(names.complete('', 25)).toEqual([]);
    expect(names.complete('  ?', 25)).toEqual([]);
    expect(names.complete('zzzzqqqq', 25)).toEqual([]);
  });

  test('there are never more than asked for, and none twice', () => {
    const typed = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('h', 'an', 'the', 'kremlin', 'e', 'o'));
    fc.assert(
      fc.property(typed, fc.nat({ max: 8 }), (text, limit) => {
        const found = names.complete(text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('who was something, or stands for who is, is not who is', () => {
  const bank = createNames([
    {
      id: 'former',
      name: 'Vilém Tašký',
      aliases: ['the former governor'],
      role: 'former governor of the Bank',
      person: true,
    },
    {
      id: 'deputy',
      name: 'Aly Remane',
      aliases: ['the deputy governor'],
      role: 'deputy governor of the Bank',
      person: true,
    },
    { id: 'governor', name: 'Ludmíra Vašteková', aliases: [], role: 'governor of the Bank', person: true },
    { id: 'state', name: 'Averland', aliases: ['the administration'], person: false },
    { id: 'senator', name: 'Cole Radford', aliases: ['Senator Radford'], role: 'senator in Averland', person: true },
    { id: 'ministry', name: 'the Foreign Ministry', aliases: [], person: false },
  ]);
  test.each([
    ['the governor of the Bank', ['governor']],
    ['the governor', ['governor']],
    ['the former governor', ['former']],
    ['the ex governor of the Bank', ['former']],
    ['the previous governor', ['former']],
    ['the deputy governor', ['deputy']],
    ['the senator in Averland', ['senator']],
    ['Averland', ['state']],
    ['the ministry of foreign affairs', ['ministry']],
  ])('%s', (words, ids) => {
    expect(bank.resolve(words).map(({ id }) => id)).toEqual(ids);
  });
});
