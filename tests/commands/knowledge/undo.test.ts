import { describe, expect, test } from 'vitest';
import { by, changing, editOf, writing } from '../../library/edits.js';
import { labels } from './drafting.js';
import { ANOTHER, ME, moderating, OTHER_GUILD, REPORT, seen, WHEN } from './moderating.js';

const DENIED = 'did Washington receive any such message?';
const QUOTE = '“Washington, however, denies receiving any such message.”';

describe('undoing a change', () => {
  test('asks first, shows what would be put back, and is itself a change', async () => {
    const { knowledge, on, ask } = await moderating();
    const published = await knowledge('retract', { statement: 'us-denial', reason: 'misread' });
    const question = await on(published, 'Undo');
    expect(seen(question)).toEqual([
      'private',
      'Undo #1?',
      `#1 · ${WHEN}`,
      `${ME} retracted statement us-denial: misread`,
      QUOTE,
      '',
      'What would be put back',
      '− withdrawn: “misread”',
      '[Undo] [Leave it]',
    ]);
    expect(await ask(DENIED)).toEqual(['withdrawn']);
    const undone = await on(question, 'Undo', { user: ANOTHER });
    expect(seen(undone)).toEqual([
      'update',
      'Taken back',
      `#2 · ${WHEN}`,
      `<@${ANOTHER}> undid #1 of statement us-denial`,
      QUOTE,
      '− withdrawn: “misread”',
      'statement us-denial, revision 2 · members ask it from now on',
      '[Undo] [History]',
    ]);
    expect(await ask(DENIED)).toEqual(['answered', 'us-denial']);
  });

  test('can be undone in turn, and that again', async () => {
    const { knowledge, on, ask } = await moderating();
    let reply = await knowledge('retract', { statement: 'us-denial', reason: 'misread' });
    const verdicts: string[][] = [];
    for (let i = 0; i < 3; i += 1) {
      reply = await on(await on(reply, 'Undo'), 'Undo');
      verdicts.push([seen(reply)[3] ?? '', seen(reply).at(-2) ?? '', ...(await ask(DENIED))]);
    }
    const counts = 'members ask it from now on';
    const withdrawn = 'members are told that it is withdrawn, from now on';
    expect(verdicts).toEqual([
      [`${ME} undid #1 of statement us-denial`, `statement us-denial, revision 2 · ${counts}`, 'answered', 'us-denial'],
      [`${ME} undid #2 of statement us-denial`, `statement us-denial, revision 3 · ${withdrawn}`, 'withdrawn'],
      [`${ME} undid #3 of statement us-denial`, `statement us-denial, revision 4 · ${counts}`, 'answered', 'us-denial'],
    ]);
  });

  test('is left where the moderator would rather not', async () => {
    const { knowledge, on, keeper } = await moderating();
    const question = await on(await knowledge('topic', { topic: 'gardening' }), 'Undo');
    expect(seen(await on(question, 'Leave it'))).toEqual(['update', 'Left as it is. Nothing was changed.']);
    expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(1);
  });

  test('is found by its number, with or without a mark, and in the history’s select', async () => {
    const { knowledge, on } = await moderating();
    await knowledge('topic', { topic: 'gardening' });
    const question = seen(await knowledge('undo', { change: '#1' }));
    expect(question[1]).toBe('Undo #1?');
    expect(seen(await knowledge('undo', { change: ' 1 ' }))).toEqual(question);
    expect(seen(await on(await knowledge('history'), '#1 added topic gardening'))).toEqual(question);
  });

  test.each(['2', '#0', 'one', '', '1e3', '99999999999999999999'])('there is no change %j', async (change) => {
    const { knowledge } = await moderating();
    await knowledge('topic', { topic: 'gardening' });
    expect(seen(await knowledge('undo', { change }))).toEqual([
      'private',
      'There is no such change in this server’s history. /knowledge history lists those there are.',
    ]);
  });

  test('another server’s changes are none', async () => {
    const { knowledge, press, keeper } = await moderating();
    await knowledge('topic', { topic: 'gardening' });
    const elsewhere = { guild: OTHER_GUILD };
    const none = [
      'private',
      'There is no such change in this server’s history. /knowledge history lists those there are.',
    ];
    expect(seen(await knowledge('undo', { change: '#1' }, elsewhere))).toEqual(none);
    for (const [route, args, values] of [
      ['undo', ['1'], []],
      ['undo', [], ['1']],
      ['undo-now', ['1', '1'], []],
      ['change', ['1'], []],
      ['change', [], ['1']],
    ] as const) {
      expect([route, ...seen(await press(route, args, values, elsewhere))]).toEqual([route, ...none]);
    }
    expect((await keeper()).item(REPORT, { kind: 'topic', id: 'gardening' })).toBeDefined();
  });
});

describe('every kind of change', () => {
  test('an added person, topic and statement are taken out again', async () => {
    const { knowledge, press, keeper, loaded } = await moderating();
    const present = await keeper();
    const statement = present.item(REPORT, { kind: 'statement', id: 'us-denial' });
    if (statement?.kind !== 'statement') throw new Error('it is not there');
    await knowledge('speaker', { speaker: 'Sergei Lavrov' });
    await knowledge('topic', { topic: 'gardening' });
    const value = { ...statement.value, id: 'any-message', quote: 'any such message', content: [], chain: [] };
    await present.publish(writing(present, { kind: 'statement', value }, 'add'), by());
    for (const change of ['3', '2', '1']) {
      const question = seen(await press('undo', [change]));
      expect(question.filter((line) => /^− (?:name|quote)/.test(line))).toHaveLength(1);
      expect(seen(await press('undo-now', [change, '1'])).at(-2)).toMatch(/, revision 2 · it is there no more$/);
    }
    expect(present.knowledge(REPORT)).toEqual(loaded.shipped.get(REPORT)?.knowledge);
  });

  test('a statement that was taken out is put back', async () => {
    const { keeper, press, ask } = await moderating();
    const present = await keeper();
    await present.publish(editOf(present, { kind: 'statement', id: 'us-denial' }, { state: 'absent' }), by());
    expect(await ask(DENIED)).not.toContain('us-denial');
    expect(seen(await press('undo', ['1']))).toContain(
      '+ quote: “Washington, however, denies receiving any such message.”',
    );
    expect(seen(await press('undo-now', ['1', '1']))[1]).toBe('Taken back');
    expect(await ask(DENIED)).toEqual(['answered', 'us-denial']);
  });

  test('an import is undone whole, each item under its name', async () => {
    const { keeper, press } = await moderating();
    const present = await keeper();
    const edits = [changing(present, 'us-denial', { note: 'one' }), changing(present, 'signal', { note: 'two' })];
    await present.publish(
      { report: REPORT, action: 'import', reason: 'from the desk', steps: edits.flatMap(({ steps }) => steps) },
      by(),
    );
    const question = seen(await press('undo', ['1']));
    expect(question.slice(2)).toEqual([
      `#1 · ${WHEN}`,
      '<@300000000000000001> imported 2 items: from the desk',
      '',
      'What would be put back',
      'statement us-denial',
      expect.stringMatching(/^note: \[-one-\] → Washington denies receiving the message; it says nothing/),
      'statement signal',
      '− note: “two”',
      '[Undo] [Leave it]',
    ]);
    expect(seen(await press('undo-now', ['1', '2'])).slice(3, 5)).toEqual([
      `${ME} undid #1 of 2 items`,
      'statement us-denial',
    ]);
    expect(present.number(REPORT, { kind: 'statement', id: 'signal' })).toBe(2);
  });
});

describe('what was changed again since', () => {
  test('is said, both versions are shown, and the question is asked', async () => {
    const { knowledge, on, keeper } = await moderating();
    const first = await knowledge('speaker', { speaker: 'peskov', role: 'spokesman' });
    await knowledge('speaker', { speaker: 'peskov', role: 'press secretary' });
    await knowledge('aliases', { of: 'peskov', add: 'Dima' });
    const question = await on(first, 'Undo');
    expect(seen(question).slice(4, -1)).toEqual([
      '',
      'What would be put back',
      'role: [-press secretary-] → Kremlin spokesman',
      '− alias “Dima”',
      '',
      'person peskov was changed again since, by #3 and #2. What is struck out or marked − stands there',
      'now, and would go too. Put the older one back all the same?',
    ]);
    await on(question, 'Undo');
    expect((await keeper()).item(REPORT, { kind: 'person', id: 'peskov' })?.value).toMatchObject({
      role: 'Kremlin spokesman',
    });
  });

  test('after the question was put is not overwritten: it is asked again', async () => {
    const { knowledge, on } = await moderating();
    const question = await on(await knowledge('speaker', { speaker: 'peskov', role: 'spokesman' }), 'Undo');
    await knowledge('aliases', { of: 'peskov', add: 'Dima' }, { user: ANOTHER });
    const again = await on(question, 'Undo');
    expect(seen(again).slice(0, 3)).toEqual(['update', 'Something was changed in between. Look again:', 'Undo #1?']);
    expect(seen(again)).toContain('− alias “Dima”');
    expect(seen(await on(again, 'Undo'))[1]).toBe('Taken back');
  });

  test('one question that two moderators press makes one change', async () => {
    const { knowledge, on, keeper } = await moderating();
    const question = await on(await knowledge('speaker', { speaker: 'peskov', role: 'spokesman' }), 'Undo');
    const replies = await Promise.all([on(question, 'Undo'), on(question, 'Undo', { user: ANOTHER })]);
    expect(replies.map((reply) => seen(reply)[1])).toContain('Taken back');
    expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(2);
    expect(seen(await on(question, 'Undo')).slice(-1)).toEqual([
      'All of it stands as it stood before already. There is nothing to undo.',
    ]);
  });
});

test('what another item relies on cannot be taken out, and each reason is a line', async () => {
  const { knowledge, on, press, keeper } = await moderating();
  const added = await knowledge('topic', { topic: 'gardening' });
  await knowledge('tag', { statement: 'us-denial', topic: 'gardening' });
  await knowledge('tag', { statement: 'signal', topic: 'gardening' });
  const question = await on(added, 'Undo');
  expect(seen(question).slice(4)).toEqual([
    '',
    'It cannot be undone as things are:',
    'statement signal: topics: no topic has the id gardening',
    'statement us-denial: topics: no topic has the id gardening',
    'Change what is named there first; then do this again.',
  ]);
  expect(labels(question)).toEqual([]);
  // A button that was drawn before the others relied on it leads to the same.
  expect(seen(await press('undo-now', ['1', '1']))).toEqual([
    'private',
    'Nothing was changed. The knowledge would not hold:',
    'statement signal: topics: no topic has the id gardening',
    'statement us-denial: topics: no topic has the id gardening',
    'Change what is named there first; then do this again.',
  ]);
  expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(3);
});

test('a press that is delivered twice is confirmed in the same words', async () => {
  const { knowledge, press, keeper } = await moderating();
  await knowledge('topic', { topic: 'gardening' });
  const once = { id: '800000000000000001' };
  const first = await press('undo-now', ['1', '1'], [], once);
  expect(seen(first)[1]).toBe('Taken back');
  expect(await press('undo-now', ['1', '1'], [], once)).toEqual(first);
  expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(2);
});
