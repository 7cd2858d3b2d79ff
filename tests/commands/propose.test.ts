import { describe, expect, test } from 'vitest';
import { JONAS, labels, MIRA, modalOf, openRoom, REPORT, seen, filled } from './knowledge/reviewing.js';
import { press, run } from './requests.js';

const HOUR = 3_600_000;
const REFUSED = 'I take things in only in servers that have added me, and this is not one of them. Nothing was kept.';

describe('Report a mistake', () => {
  test('asks what is wrong, under the words that it is about', async () => {
    const { member } = await openRoom();
    const form = await member().report('us-denial');
    expect(modalOf(form)).toMatchObject({
      title: 'Report a mistake',
      custom_id: `k1:mistake-sent:${REPORT}:us-denial:0`,
      components: [
        { content: '> Washington, however, denies receiving any such message\\.' },
        { label: 'What is wrong' },
        { label: 'The passage of the report' },
        { label: 'Who says it' },
        { label: 'Why' },
      ],
    });
  });

  test('hands what was typed to the moderators, and shows it', async () => {
    const { member, ada } = await openRoom();
    const fields = { words: 'denies receiving', speaker: 'Washington', why: 'It is printed so.' };
    const sent = await member().findMistake('us-denial', 'It is *not* a denial.\nIt is a doubt.', fields);
    expect(seen(sent)).toEqual([
      'private',
      'Thank you',
      'Your proposal is with the moderators of this server.',
      '',
      'What is wrong',
      '│ It is *not* a denial.',
      '│ It is a doubt.',
      'The passage',
      '│ denies receiving',
      'Who says it',
      '│ Washington',
      'Why',
      '│ It is printed so.',
      'I tell you what they decide, in a direct message; where I may not write you one, privately at your',
      'next command here. What nobody decides in 90 days is let go, and I tell you that too.',
    ]);
    expect(seen(await ada.run('review')).slice(0, 7)).toEqual([
      'private',
      'To review · 1',
      'Oldest first',
      '',
      '1. Mistake in us-denial',
      `<@${MIRA}> · <t:1706788800:R>`,
      'It is *not* a denial. It is a doubt.',
    ]);
  });

  test('takes it though the statement was withdrawn meanwhile, and gives it back where it is gone', async () => {
    const { member, ada, store, servers } = await openRoom();
    const mira = member();
    const form = await mira.report('us-denial');
    await ada.run('retract', { statement: 'us-denial', reason: 'misread' });
    expect(seen(await mira.report('us-denial'))).toEqual([
      'private',
      'A moderator has withdrawn this statement. The reason given: misread',
    ]);
    expect(seen(await mira.send(form, { what: 'It is a doubt.' }))[1]).toBe('Thank you');
    const from = { user: MIRA, guild: '100000000000000001', servers };
    await expect(press('mistake-sent', [REPORT, 'no-such', '0'], [], from, { what: ['x'] })).rejects.toThrow(
      'This statement is no longer there. Nothing was sent.',
    );
    await expect(press('missing-sent', ['no-such'], [], from, { what: ['x'] })).rejects.toThrow(
      'This report is no longer there. Nothing was sent.',
    );
    expect((await store.queue('100000000000000001', { newestFirst: false, offset: 0, limit: 9 })).count).toBe(1);
  });
});

describe('/suggest', () => {
  test('asks what is missing in the report', async () => {
    const { member } = await openRoom();
    expect(modalOf(await member().suggest({ report: 'putin' }))).toMatchObject({
      title: 'Suggest what is missing',
      custom_id: `k1:missing-sent:${REPORT}`,
    });
    await expect(member().suggest({ report: 'no such' })).rejects.toThrow('I know no report called “no such”.');
  });

  test('needs something to go on', async () => {
    const { member } = await openRoom();
    await expect(member().propose(' \u200b ')).rejects.toThrow('Say what it is about: the first field is empty.');
  });
});

test.each([
  ['what', 500, 'The first field'],
  ['words', 600, '“The passage of the report”'],
  ['speaker', 80, '“Who says it”'],
  ['why', 300, '“Why”'],
] as const)('more than the field “%s” takes is not taken, and less is', async (field, most, name) => {
  const { member, store } = await openRoom();
  const mira = member();
  await expect(mira.propose('Something', { [field]: `x${'y'.repeat(most)}` })).rejects.toThrow(
    `${name} takes ${most} characters, and this has ${most + 1}. Shorten it.`,
  );
  const waiting = async () =>
    (await store.queue('100000000000000001', { newestFirst: false, offset: 0, limit: 9 })).count;
  expect(await waiting()).toBe(0);
  expect(seen(await mira.propose('Something', { [field]: ` ${'y'.repeat(most)} ` }))[1]).toBe('Thank you');
  expect(await waiting()).toBe(1);
});

describe('too many in a day', () => {
  test('the sixth is not taken, and a kind word says when the next one will be', async () => {
    const { member, clock } = await openRoom();
    const mira = member();
    const early = await mira.suggest();
    for (let i = 0; i < 5; i++) {
      await mira.propose(`Something ${i}`);
      clock.now = new Date(clock.now.getTime() + HOUR);
    }
    const words =
      'Thank you for looking so closely. You have made 5 proposals within a day, and more than that nobody can look at with care. You can make the next one <t:1706875200:R>.';
    expect(
      seen(await mira.suggest())
        .slice(1)
        .join(' '),
    ).toBe(words);
    expect(
      seen(await mira.report('signal'))
        .slice(1)
        .join(' '),
    ).toBe(words);
    const late = await mira.send(early, { what: 'Something `more`', speaker: 'Russia' });
    expect(late).toMatchObject({
      private: true,
      message: { content: `${words}\n**What you typed** is in the file, to copy.` },
      files: [{ data: 'what:\nSomething `more`\n\nspeaker:\nRussia' }],
    });
    expect(seen(await member(JONAS).propose('Another one'))[1]).toBe('Thank you');
    clock.now = new Date('2024-02-02T12:00:00Z');
    expect(seen(await mira.propose('The day after'))[1]).toBe('Thank you');
    expect(seen(await mira.suggest())[0]).toBe('private');
  });

  test('the same form delivered twice is one proposal', async () => {
    const { servers, ada } = await openRoom();
    const by = { id: '4', user: MIRA, guild: '100000000000000001', servers };
    for (let i = 0; i < 2; i++) {
      const sent = await press('missing-sent', [REPORT], [], by, { what: ['A thing'] });
      expect(seen(sent)[1]).toBe('Thank you');
    }
    expect(seen(await ada.run('review'))[1]).toBe('To review · 1');
  });
});

describe('whom the moderators shut out', () => {
  test('is told so before typing, and gets back what was typed already', async () => {
    const { member, ada, open } = await openRoom();
    const mira = member();
    const form = await mira.suggest();
    await mira.propose('Nonsense');
    await ada.press(await open(ada, '1. Missing'), 'Shut out the member');
    const words =
      'The moderators of this server take no proposals from you at present. Ask one of them, if you think that this is a mistake.';
    expect(
      seen(await mira.suggest())
        .slice(1)
        .join(' '),
    ).toBe(words);
    expect(
      seen(await mira.report('signal'))
        .slice(1)
        .join(' '),
    ).toBe(words);
    expect(await mira.send(form, { what: 'More of it' })).toMatchObject({
      message: { content: `${words}\n**What you typed**, to copy:\n\`\`\`\nwhat:\nMore of it\n\`\`\`` },
    });
    expect(seen(await member(JONAS).propose('Sense'))[1]).toBe('Thank you');
  });

  test('is let in again, from the proposal or from the list', async () => {
    const { member, ada, open } = await openRoom();
    await member().propose('Nonsense');
    const out = await ada.press(await open(ada, '1. Missing'), 'Shut out the member');
    expect(labels(out)).toContain('Let in again');
    const page = await ada.press(out, 'Back');
    const list = await ada.press(page, 'Shut out: 1 member');
    expect(seen(list).slice(0, 5)).toEqual([
      'update',
      'Shut out',
      'No proposals of these members are taken; they can do everything else.',
      `<@${MIRA}> · by <@300000000000000001> <t:1706788800:R>`,
      '[Let somebody in again]',
    ]);
    const { servers } = ada;
    const by = { user: '300000000000000001', moderator: true, guild: '100000000000000001', servers };
    expect(seen(await press('let-back', ['o', '0'], [JONAS], by))[1]).toBe(
      'This member is not shut out. Nothing was changed.',
    );
    expect(seen(await press('let-back', ['o', '0'], [MIRA], by)).slice(1, 4)).toEqual([
      `Let in again: proposals of <@${MIRA}> are taken.`,
      'Shut out',
      'Nobody: proposals of every member are taken.',
    ]);
    expect(seen(await member().propose('Sense'))[1]).toBe('Thank you');
  });
});

test.each([
  ['in a direct message', { guild: null }],
  ['where a member brought the bot along', { installed: false }],
])('nothing is taken %s', async (_, by) => {
  const { member, servers } = await openRoom();
  await expect(member(MIRA, by).suggest()).rejects.toThrow(REFUSED);
  await expect(member(MIRA, by).report('signal')).rejects.toThrow(REFUSED);
  const from = { user: MIRA, servers, guild: '100000000000000001', ...by };
  const sent = { what: ['A thing'] };
  await expect(press('mistake-sent', [REPORT, 'signal', '0'], [], from, sent)).rejects.toThrow(REFUSED);
  await expect(press('missing-sent', [REPORT], [], from, sent)).rejects.toThrow(REFUSED);
});

test('a card where a member brought the bot along has no button for it', async () => {
  const reply = await run('ask', { question: 'does Washington deny the message?' }, { installed: false });
  expect(labels(reply)).not.toContain('Report a mistake');
});

test('a form is filled in with nothing', async () => {
  const { member } = await openRoom();
  expect(filled(await member().suggest())).toEqual({ what: '', words: '', speaker: '', why: '' });
});

test('what is typed in several lines is shown in them, to its proposer, the moderators and in what is told', async () => {
  const { ada, member, open, letters } = await openRoom();
  const what = 'First a doubt.\n\n1. It is not denied.\n2. It is a doubt.';
  const lines = ['│ First a doubt.', '│ 1. It is not denied.', '│ 2. It is a doubt.'];
  expect(seen(await member().propose(what))).toEqual(expect.arrayContaining(lines));
  const card = await open(ada, '1. Missing');
  expect(seen(card)).toEqual(expect.arrayContaining(lines));
  expect(filled(await ada.press(card, 'Mend the proposal')).what).toBe(what);
  await ada.press(card, 'Mark as done');
  expect(await letters()).toMatchObject([{ letter: { what } }]);
});
