import { describe, expect, test } from 'vitest';
import { createServers } from '../../../src/library/servers.js';
import { createLibrary } from '../../../src/library/library.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { floorOf, moderating, OTHER_GUILD, REPORT } from './moderating.js';

const DENIAL = {
  name: 'us-denial · Washington: Washington, however, denies receiving any such message.',
  value: 'us-denial',
};

describe('statements', () => {
  test('come in the order of the source before anything is typed, at most 25', async () => {
    const { complete, loaded } = await moderating();
    const ids = loaded.shipped.get(REPORT)?.report.statements.map(({ id }) => id);
    const choices = await complete('retract', 'statement', {});
    expect(choices.map(({ value }) => value)).toEqual(ids?.slice(0, 25));
    expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
  });

  test('come first where they were changed last', async () => {
    const { knowledge, complete } = await moderating();
    await knowledge('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    await knowledge('topic', { topic: 'gardening' });
    await knowledge('retract', { statement: 'no-prospects', reason: 'wrong' });
    const choices = await complete('edit', 'statement', { statement: ' ' });
    expect(choices.slice(0, 3)).toEqual([
      {
        name: 'no-prospects · withdrawn · Antony Blinken: Bloomberg also highlighted remarks by Antony Blinken, US…',
        value: 'no-prospects',
      },
      DENIAL,
      expect.objectContaining({ value: 'headline' }),
    ]);
  });

  test.each([
    ['an id', 'us-denial', ['us-denial']],
    ['the beginning of an id', 'us-d', ['us-denial']],
    ['words of it', 'any such mess', ['us-denial']],
    ['its speaker, even where the quote does not name them', 'lukyanov', ['new-security-framework']],
    ['a role', 'spokeswoman', ['kyiv-decides']],
    ['a speaker and words', 'blinken ceasefire', ['no-prospects']],
    ['accents and case aside', 'ORBÁN', ['orban-accused']],
  ])('are found by %s', async (_, statement, first) => {
    const { complete } = await moderating();
    const choices = await complete('show', 'statement', { statement });
    expect(choices.slice(0, 1).map(({ value }) => value)).toEqual(first);
  });

  test('are found nearly where a word is mistyped', async () => {
    const { complete } = await moderating();
    for (const statement of ['recieving any such mesage', 'denail', 'us-denail', 'Washinton denys']) {
      const choices = await complete('history', 'statement', { statement });
      expect([statement, choices[0]]).toEqual([statement, DENIAL]);
    }
  });

  test('are named first among the nearest where one that was typed is not there, and are not changed by a guess', async () => {
    const { knowledge } = await moderating();
    await expect(knowledge('retract', { statement: 'us-denail', reason: 'wrong' })).rejects.toThrow(
      /^There is no statement “us-denail” here\. The nearest: us-denial/,
    );
  });

  test('are only those that were withdrawn where one is to be restored', async () => {
    const { knowledge, complete } = await moderating();
    expect(await complete('restore', 'statement', {})).toEqual([]);
    await knowledge('retract', { statement: 'us-denial', reason: 'wrong' });
    expect(await complete('restore', 'statement', { statement: 'washington' })).toEqual([
      { ...DENIAL, name: DENIAL.name.replace('· ', '· withdrawn · ') },
    ]);
    expect(await complete('restore', 'statement', {}, { guild: OTHER_GUILD })).toEqual([]);
  });

  test('are not offered as the other of themselves', async () => {
    const { knowledge, complete } = await moderating();
    await knowledge('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    const others = await complete('tag', 'other', { statement: 'us-denial' });
    expect(others[0]).toEqual(expect.objectContaining({ value: 'headline' }));
    expect(others).not.toContainEqual(DENIAL);
    expect(await complete('tag', 'other', {})).toContainEqual(DENIAL);
  });

  test('are told apart by their report where there are several', async () => {
    const [one, more] = await Promise.all([loadLibrary('knowledge'), loadLibrary('tests/fixtures/knowledge')]);
    const reports = new Map([...one.library.reports, ...more.library.reports]);
    const loaded = { ...one, library: createLibrary(reports), shipped: new Map([...one.shipped, ...more.shipped]) };
    const { store } = await moderating();
    const { complete, knowledge } = floorOf(createServers(loaded, store));
    const choices = await complete('show', 'statement', { statement: 'headline' });
    // What is only like it comes after.
    const sure = choices.slice(0, reports.size);
    expect(sure.map(({ value }) => value)).toEqual([...reports.keys()].map((id) => `${id}/headline`));
    await expect(knowledge('show', { statement: 'headline' })).rejects.toThrow(
      `“headline” could be ${reports.size} statements: `,
    );
    await expect(knowledge('topic', { topic: 'gardening' })).rejects.toThrow(
      'There are several reports here. Choose one under “report”.',
    );
  });
});

describe('people, topics and reports', () => {
  test.each([
    ['speaker', 'speaker', { speaker: 'putin' }, { name: 'Vladimir Putin', value: 'putin' }],
    ['speaker', 'behalf', { behalf: 'kreml' }, { name: 'Russia', value: 'russia' }],
    ['speaker', 'report', { report: 'peace' }, { name: expect.stringMatching(/^Putin's peace play/), value: REPORT }],
    ['topic', 'topic', { topic: 'truce' }, { name: 'ceasefire and conflict freeze', value: 'ceasefire' }],
    ['aliases', 'of', { of: 'fiona' }, { name: 'Fiona Hill', value: 'hill' }],
    ['aliases', 'of', { of: 'truce' }, { name: 'ceasefire and conflict freeze (topic)', value: 'ceasefire' }],
    [
      'aliases',
      'remove',
      { of: 'hill', remove: 'RUSSIA' },
      { name: "Trump's former Russia adviser", value: "Trump's former Russia adviser" },
    ],
    ['tag', 'topic', { statement: 'signal', topic: 'nato' }, { name: 'NATO membership', value: 'nato-membership' }],
    ['tag', 'about', { statement: 'signal', about: 'viktor' }, { name: 'Viktor Orban', value: 'orban' }],
    ['tag', 'other', { statement: 'signal', other: 'us-denial' }, DENIAL],
    ['tag', 'remove', { statement: 'signal' }, { name: 'topic peace-talks', value: 'topic peace-talks' }],
  ] as const)('%s %s completes %j', async (subcommand, focused, options, first) => {
    const { complete } = await moderating();
    expect((await complete(subcommand, focused, options))[0]).toEqual(first);
  });
});

test('changes are found by number, item, action and reason, the latest first', async () => {
  const { knowledge, complete } = await moderating();
  for (let i = 1; i <= 30; i += 1) await knowledge('ask', { statement: 'lead', question: `Question ${i}?` });
  await knowledge('retract', { statement: 'us-denial', reason: 'It was misread.' });
  const latest = await complete('undo', 'change', {});
  expect(latest).toHaveLength(25);
  expect(latest[0]).toEqual({ name: '#31 retracted statement us-denial: It was misread.', value: '#31' });
  expect(await complete('undo', 'change', { change: 'misread' })).toEqual(latest.slice(0, 1));
  expect((await complete('undo', 'change', { change: '3' })).map(({ value }) => value)).toEqual([
    '#3',
    '#31',
    '#30',
    '#23',
    '#13',
  ]);
  expect(await complete('undo', 'change', {}, { guild: OTHER_GUILD })).toEqual([]);
  expect(await complete('undo', 'change', { change: '3' }, { guild: OTHER_GUILD })).toEqual([]);
});
