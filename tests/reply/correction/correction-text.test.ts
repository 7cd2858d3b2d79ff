import { expect, test } from 'vitest';
import { correctionText, CORRECTION_MAX } from '../../../src/reply/correction/correction-text.js';
import { peopleIn, type Item } from '../../../src/report/items.js';
import { readReport } from '../../../src/report/read.js';
import type { Change } from '../../../src/store/changes/change.js';
import type { KnowledgePerson, KnowledgeStatement } from '../../../src/report/schema.js';
import { report } from '../shipped.js';

const { knowledge } = await readReport('knowledge/putin-peace-play');
if (knowledge === undefined) throw new Error('the shipped report cannot be read');
const { statements: shipped } = knowledge;
const people = peopleIn(knowledge);
const HEAD = '**Corrected on <t:1706788800:f>**';

function statement(id: string): KnowledgeStatement {
  const found = shipped.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no statement ${id}`);
  return found;
}

function person(id: string): KnowledgePerson {
  const found = people.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

type Pair = readonly [was: Item | undefined, is: Item | undefined];

function changed(id: string, fields: Partial<KnowledgeStatement>): Pair {
  const was = statement(id);
  return [
    { kind: 'statement', value: was },
    { kind: 'statement', value: { ...was, ...fields } },
  ];
}

function change(pairs: readonly Pair[], parts: Partial<Change> = {}): Change {
  return {
    id: 12,
    guild: '1',
    report: report.id,
    interaction: '1',
    author: '5',
    at: new Date('2024-02-01T12:00:00Z'),
    action: 'import',
    revisions: pairs.map(([was, is]) => ({
      key: { kind: (was ?? is)?.kind ?? 'statement', id: (was ?? is)?.value.id ?? '' },
      base: 0,
      number: 1,
      before: was === undefined ? { state: 'absent' } : { state: 'written', item: was },
      standing: is === undefined ? { state: 'absent' } : { state: 'written', item: is },
      shipped: undefined,
    })),
    ...parts,
  };
}

function read(pairs: readonly Pair[], statements: readonly string[], parts: Partial<Change> = {}): string[] {
  const text = correctionText({ change: change(pairs, parts), statements, report });
  expect(text.length).toBeLessThanOrEqual(CORRECTION_MAX);
  return text.split('\n');
}

test('says which words are printed otherwise, whose they are and how they are meant, by names and not by ids', () => {
  const pair = changed('us-denial', {
    quote: 'Washington, however, denies receiving such a message.',
    content: ['receiving such a message'],
    kind: 'indirect',
    stance: 'doubts',
    chain: [
      { by: 'bloomberg', inferred: true },
      { by: 'washington', as: 'Washington', cue: 'denies', inferred: false },
    ],
  });
  expect(read([pair], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'quote: Washington, however, denies receiving ~~any~~ such **a** message\\.',
    '− attributed words “receiving any such message”',
    '\\+ attributed words “receiving such a message”',
    'kind: ~~an act of speech, reported~~ → **indirect speech**',
    'voices: ~~the report ← Washington~~ → **the report ← Bloomberg \\(not named here\\) ← Washington**',
    'stance: ~~denies~~ → **doubts**',
  ]);
});

test('says nothing of what a card does not show', () => {
  const fields = { asks: ['did it?'], aliases: ['the no'], topics: [], note: 'look again', stance: 'doubts' as const };
  expect(read([changed('us-denial', fields)], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'stance: ~~denies~~ → **doubts**',
  ]);
});

test('speaks of those statements alone that the answer shows, each under its name', () => {
  const pairs = ['us-denial', 'signal', 'manipulation'].map((id) => changed(id, { stance: 'unsure' }));
  expect(read(pairs, ['signal', 'us-denial'], { reason: 'a *new* edition' })).toEqual([
    expect.stringMatching(/^\*\*Corrected on <t:1706788800:f>\*\*: .+ \(statement signal\)$/),
    expect.stringMatching(/^stance: ~~.+~~ → \*\*is unsure\*\*$/),
    '**Washington (statement us\\-denial)**',
    'stance: ~~denies~~ → **is unsure**',
    '-# The reason given: a \\*new\\* edition',
  ]);
});

test('says that a statement was taken out, or is there again', () => {
  const [was] = changed('us-denial', {});
  expect(read([[was, undefined]], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'It was taken out: nothing of it is shown any more.',
  ]);
  expect(read([[undefined, was]], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'It is there again.',
  ]);
});

test('says what became of who speaks, where the statement itself is as it was', () => {
  const was = person('washington');
  const pair: Pair = [
    { kind: 'person', value: was },
    { kind: 'person', value: { ...was, role: 'somebody', anonymity: 'unnamed' } },
  ];
  expect(read([pair], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'role: ~~the United States government~~ → **somebody**',
    'named in the report: ~~yes~~ → **no**',
  ]);
  expect(read([pair], ['signal'])[1]).toBe('It is shown otherwise now.');
});

test('leaves out whole what is too long, and says so', () => {
  const long = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ');
  expect(read([changed('us-denial', { quote: long, stance: 'doubts' })], ['us-denial'])).toEqual([
    `${HEAD}: Washington (statement us\\-denial)`,
    'stance: ~~denies~~ → **doubts**',
    '-# More was changed than fits here. Ask again to see it as it is now.',
  ]);
});
