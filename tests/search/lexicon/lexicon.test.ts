import { describe, expect, test } from 'vitest';
import { termsOf, type Term } from '../../../src/search/lexicon/lexicon.js';
import { areOpposite } from '../../../src/search/lexicon/opposites.js';
import { stemOf } from '../../../src/search/lexicon/stems.js';

function only(text: string): Term {
  const [term] = termsOf(text);
  if (term === undefined) throw new Error(`“${text}” has no word`);
  return term;
}

const last = (text: string): Term | undefined => termsOf(text).at(-1);

describe('forms of one word have one stem', () => {
  test.each([
    ['deny', 'denies', 'denied', 'denying', 'denial'],
    ['say', 'says', 'said', 'saying'],
    ['win', 'won', 'winning', 'winner'],
    ['grow', 'grew', 'grown', 'growth'],
    ['decide', 'decided', 'decision'],
    ['negotiate', 'negotiation', 'negotiations', 'negotiating', 'negotiator'],
    ['favour', 'favor', 'favours', 'favored', 'favouring'],
    ['labour', 'labor'],
    ['realise', 'realize', 'realised', 'realizing'],
    ['organise', 'organize', 'organisation', 'organization'],
    ['centre', 'center', 'centres'],
    ['travelled', 'traveled', 'traveling'],
    ['programme', 'program', 'programmes'],
    ['defence', 'defense'],
    ['evidence', 'evident'],
    ['call', 'calls', 'called', 'calling'],
    ['kill', 'kills', 'killed', 'killing'],
    ['fulfil', 'fulfill', 'fulfilled'],
    ['try', 'tries', 'tried', 'trying'],
    ['add', 'adds', 'added', 'adding'],
    ['bluff', 'bluffs', 'bluffed', 'bluffing'],
    ['tour', 'tours', 'toured', 'touring'],
    ['raise', 'raises', 'raised', 'raising'],
    ['public', 'publicly'],
    ['submit', 'submitted', 'submission'],
  ])('%s, %s', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['war', 'wary'],
    ['peace', 'piece'],
    ['deny', 'dense'],
    ['hill', 'hills-man'],
    ['talks', 'tall'],
    ['hard', 'hardly'],
    ['pour', 'pore'],
    ['call', 'cale'],
  ])('but not %s and %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  test('words that objects know are words like any other', () => {
    expect(new Set(['constructor', '__proto__', 'valueOf', 'hasOwnProperty'].map(stemOf)).size).toBe(4);
    for (const term of termsOf('constructor __proto__ toString')) {
      expect(term).toMatchObject({ groups: [], stop: false, negation: false });
    }
  });
});

describe('places', () => {
  test.each([
    ['Kyiv', 'Kiev', 'Ukraine', 'Ukrainians'],
    ['Moscow', 'Kremlin', 'Russia', 'Russian'],
    ['Washington', 'USA', 'America', 'White House', 'the US', 'U.S.', 'United States'],
    ['London', 'Britain', 'United Kingdom', 'British'],
    ['Turkey', 'Ankara', 'Türkiye'],
  ])('%s is what %s is', (...names) => {
    const places = names.map((name) => termsOf(name).find(({ place }) => place !== undefined)?.place);
    expect(new Set(places).size).toBe(1);
    expect(places[0]).toBeDefined();
  });

  test('different countries are different places', () => {
    const places = ['Kyiv', 'Moscow', 'Washington', 'Stockholm', 'Budapest'].map((name) => only(name).place);
    expect(new Set(places).size).toBe(5);
  });

  test('us is a country where a pronoun could not stand', () => {
    expect(last('the us')?.place).toBe(only('Washington').place);
    expect(last('He met the US')?.place).toBe(only('Washington').place);
    expect(last('tell us')?.place).toBeUndefined();
    expect(last('you invited us')?.place).toBeUndefined();
  });

  test('polish is a country with a capital only', () => {
    expect(only('Polish').place).toBe(only('Warsaw').place);
    expect(only('polish').place).toBeUndefined();
  });

  test('the second word of a pair is its tail', () => {
    expect(termsOf('White House').map(({ tail }) => tail)).toEqual([false, true]);
    expect(termsOf('a white horse').map(({ tail }) => tail)).toEqual([false, false, false]);
    expect(last('white horse')?.place).toBeUndefined();
  });
});

describe('groups', () => {
  test.each([
    ['army', 'military'],
    ['army', 'armed forces'],
    ['walkout', 'strike'],
    ['contract', 'deal'],
    ['strike', 'industrial action'],
  ])('%s is said for %s', (a, b) => {
    expect(only(a).groups.some((group) => only(b).groups.includes(group))).toBe(true);
  });

  test('opposites share none', () => {
    for (const [a, b] of [
      ['accept', 'reject'],
      ['buy', 'sell'],
      ['confirm', 'deny'],
      ['war', 'peace'],
    ] as const) {
      expect(only(a).groups.filter((group) => only(b).groups.includes(group))).toEqual([]);
    }
  });
});

describe('figures', () => {
  test.each([
    ['a number', '2,000', '2000'],
    ['a word for a number', 'twelve', '12'],
    ['a month', 'December', 'december'],
    ['a short month', 'in Dec', 'december'],
    ['a day', 'Tues', 'tuesday'],
    ['May beside a number', 'on 5 May', 'may'],
    ['May after "in"', 'in May', 'may'],
    ['March beside a number', '14 March', 'march'],
  ])('%s: %j', (_, text, figure) => {
    expect(last(text)?.figure).toBe(figure);
  });

  test.each([
    ['may, the verb', 'they may'],
    ['march, the verb', 'they march'],
    ['sat, the verb', 'he sat'],
    ['no number', 'peace'],
  ])('%s has none', (_, text) => {
    expect(last(text)?.figure).toBeUndefined();
  });
});

describe('opposites', () => {
  test.each([
    ['gain', 'lose'],
    ['deny', 'confirm'],
    ['denied', 'confirms'],
    ['pleased', 'displeased'],
    ['known', 'unknown'],
    ['possible', 'impossible'],
    ['legal', 'illegal'],
    ['rise', 'fell'],
    ['buy', 'sold'],
    ['first', 'last'],
    ['war', 'peace'],
  ])('%s and %s', (a, b) => {
    expect(areOpposite(only(a), only(b))).toBe(true);
    expect(areOpposite(only(b), only(a))).toBe(true);
  });

  test.each([
    ['win', 'won'],
    ['table', 'able'],
    ['talk', 'agree'],
    ['deny', 'denial'],
    ['constructor', 'valueOf'],
  ])('but not %s and %s', (a, b) => {
    expect(areOpposite(only(a), only(b))).toBe(false);
  });
});

test.each(['not', 'never', 'nobody', 'without', 'denies', 'refused', 'rejects'])(
  '%s turns a sentence round',
  (word) => {
    expect(only(word).negation).toBe(true);
  },
);

test.each([
  'talks with or without diplomats',
  'the dispute over water',
  'water prices in decline',
  'five against two voted',
  'it leads nowhere',
])('nothing turns round in "%s"', (text) => {
  expect(termsOf(text).filter(({ negation }) => negation)).toEqual([]);
});

test('a march and the month of it are two words', () => {
  const [month, walk] = ['on 26 March', 'another march'].map((text) => termsOf(text).at(-1));
  expect([month?.figure, walk?.figure]).toEqual(['march', undefined]);
  expect(month?.sense).not.toBe(walk?.sense);
});

test('words that say nothing are stop words, places and figures never', () => {
  expect(termsOf('the and of what did they say').every(({ stop }) => stop)).toBe(true);
  expect(termsOf('Kyiv 7 manipulation the US').filter(({ stop }) => !stop)).toHaveLength(4);
});

test('rarity lies between 0 and 1 and rises from everyday words to strange ones', () => {
  const rarities = ['the', 'house', 'negotiation', 'xqzzw'].map((word) => only(word).rarity);
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
  expect(rarities[0]).toBe(0);
  expect(rarities.at(-1)).toBe(1);
});
