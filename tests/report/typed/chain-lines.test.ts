import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChainLines, writeChainLine } from '../../../src/report/typed/chain-lines.js';

const lines = (text: string) => readChainLines(text).map(({ name, as, cue }) => [name, as, cue]);

test.each([
  [
    'all three parts',
    'Peskov | Kremlin spokesman Dmitry Peskov | told',
    ['Peskov', 'Kremlin spokesman Dmitry Peskov', 'told'],
  ],
  ['no spaces', 'Peskov|he|told', ['Peskov', 'he', 'told']],
  ['too many spaces', '  Peskov   |he  |   told ', ['Peskov', 'he', 'told']],
  ['full-width bars', 'Peskov｜he｜told', ['Peskov', 'he', 'told']],
  ['a name alone', 'Peskov', ['Peskov', undefined, undefined]],
  ['a bar too many', 'Peskov | he | told |', ['Peskov', 'he', 'told']],
  ['no words that name it', 'Peskov | ? | told', ['Peskov', null, 'told']],
  ['a full-width question mark', 'Peskov ｜ ？ ｜ told', ['Peskov', null, 'told']],
  ['words left out', 'Peskov | | told', ['Peskov', undefined, 'told']],
  ['no cue', 'Peskov | ? | ?', ['Peskov', null, undefined]],
  ['no name', '| he | told', ['', 'he', 'told']],
  ['a bar that is meant', 'Peskov | he\\|she | told', ['Peskov', 'he|she', 'told']],
])('a line with %s', (_, text, parts) => {
  expect(lines(text)).toEqual([parts]);
});

test('blank lines are none, and the others keep their numbers', () => {
  expect(readChainLines('\nBloomberg\r\n  \nPeskov | he').map(({ number, line }) => [number, line])).toEqual([
    [2, 'Bloomberg'],
    [4, 'Peskov | he'],
  ]);
  expect(readChainLines(' \n ')).toEqual([]);
});

describe('what is written is read', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', '|', '｜', '\\', '⏎', '?', '\n', 'é', '"'), minLength: 1 })
    .filter((text) => text.trim() === text && text !== '?' && !/^\n|\n$/.test(text));
  const voice = fc.record({
    name: word.filter((name) => !name.includes('\n')),
    as: fc.option(word),
    cue: fc.option(word, { nil: undefined }),
  });

  test('for any chain', () => {
    fc.assert(
      fc.property(fc.array(voice), (chain) => {
        const read = readChainLines(chain.map(writeChainLine).join('\n'));
        expect(read.map(({ name, as, cue }) => ({ name, as, cue }))).toEqual(chain);
      }),
    );
  });
});
