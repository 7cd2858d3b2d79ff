import { describe, expect, test } from 'vitest';
import { press } from '../requests.js';
import { filled, GUILD, JONAS, labels, MIRA, modalOf, MODERATOR, openRoom, REPORT, seen } from './reviewing.js';

const DENIAL = 'Washington, however, denies receiving any such message.';
const DECIDED = 'Somebody has decided that already. Nothing was changed.';

const numbers = (lines: string[]) => lines.filter((line) => /^Number \d+$/.test(line));

describe('/knowledge review', () => {
  test('says that nothing waits', async () => {
    const { ada } = await openRoom();
    expect(seen(await ada.run('review'))).toEqual([
      'private',
      'To review',
      'Nothing waits. Members propose with /suggest and Report a mistake.',
    ]);
  });

  test('has pages, the oldest first or the newest', async () => {
    const { ada, member, clock } = await openRoom();
    for (let i = 1; i <= 12; i++) {
      clock.now = new Date(clock.now.getTime() + 60_000);
      await member(String(i)).propose(`Number ${i}`);
    }
    const first = await ada.run('review');
    expect(labels(first)).toEqual([
      '1. Missing',
      '2. Missing',
      '3. Missing',
      '4. Missing',
      '5. Missing',
      '▶',
      'Newest first',
    ]);
    expect(numbers(seen(first))).toEqual(['Number 1', 'Number 2', 'Number 3', 'Number 4', 'Number 5']);
    const last = await ada.press(await ada.press(first, '▶'), '▶');
    expect(numbers(seen(last))).toEqual(['Number 11', 'Number 12']);
    const newest = await ada.press(last, 'Newest first');
    expect(numbers(seen(newest))).toEqual(['Number 12', 'Number 11', 'Number 10', 'Number 9', 'Number 8']);
    const opened = await ada.press(await ada.press(newest, '▶'), '6. Missing');
    expect(seen(opened)).toContain('│ Number 7');
    expect(numbers(seen(await ada.press(opened, 'Back')))[0]).toBe('Number 7');
  });

  test('a page that was emptied meanwhile is the last one there is', async () => {
    const { ada, member } = await openRoom();
    await member().propose('The only one');
    expect(seen(await press('review', ['o', '9'], [], moderator(ada))).slice(0, 2)).toEqual([
      'update',
      'To review · 1',
    ]);
  });
});

function moderator({ servers }: Awaited<ReturnType<typeof openRoom>>['ada'], user = MODERATOR) {
  return { user, moderator: true, guild: GUILD, servers };
}

describe('a proposal that is opened', () => {
  test('is shown whole, with the statement as it is now and all that can be done', async () => {
    const { ada, member, open } = await openRoom();
    await member().findMistake('us-denial', 'It is a doubt.', { why: 'Read on.' });
    await ada.run('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    const card = await open(ada, '1. Mistake in us-denial');
    expect(seen(card)).toEqual([
      'update',
      'Mistake in us-denial',
      `<@${MIRA}> · <t:1706788800:R>`,
      '',
      'What is wrong',
      '│ It is a doubt.',
      'Why',
      '│ Read on.',
      '',
      'The statement as it is now, changed 1 time since:',
      `│ ${DENIAL}`,
      '[Accept] [Mend the proposal] [Decline]',
      '[Merge with another] [Mark as done] [Shut out the member]',
      '[Back]',
    ]);
  });

  test('is declined with a reason, of which the proposer is told', async () => {
    const { ada, member, open, letters } = await openRoom();
    await member().findMistake('us-denial', 'It is a doubt.');
    const form = await ada.press(await open(ada, '1. Mistake in us-denial'), 'Decline');
    expect(modalOf(form)).toMatchObject({ title: 'Decline', components: [{ label: 'Why' }] });
    await expect(ada.send(form, { reason: '  ' })).rejects.toThrow('Give a reason');
    await expect(ada.send(form, { reason: 'x'.repeat(401) })).rejects.toThrow(
      'A reason has 400 characters at most, and this has 401. Shorten it.',
    );
    expect(seen(await ada.send(form, { reason: 'It is printed so.' })).slice(0, 3)).toEqual([
      'update',
      'Declined. Whoever proposed it is told, with your reason.',
      'To review',
    ]);
    expect(await letters()).toMatchObject([
      { member: MIRA, letter: { kind: 'declined', what: 'It is a doubt.', reason: 'It is printed so.' } },
    ]);
    expect(seen(await ada.send(form, { reason: 'Again.' }))).toEqual([
      'private',
      `Somebody was faster. <@${MODERATOR}> declined it <t:1706788800:R>. The reason given: It is`,
      'printed so.',
      'Nothing was changed.',
      'What you typed, to copy:',
      'reason:',
      'Again.',
    ]);
    expect(await letters()).toHaveLength(1);
  });

  test('is seen to by another command, of which the proposer is told', async () => {
    const { ada, member, open, letters } = await openRoom();
    await member().propose('Peskov is called Dima.');
    const card = await open(ada, '1. Missing');
    expect(seen(await ada.press(card, 'Mark as done'))[1]).toBe(
      'Accepted. Whoever proposed it is told that a moderator has seen to it.',
    );
    expect(seen(await ada.press(card, 'Mark as done')).slice(1, 3)).toEqual([
      `Somebody was faster. <@${MODERATOR}> has seen to it <t:1706788800:R>.`,
      'Nothing was changed.',
    ]);
    expect(await letters()).toMatchObject([{ letter: { kind: 'accepted', what: 'Peskov is called Dima.' } }]);
  });

  test('is accepted with the form of its statement: published, and the proposer is told', async () => {
    const { ada, member, open, letters } = await openRoom();
    await member().findMistake('us-denial', 'Bloomberg says so.', { speaker: 'bloomberg' });
    const form = await ada.press(await open(ada, '1. Mistake in us-denial'), 'Accept');
    expect(modalOf(form).title).toBe('Edit us-denial');
    expect(filled(form)).toMatchObject({ words: DENIAL, chain: 'Bloomberg', kind: 'act', stance: 'denies' });
    const misfit = await ada.send(form, { stance: 'doubts', content: 'no such words' });
    // The proposal stays with the draft, whatever has to be settled before it is published.
    const preview = await ada.rewrite(misfit, { content: 'receiving any such message', chain: 'Bloomberg | ?' });
    expect(await letters()).toEqual([]);
    const published = await ada.press(preview, 'Publish');
    expect(seen(published)[1]).toBe('Published');
    expect(await letters()).toMatchObject([
      { member: MIRA, letter: { kind: 'accepted', what: 'Bloomberg says so.', change: 1, statement: 'us-denial' } },
    ]);
    expect(seen(await ada.run('review'))[1]).toBe('To review');
    await ada.press(preview, 'Publish');
    expect(await letters()).toHaveLength(1);
  });

  test('of something missing opens the form for a new statement, with the words as they are printed', async () => {
    const { ada, member, open } = await openRoom();
    await member().propose('This is missing.', { words: 'ANY “such” message', speaker: 'the White House' });
    const first = await ada.press(await open(ada, '1. Missing'), 'Accept');
    expect(modalOf(first).title).toBe('Add a statement');
    expect(filled(first)).toMatchObject({ words: 'ANY “such” message', content: '' });
    const mend = await ada.press(await open(ada, '1. Missing'), 'Mend the proposal');
    expect(filled(mend)).toEqual({
      what: 'This is missing.',
      words: 'ANY “such” message',
      speaker: 'the White House',
      why: '',
    });
    const mended = await ada.send(mend, { words: 'ANY such message' });
    expect(seen(mended).slice(1, 3)).toEqual(['Mended. It is not accepted yet.', 'Missing']);
    const form = await ada.press(mended, 'Accept');
    expect(filled(form)).toEqual({
      words: DENIAL,
      content: 'any such message',
      chain: 'Washington',
      kind: '',
      stance: '',
    });
  });

  test('about a statement that is not there any more says so', async () => {
    const { ada, member, open } = await openRoom();
    const preview = await ada.send(await ada.add(), {
      words: 'any such message',
      kind: 'indirect',
      stance: 'asserts',
    });
    await ada.press(preview, 'Publish');
    const [change] = await (await ada.keeper()).history({}, { limit: 1 });
    const id = change?.revisions[0]?.key.id ?? '';
    await member().findMistake(id, 'It is no statement.');
    await ada.press(await ada.run('undo', { change: `#${change?.id}` }), 'Undo');
    expect(seen(await open(ada, `1. Mistake in ${id}`))).toContain('The statement is not there any more.');
  });
});

describe('duplicates', () => {
  test('are decided with the one that they were merged into, and each member is told once', async () => {
    const { ada, member, open, letters, clock } = await openRoom();
    await member(MIRA).findMistake('us-denial', 'A doubt.');
    clock.now = new Date(clock.now.getTime() + 1000);
    await member(JONAS).findMistake('us-denial', 'It is no denial.');
    clock.now = new Date(clock.now.getTime() + 1000);
    await member(MIRA).findMistake('us-denial', 'A doubt, I say.');
    const merging = await ada.press(await open(ada, '1. Mistake in us-denial'), 'Merge with another');
    expect(labels(merging)).toEqual(['A doubt, I say.', 'It is no denial.', 'Back']);
    const merged = await ada.press(merging, 'A doubt, I say.');
    expect(seen(merged).slice(1, 3)).toEqual(['Merged. It is decided with the other one.', 'To review · 2']);
    // What was merged into one goes on with it into the next.
    const again = await ada.press(await ada.press(merged, '2. Mistake in us-denial'), 'Merge with another');
    await ada.press(again, 'It is no denial.');
    expect(await letters()).toEqual([]);
    await ada.press(await open(ada, '1. Mistake in us-denial'), 'Mark as done');
    expect(await letters()).toMatchObject([
      { member: MIRA, letter: { what: 'A doubt, I say.' } },
      { member: JONAS, letter: { what: 'It is no denial.' } },
    ]);
    expect(seen(await ada.run('review'))[1]).toBe('To review');
  });

  test('are not their own, nor of one that is decided, nor of another server', async () => {
    const { ada, member, open, store } = await openRoom();
    await member().propose('One');
    const alone = await ada.press(await open(ada, '1. Missing'), 'Merge with another');
    expect(seen(alone)[1]).toBe('There is no other proposal for this report that it could be the same as.');
    const { waiting } = await store.queue(GUILD, { newestFirst: false, offset: 0, limit: 1 });
    const id = waiting[0]?.id ?? '';
    await member(JONAS, { guild: '100000000000000002' }).propose('Theirs');
    const theirs = await store.queue('100000000000000002', { newestFirst: false, offset: 0, limit: 1 });
    for (const into of [id, '', 'zzzzzzzz', theirs.waiting[0]?.id ?? '']) {
      const reply = await press('merge-into', [id, 'o', '0'], [into], moderator(ada));
      expect(seen(reply).slice(1, 3)).toEqual([DECIDED, 'To review · 1']);
    }
  });
});

test('another server’s proposals cannot be opened or decided by their ids', async () => {
  const { ada, member, store, letters } = await openRoom();
  await member().findMistake('us-denial', 'A doubt.');
  const { waiting } = await store.queue(GUILD, { newestFirst: false, offset: 0, limit: 1 });
  const id = waiting[0]?.id ?? '';
  const elsewhere = { ...moderator(ada), guild: '100000000000000002' };
  const routes = ['proposal', 'accept', 'mend', 'decline', 'seen-to', 'merge', 'shut-out', 'let-in', 'approve'];
  for (const route of routes) {
    expect(seen(await press(route, [id, 'o', '0'], [], elsewhere)).slice(0, 3)).toEqual([
      'update',
      DECIDED,
      'To review',
    ]);
  }
  for (const [route, fields] of [
    ['mended', { what: ['x'] }],
    ['declined', { reason: ['x'] }],
    ['change-declined', { reason: ['x'] }],
  ] as const) {
    expect(seen(await press(route, [id, 'o', '0'], [], elsewhere, fields)).slice(0, 2)).toEqual(['private', DECIDED]);
  }
  expect(seen(await press('waiting', ['o', '0'], [`proposal/${id}`], elsewhere))[1]).toBe(DECIDED);
  expect([await letters(), REPORT]).toEqual([[], REPORT]);
  expect(await store.proposal(GUILD, id)).toMatchObject({ text: { what: 'A doubt.' } });
});
