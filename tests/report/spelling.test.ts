import { expect, test } from 'vitest';
import { itemSchema } from '../../src/report/schema.js';
import { isSpelling } from '../../src/report/spelling.js';

function statement(changed: object = {}) {
  const value = { id: 's', quote: 'He is ready, he said.', kind: 'indirect', chain: [], stance: 'asserts', ...changed };
  const item = itemSchema.parse({ kind: 'statement', value });
  if (item.kind !== 'statement') throw new Error('it is no statement');
  return item.value;
}

test.each([
  ['a full stop', { quote: 'He is ready, he said' }],
  ['a letter', { quote: 'He was ready, he said.' }],
  ['its capitals', { quote: 'he is Ready, he said.' }],
  ['a word at either end', { quote: 'is ready, he said. Then' }],
  ['its attributed words', { content: ['He is ready'] }],
])('%s is spelling', (_, changed) => {
  expect(isSpelling(statement(), statement(changed))).toBe(true);
});

test.each([
  ['a stance', { stance: 'denies' }],
  ['a kind', { kind: 'direct' }],
  ['a voice', { chain: [{ by: 'x' }] }],
  ['a topic', { topics: ['x'] }],
  ['another place', { prefix: 'Then' }],
  ['a retraction', { withdrawn: 'a slip' }],
  ['a not', { quote: 'He is not ready, he said.' }],
  ['an isn’t', { quote: 'He isn’t ready, he said.' }],
  ['another quote', { quote: 'They are willing, they told us.' }],
  ['most attributed words', { content: ['ready'], quote: 'He is ready, he said.' }],
])('%s is more than spelling', (_, changed) => {
  expect(isSpelling(statement(), statement(changed))).toBe(false);
});

test('what is new is more than spelling', () => {
  expect(isSpelling(undefined, statement())).toBe(false);
});
