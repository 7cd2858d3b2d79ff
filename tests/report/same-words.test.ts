import { expect, test } from 'vitest';
import type { Statement } from '../../src/report/model.js';
import { sameWords } from '../../src/report/same-words.js';
import { everyReport, reportCalled } from '../reports.js';

const { source, statements } = reportCalled('putin-peace-play');
const [first] = statements;
if (first === undefined) throw new Error('the report has no statement');
/** All of a statement but its words says nothing of whose those are. */
const blank: Statement = { ...first, id: 'new', content: [], copies: [] };

/** @returns a new statement with these words, of which some are attributed. */
function made(quote: string, content?: string): Statement {
  const start = source.indexOf(quote);
  if (start === -1) throw new Error(`“${quote}” does not stand there`);
  const at = start + quote.indexOf(content ?? quote);
  return {
    ...blank,
    quote,
    start,
    end: start + quote.length,
    content: content === undefined ? [] : [{ start: at, end: at + content.length }],
  };
}

const DENIAL = 'Washington, however, denies receiving any such message.';

test.each([
  ['the same quote', DENIAL, undefined, ['us-denial']],
  ['nearly the same', 'Washington, however, denies receiving any such message', undefined, ['us-denial']],
  ['the same attributed words', 'denies receiving any such message', 'receiving any such message', ['us-denial']],
  ['most of them', 'denies receiving any such message', 'receiving any such', ['us-denial']],
  ['few of them, and more', 'Washington, however, denies receiving', 'Washington, however, denies receiving', []],
  ['words of the quote that are nobody’s there', DENIAL, 'Washington', []],
])('a statement has %s', (_, quote, content, ids) => {
  expect(sameWords(made(quote, content), statements).map(({ statement }) => statement.id)).toEqual(ids);
});

test('it is told whether it has all of them', () => {
  expect(sameWords(made(DENIAL), statements).map(({ all }) => all)).toEqual([true]);
  const more = made('denies receiving any such message.', 'denies receiving any such message.');
  expect(sameWords(more, statements).map(({ all }) => all)).toEqual([false]);
});

test('a place where it is printed again counts as well', () => {
  const headline = statements.find(({ id }) => id === 'headline');
  const [copy] = headline?.copies ?? [];
  if (copy === undefined) throw new Error('the headline is printed once');
  const again: Statement = { ...blank, ...copy, quote: source.slice(copy.start, copy.end) };
  expect(sameWords(again, statements).map(({ statement }) => statement.id)).toEqual(['headline']);
});

test('one that was withdrawn has none, and a statement does not repeat itself', () => {
  const withdrawn = statements.map((one) => ({ ...one, withdrawn: 'a slip' }));
  expect(sameWords(made(DENIAL), withdrawn)).toEqual([]);
  expect(sameWords({ ...made(DENIAL), id: 'us-denial' }, statements)).toEqual([]);
});

test('no statement of the reports has words of another one', () => {
  for (const { statements } of everyReport) {
    for (const one of statements) expect(sameWords(one, statements)).toEqual([]);
  }
});
