import { describe, expect, test } from 'vitest';
import { inventedSource } from '../../bench/search/queries/invented.js';
import { makeQueries, PARTS, type Part } from '../../bench/search/queries/make-queries.js';
import { ANSWERED_TYPES, QUERY_TYPES, WRONG_TYPES, type Query } from '../../bench/search/queries/query.js';
import { take } from '../../bench/search/queries/statement.js';
import { holds } from '../../bench/search/queries/wanted.js';

const SEED = 7;
const COUNT = 40;
const source = inventedSource(SEED);
const indexed = source.own.slice(0, 400);
const stock = { indexed, targets: indexed, withheld: source.withheld, seed: SEED };
const queriesOf = (part: Part) => makeQueries({ ...stock, part }, COUNT);
const queries = queriesOf('report');
const of = (types: readonly string[], answerable: boolean) =>
  queries.filter((query) => types.includes(query.type) && query.answerable === answerable);
const answersOf = ({ wanted }: Query) => indexed.filter((statement) => holds(wanted, statement));

describe('queries', () => {
  test('there are as many of each type as are asked for', () => {
    const counts = QUERY_TYPES.map((type) => [type, of([type], true).length, of([type], false).length]);
    expect(counts).toEqual([
      ...ANSWERED_TYPES.map((type) => [type, COUNT, COUNT]),
      ...WRONG_TYPES.map((type) => [type, 0, COUNT]),
    ]);
  });

  test('those with an answer have one in the index', () => {
    expect(of(ANSWERED_TYPES, true).filter((query) => answersOf(query).length === 0)).toEqual([]);
  });

  test('those without have none, and for the wrong speaker another has said the words', () => {
    expect(of(QUERY_TYPES, false).filter((query) => answersOf(query).length > 0)).toEqual([]);
    const byAnybody = of(WRONG_TYPES, false).map((query) => ({ ...query, wanted: { ...query.wanted, lastName: '' } }));
    expect(byAnybody.filter((query) => answersOf(query).length === 0)).toEqual([]);
  });

  test('remembered words are typed as they stand', () => {
    const found = of(['a'], true).map((query) => answersOf(query).some(({ content }) => content.includes(query.text)));
    expect(found).toEqual(found.map(() => true));
  });

  test('mistyped, shuffled and changed words are typed otherwise than they stand', () => {
    const same = of(['b', 'c', 'h'], true).filter(({ text, wanted }) => text.includes(wanted.words.join(' ')));
    expect(same).toEqual([]);
  });

  test('the words of a question are its statement’s', () => {
    const asked = of(['d1', 'd2'], true).map(({ text, wanted }) => wanted.words.every((word) => text.includes(word)));
    expect(asked).toEqual(asked.map(() => true));
  });

  test('types take turns', () => {
    const types = queries.slice(0, ANSWERED_TYPES.length).map(({ type }) => type);
    expect(types).toEqual(ANSWERED_TYPES);
  });

  test('they are the same for the same seed, and the two parts share no statement', () => {
    expect(queriesOf('report')).toEqual(queries);
    const spans = PARTS.map((part) =>
      queriesOf(part)
        .filter(({ type, answerable }) => type === 'a' && answerable)
        .map(({ wanted }) => wanted.words.join(' ')),
    );
    const [tune, report] = spans.map((list) => new Set(list));
    expect([...(tune ?? [])].filter((span) => report?.has(span))).toEqual([]);
  });
});

test('a larger index begins with the smaller one', () => {
  const larger = take(source, source.own.length + 3);
  expect(larger.slice(0, -3)).toEqual(source.own);
  expect(new Set(larger.map(({ id }) => id)).size).toBe(larger.length);
});
