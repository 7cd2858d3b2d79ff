import { describe, expect, test } from 'vitest';
import { readChain } from '../../../src/report/typed/typed-chain.js';
import { peopleIn, shipped, written } from './shipped.js';

const people = peopleIn(shipped);
const { quote, chain: was } = written('open-to-negotiating');

function read(text: string) {
  const { chain, newcomers, misfits } = readChain(text, {
    quote,
    people,
    taken: (id) => people.some((person) => person.id === id) || id === 'jens-stoltenberg',
    was: [],
  });
  return { chain, newcomers: newcomers.map(({ id, name }) => `${id}: ${name}`), misfits };
}

describe('a name is somebody’s', () => {
  test.each([
    ['by name', 'Dmitry Peskov'],
    ['in any case', 'dmitry PESKOV'],
    ['by another name', 'Putin’s spokesman'],
    ['by id', 'peskov'],
  ])('%s', (_, name) => {
    expect(read(`${name} | ? | told`)).toEqual({
      chain: [{ by: 'peskov', cue: 'told', inferred: true }],
      newcomers: [],
      misfits: [],
    });
  });

  test('though they have said nothing before', () => {
    expect(read('Putin | ?').chain).toEqual([{ by: 'putin', inferred: true }]);
  });
});

describe('a name that nobody has', () => {
  test('becomes a new person, the same one in every line', () => {
    expect(read('Jens  Stoltenberg | ?\nJENS STOLTENBERG | ?')).toEqual({
      chain: [
        { by: 'jens-stoltenberg-2', inferred: true },
        { by: 'jens-stoltenberg-2', inferred: true },
      ],
      newcomers: ['jens-stoltenberg-2: Jens Stoltenberg'],
      misfits: [],
    });
  });

  test('without a letter that an id can have still gets one', () => {
    expect(read('習近平 | ?').newcomers).toEqual(['person: 習近平']);
  });

  test('is not the report, which is the outermost voice and not written', () => {
    expect(read('The report | ? | says\nPeskov | ?')).toMatchObject({ chain: [{ by: 'peskov' }], newcomers: [] });
  });
});

describe('the words that name a voice', () => {
  test('are those that are printed, where only the keyboard slipped', () => {
    expect(read('Peskov | kremlin spokesman dmitry peskov | Told').chain).toEqual([
      { by: 'peskov', as: 'Kremlin spokesman Dmitry Peskov', cue: 'told', inferred: false },
    ]);
  });

  test('are the name itself where nothing else is said and it is printed', () => {
    expect(read('peskov').chain).toEqual([{ by: 'peskov', as: 'Dmitry Peskov', inferred: false }]);
    expect(read('Hill').chain).toEqual([{ by: 'hill', inferred: true }]);
  });

  test('are none where that is said, though the name is printed', () => {
    expect(read('Peskov | ?').chain).toEqual([{ by: 'peskov', inferred: true }]);
  });
});

test('what does not fit is told with its line', () => {
  const long = `Peskov told the agency ${'that '.repeat(20)}`;
  expect(read(`Peskov | he | told\n| she\n\n${long}\nHill | ? | never said`).misfits).toEqual([
    { field: 'chain', number: 1, words: 'he', fault: 'cut' },
    { field: 'chain', number: 2, words: 'she', fault: 'outside' },
    { field: 'chain', number: 2, words: '| she', fault: 'nameless' },
    { field: 'chain', number: 4, words: long.trim(), fault: 'sentence' },
    { field: 'chain', number: 5, words: 'never said', isCue: true, fault: 'outside' },
  ]);
});

test('a name that several have is told with what tells them apart', () => {
  const twins = [...people, { id: 'other', name: 'Dmitry Peskov', anonymity: 'named' as const, aliases: [] }];
  const at = { quote, people: twins, taken: () => false, was };
  expect(readChain('Dmitry Peskov', at).misfits).toEqual([
    { field: 'chain', number: 1, words: 'Dmitry Peskov', fault: 'ambiguous', ids: ['peskov', 'other'] },
  ]);
  // A line that was not touched is still whose it was.
  const untouched = 'Bloomberg | the agency\npeskov | Kremlin spokesman Dmitry Peskov | told';
  expect(readChain(untouched, at)).toEqual({ chain: was, newcomers: [], misfits: [] });
});

test('a form full of lines is not read at all', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `Voice ${i}`).join('\n');
  expect(read(lines)).toEqual({ chain: [], newcomers: [], misfits: [{ field: 'chain', words: lines, fault: 'many' }] });
});
