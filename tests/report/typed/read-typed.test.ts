import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsWord, placesOf } from '../../../src/report/proof/anchor.js';
import { KINDS, STANCES } from '../../../src/report/model.js';
import { readTyped, type Reading, type ReadStatement } from '../../../src/report/typed/read-typed.js';
import { typedOf, type Typed } from '../../../src/report/typed/typed.js';
import { everyShipped, peopleIn, readAt, shipped, source, written } from './shipped.js';

const people = peopleIn(shipped);
const NEW: Typed = {
  words: 'Washington, however, denies receiving any such message.',
  content: '',
  chain: 'Washington | Washington | denies',
  kind: 'act',
  stance: 'denies',
};

function add(fields: Partial<Typed>): Reading {
  return readTyped({ ...NEW, ...fields }, readAt());
}

function edit(id: string, fields: Partial<Typed>): Reading {
  const was = written(id);
  return readTyped({ ...typedOf(was, people), prefix: undefined, repeats: undefined, ...fields }, readAt(shipped, was));
}

function read(reading: Reading): ReadStatement {
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

function untidy(text: string): string {
  return `\n ${text.split('\n').join(' \u200b\r\n\u00a0')} \n`;
}

describe('a form that was not touched', () => {
  const all = everyShipped.flatMap((one) => one.knowledge.statements.map((was) => ({ one, was })));

  test.each(all.map(({ one, was }) => [`${one.report.id}/${was.id}`, { one, was }] as const))(
    'leaves %s exactly as it is',
    (_, { one, was }) => {
      const { words, content, chain, kind, stance } = typedOf(was, peopleIn(one));
      const reading = readTyped({ words, content, chain, kind, stance }, readAt(one, was));
      expect(reading).toStrictEqual({ kind: 'read', statement: was, newcomers: [], dropped: [], cleaned: false });
    },
  );

  test('neither do what a keyboard leaves at the ends of lines, and characters that cannot be seen', () => {
    const was = written('signal');
    const { words, content, chain, kind, stance } = typedOf(was, people);
    const typed = { words: untidy(words), content: untidy(content), chain: untidy(chain), kind, stance };
    expect(read(readTyped(typed, readAt(shipped, was))).statement).toStrictEqual(was);
  });
});

describe('the words', () => {
  test('a new statement has its id from them, and of the rest nothing', () => {
    expect(read(add({}))).toStrictEqual({
      kind: 'read',
      statement: {
        id: 'washington-however',
        quote: 'Washington, however, denies receiving any such message.',
        repeats: false,
        content: [],
        kind: 'act',
        chain: [{ by: 'washington', as: 'Washington', cue: 'denies', inferred: false }],
        stance: 'denies',
        hedges: [],
        about: [],
        topics: [],
        relations: [],
        aliases: [],
        asks: [],
      },
      newcomers: [],
      dropped: [],
      cleaned: false,
    });
  });

  test.each([
    ['another letter', 'Washington, however, denied receiving any such message.'],
    ['another case', 'washington, however, denies receiving any such message.'],
    ['another quotation mark', 'noting it as a “classic Russian manipulation”.'],
    ['two spaces', 'Washington,  however, denies receiving any such message.'],
    ['a line break that is not printed', 'Washington, however,\ndenies receiving any such message.'],
    ['nothing', ' \n '],
    ['nothing that can be seen', '\u200b\ufeff'],
  ])('with %s do not stand in the source', (_, words) => {
    expect(add({ words })).toEqual({ kind: 'elsewhere' });
  });

  test('are taken without what stands around them, and without what cannot be seen', () => {
    const words = '\n\u202eWashington, how\u200bever, denies receiving any such message.\ufeff ';
    expect(read(add({ words }))).toMatchObject({ statement: { quote: NEW.words }, cleaned: true });
    expect(read(add({ words: `  ${NEW.words}\r\n` }))).toMatchObject({
      statement: { quote: NEW.words },
      cleaned: false,
    });
  });

  test('that are a part of a word stand nowhere', () => {
    const typed = { ...NEW, content: '', chain: '' };
    for (const words of ['ashington, however, denies receiving', 'however, denies receiving any such mess', 'x']) {
      expect(readTyped({ ...typed, words }, readAt(shipped)).kind).toBe('elsewhere');
    }
    expect(readTyped({ ...typed, words: 'however, denies receiving' }, readAt(shipped)).kind).toBe('read');
  });

  test('are kept as they are printed, look-alike spaces and all', () => {
    const one = everyShipped.find(({ report }) => report.source.includes('\u00a0'));
    if (one === undefined) throw new Error('no source has a no-break space');
    const [printed = ''] = /(?<=\s)\S+ \S+\u00a0\S+ \S+(?=\s)/.exec(one.report.source) ?? [];
    const typed = { ...NEW, words: printed.replaceAll('\u00a0', ' '), chain: '' };
    expect(read(readTyped(typed, readAt(one))).statement.quote).toBe(printed);
  });

  test('that stand in several places have to be told apart', () => {
    const places = placesOf('Vladimir Putin', source);
    expect(add({ words: 'Vladimir Putin', chain: '' })).toEqual({ kind: 'several', places });
    expect(read(add({ words: 'Vladimir Putin', chain: '', prefix: 'suggested that ' })).statement).toMatchObject({
      quote: 'Vladimir Putin',
      prefix: 'suggested that ',
      repeats: false,
    });
    const all = read(add({ words: 'Vladimir Putin', chain: '', prefix: 'suggested that ', repeats: true }));
    expect(all.statement).toMatchObject({ prefix: 'suggested that ', repeats: true });
  });

  test('a prefix that fits no place, or two, tells nothing apart', () => {
    expect(add({ words: 'Vladimir Putin', chain: '', prefix: 'nowhere ' }).kind).toBe('several');
    expect(add({ words: 'Vladimir Putin', chain: '', prefix: 'Russian President ' }).kind).toBe('several');
  });

  test('with fewer of them, a prefix that is needed no more goes', () => {
    const once = 'denies receiving any such message';
    expect(read(edit('headline', { words: once, chain: '' })).statement).toMatchObject({ quote: once, repeats: false });
    expect(read(edit('headline', { words: once, chain: '' })).statement.prefix).toBeUndefined();
  });

  test('with others of them, the place that was chosen stays chosen', () => {
    const words = "Putin's peace play: Russia signals readiness for talks";
    expect(read(edit('headline', { words })).statement).toMatchObject({
      quote: words,
      prefix: 'NATO membership\n\n',
      repeats: true,
    });
  });
});

describe('the attributed words', () => {
  test('are kept a line each; slips of a keyboard are put right from what is printed', () => {
    const content = ' Receiving any such message \n\n\u200bwashington';
    expect(read(add({ content })).statement.content).toEqual(['receiving any such message', 'Washington']);
  });

  test('that are all of the quote are written as none', () => {
    expect(read(add({ content: NEW.words })).statement.content).toEqual([]);
  });

  test('that stand outside the quote are told with their line, whatever else is wrong', () => {
    const reading = add({ content: 'any such message\n\nany message\n? | ?', kind: '', stance: 'agrees' });
    expect(reading).toMatchObject({ kind: 'misfits' });
    expect(reading.kind === 'misfits' && reading.misfits).toEqual([
      { field: 'content', number: 3, words: 'any message', fault: 'outside' },
      { field: 'content', number: 4, words: '? | ?', fault: 'outside' },
      { field: 'kind', words: '', fault: 'unchosen' },
      { field: 'stance', words: 'agrees', fault: 'unchosen' },
    ]);
  });
});

test('attributed words and words of a chain that are a part of a word are told as that', () => {
  const reading = add({ content: 'any such mess', chain: 'Washington | ashington | deny' });
  expect(reading.kind === 'misfits' && reading.misfits).toEqual([
    { field: 'content', number: 1, words: 'any such mess', fault: 'cut' },
    { field: 'chain', number: 1, words: 'ashington', fault: 'cut' },
    { field: 'chain', number: 1, words: 'deny', isCue: true, fault: 'outside' },
  ]);
});

test('attributed words in more pieces than there are words are not looked for', () => {
  const content = 'any\n'.repeat(1000);
  const reading = add({ content });
  expect(reading).toMatchObject({ kind: 'misfits', misfits: [{ field: 'content', words: content, fault: 'many' }] });
});

describe('what the form does not hold', () => {
  test('is kept', () => {
    const was = written('signal');
    const { statement, dropped } = read(edit('signal', { stance: 'asserts' }));
    expect(statement).toStrictEqual({ ...was, stance: 'asserts' });
    expect(dropped).toEqual([]);
  });

  test('but for words that stand no longer in the quote', () => {
    const was = written('signal');
    const words =
      'Bloomberg did not disclose its sources but claimed that Russia signaled its readiness for peace talks';
    const chain = 'Bloomberg | Bloomberg | claimed\nrussia | Russia | signaled';
    const { statement, dropped } = read(edit('signal', { words, chain, content: '' }));
    expect(dropped).toEqual(['when “in December 2023”', 'said to “high-ranking US officials”']);
    expect(statement).toMatchObject({ hedges: ['claimed'], asks: was.asks, topics: was.topics });
    expect([statement.when, statement.to]).toEqual([undefined, undefined]);
  });
});

test('whatever is typed, what is read of it is printed', () => {
  const word = fc.constantFrom(...source.split(/\s+/), '|', '?', '\n', '\u200b', 'Bloomberg', 'Jens', 'washington');
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const slice = fc
    .tuple(fc.nat(source.length), fc.integer({ min: 1, max: 300 }), fc.boolean())
    .map(([at, length, whole]) => {
      const cut = source.slice(at, at + length);
      return whole ? cut.replace(/^\S*\s|\s\S*$/g, '') : cut;
    });
  const typed = fc.record({
    words: fc.oneof({ weight: 5, arbitrary: slice }, text),
    content: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text, slice),
    chain: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', 'Hill', 'Jens | ? | ?\nHill|?') }, text),
    kind: fc.constantFrom(...KINDS, ''),
    stance: fc.constantFrom(...STANCES),
    prefix: fc.option(slice, { nil: undefined }),
  });
  const was = fc.option(fc.constantFrom(...shipped.knowledge.statements), { nil: undefined });
  let reads = 0;
  fc.assert(
    fc.property(typed, was, (form, before) => {
      const reading = readTyped(form, readAt(shipped, before));
      if (reading.kind !== 'read') return;
      reads += 1;
      const { statement } = reading;
      expect(placesOf(statement.quote, source).some((place) => !cutsWord(place, source))).toBe(true);
      const fragments = [
        ...statement.content,
        ...statement.hedges,
        ...statement.chain.flatMap(({ as, cue }) => [as ?? '', cue ?? '']),
      ];
      for (const words of fragments) expect(statement.quote).toContain(words);
      expect(statement.id).toMatch(/^[a-z0-9-]{1,24}$/);
    }),
    { numRuns: 500 },
  );
  expect(reads).toBeGreaterThan(50);
});
