import { describe, expect, test } from 'vitest';
import { by, changing, retracting } from '../../library/edits.js';
import type { Message } from '../../../src/sandbox/state/state.js';
import { partsOf, textOf } from '../texts.js';
import { given, GUILD, LOG, MODERATOR, openRoom, type Room } from './room.js';

const EPHEMERAL = 64;
const BUTTON = 2;
const QUESTION = 'does Washington deny the message?';
const CARD = [
  `-# Asked: ${QUESTION}`,
  '### Washington',
  '-# the United States government · **✕ denies**',
  '> Washington, however, denies **receiving any such message**\\.',
  '**How these words reached us** (1 step)',
  'the report ← Washington',
  '-# an act of speech, reported · first hand · paragraph 9 · statement us\\-denial · revision 0',
  "-# From “Putin's peace play\\: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26 January 2024 · the text does not name its outlet",
].join('\n');
const WHO = 'Washington (statement us\\-denial)';

/** What stands in a message, the days without their dates. */
function lines(text: string | undefined): string[] {
  return (text ?? '').replaceAll(/<t:\d+:/g, '<t:0:').split('\n');
}

/** @returns all that stands in a message, once it begins with a correction that begins so */
async function corrected(room: Room, message: Message, begins: readonly string[]): Promise<readonly string[]> {
  await expect.poll(() => lines(room.now(message)).slice(0, begins.length)).toEqual(begins);
  return lines(room.now(message));
}

describe('a correction reaches the answer that a member was given', () => {
  test('with what a moderator mended in the form, above the card as it was, its buttons untouched', async () => {
    const room = await openRoom();
    const answer = await given(room, QUESTION);
    expect(textOf(answer)).toBe(CARD);
    const form = await room.moderate('edit', { statement: 'us-denial' });
    const preview = await room.sandbox.fillIn(
      form,
      {
        words: ['Washington, however, denies receiving any such message.'],
        content: ['receiving any such message'],
        chain: ['Washington | Washington | denies'],
        kind: ['indirect'],
        stance: ['doubts'],
      },
      { user: MODERATOR },
    );
    expect(textOf(preview.message)).toContain(
      '**1 answer that members were given shows this.** Publishing corrects it.',
    );
    const published = await room.press(preview.message, 'Publish');
    expect(textOf(published.message)).toContain('-# 1 answer that members were given is being corrected.');
    await corrected(room, answer, [
      `**Corrected on <t:0:f>**: ${WHO}`,
      'kind: ~~an act of speech, reported~~ → **indirect speech**',
      'stance: ~~denies~~ → **doubts**',
      ...CARD.split('\n'),
    ]);
    const after = room.sandbox.state.messages.get(answer.id);
    expect(partsOf(after).slice(1)).toEqual(partsOf(answer));
    expect(lines(room.now(answer))).toHaveLength(3 + CARD.split('\n').length);
  });

  test('when it is retracted, restored and retracted again: the newest first, and nothing twice', async () => {
    const room = await openRoom();
    const answer = await given(room, QUESTION);
    await room.moderate('retract', { statement: 'us-denial', reason: 'a *slip*' });
    const first = [`**Corrected on <t:0:f>**: ${WHO}`, 'A moderator has withdrawn it. The reason given: a \\*slip\\*'];
    await corrected(room, answer, first);
    await room.moderate('restore', { statement: 'us-denial', reason: 'it was right' });
    const second = [
      `**Corrected on <t:0:f>**: ${WHO}`,
      'It is no longer withdrawn.',
      '-# The reason given: it was right',
    ];
    await corrected(room, answer, second);
    await room.moderate('retract', { statement: 'us-denial', reason: 'after all' });
    const third = [`**Corrected on <t:0:f>**: ${WHO}`, 'A moderator has withdrawn it. The reason given: after all'];
    const whole = [...third, ...second, ...first, ...CARD.split('\n')];
    expect(await corrected(room, answer, third)).toEqual(whole);
  });

  test('when the change is undone', async () => {
    const room = await openRoom();
    const answer = await given(room, QUESTION);
    const retracted = await room.moderate('retract', { statement: 'us-denial', reason: 'a slip' });
    const question = await room.press(retracted.message, 'Undo');
    const undone = await room.press(question.message, 'Undo');
    expect(textOf(undone.message)).toContain('### Taken back');
    await corrected(room, answer, [
      `**Corrected on <t:0:f>**: ${WHO}`,
      'It is no longer withdrawn.',
      `**Corrected on <t:0:f>**: ${WHO}`,
      'A moderator has withdrawn it. The reason given: a slip',
      ...CARD.split('\n'),
    ]);
  });

  test('when who speaks is called otherwise', async () => {
    const room = await openRoom();
    const answer = await given(room, QUESTION);
    await room.moderate('speaker', { speaker: 'washington', name: 'The White House', role: 'the US government' });
    const head = '**Corrected on <t:0:f>**: The White House (statement us\\-denial)';
    expect(await corrected(room, answer, [head])).toEqual([
      head,
      'name: ~~Washington~~ → **The White House**',
      'role: the ~~United~~ **US** ~~States~~ government',
      ...CARD.split('\n'),
    ]);
  });

  test('and stays when the page of a list is turned', async () => {
    const room = await openRoom();
    const { message: list } = await room.sandbox.interact({ command: 'quotes', options: { speaker: 'russia' } });
    if (list === undefined) throw new Error('there is no list');
    const edit = retracting(room.keeper, 'signal', 'a slip');
    await expect.poll(() => room.keeper.answersShowing(edit)).toBe(1);
    await room.keeper.publish(edit, by());
    await expect.poll(() => room.now(list)?.startsWith('**Corrected on ')).toBe(true);
    const above = lines(room.now(list)).slice(0, 2);
    await room.press(list, '▶', {});
    await expect.poll(() => JSON.stringify(partsOf(room.sandbox.state.messages.get(list.id)))).toContain('Page 2 of');
    expect(lines(room.now(list)).slice(0, 3)).toEqual([...above, '### Russia']);
  });

  test('and no other answer, and none where only a search aid was added', async () => {
    const room = await openRoom();
    const answer = await given(room, QUESTION);
    const other = await room.ask('what did Blinken say?');
    const asked = await room.moderate('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    expect(textOf(asked.message)).not.toContain('corrected');
    await room.moderate('retract', { statement: 'us-denial', reason: 'a slip' });
    await expect.poll(() => room.now(answer)).not.toBe(CARD);
    expect(room.now(other)).toBe(textOf(other));
    expect(room.sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path)).toEqual([
      `/channels/2/messages/${answer.id}`,
    ]);
  });

  test('which a late answer is as well, one to a mention, and one that was shared', async () => {
    const room = await openRoom({ answerMentions: true, deadlines: { announceAfter: 0, completeWithin: 5_000 } });
    const answer = await given(room, QUESTION);
    const mention = room.sandbox.say({
      content: `<@${room.sandbox.applicationId}> ${QUESTION}`,
      mentions: [room.sandbox.applicationId],
    });
    await expect.poll(() => room.sandbox.repliesTo(mention).length).toBe(1);
    const [reply] = room.sandbox.repliesTo(mention);
    const hidden = await room.ask(QUESTION, { options: { question: QUESTION, private: true } });
    const { message: shared } = await room.press(hidden, 'Share', {});
    await expect
      .poll(() => room.keeper.answersShowing(changing(room.keeper, 'us-denial', { stance: 'doubts' })))
      .toBe(3);
    await room.keeper.publish(changing(room.keeper, 'us-denial', { stance: 'doubts' }), by());
    for (const message of [answer, reply, shared]) {
      if (message === undefined) throw new Error('there is no answer');
      await expect.poll(() => room.now(message)?.startsWith('**Corrected on '), { timeout: 9_000 }).toBe(true);
    }
    expect(room.now(hidden)).not.toContain('Corrected');
  });
});

test('moderators are told at once how many, and afterwards how many were reached: there, in the log, in the history', async () => {
  const room = await openRoom();
  await room.keeper.saveSettings((now) => ({ ...now, logChannel: LOG }));
  const answer = await given(room, QUESTION);
  const gone = await given(room, QUESTION);
  room.sandbox.state.messages.delete(gone.id);
  const done = await room.moderate('retract', { statement: 'us-denial', reason: 'a slip' });
  expect(textOf(done.message)).toContain('-# 2 answers that members were given are being corrected, one a second.');
  const told = '**1 answer corrected, 1 could not be reached.**\n-# Change #1 of statement us-denial.';
  const all = () => [...room.sandbox.state.messages.values()].filter((message) => textOf(message) === told);
  await expect
    .poll(
      () =>
        all()
          .map(({ channel_id: id, flags }) => `${id} ${(flags & EPHEMERAL) !== 0 ? 'privately' : 'for all'}`)
          .toSorted(),
      { timeout: 9_000 },
    )
    .toEqual(['2 privately', `${LOG} for all`]);
  expect(room.now(answer)).toContain('Corrected');
  const history = await room.moderate('history');
  expect(textOf(history.message)).toContain('\n-# 1 answer corrected, 1 could not be reached.');
  expect((await room.store.change(GUILD, 1))?.reach).toEqual({ waiting: 0, corrected: 1, unreachable: 1 });
  expect(room.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('where all answers are dismissed before they are corrected, that is told', async () => {
  const room = await openRoom();
  const answers = [await given(room, QUESTION), await given(room, QUESTION)];
  room.sandbox.faults.add({ method: 'GET', path: /\/channels\/2\/messages/ }, { kind: 'fail', status: 500 }, 99);
  const done = await room.moderate('retract', { statement: 'us-denial', reason: 'a slip' });
  expect(textOf(done.message)).toContain('-# 2 answers that members were given are being corrected, one a second.');
  const told = '**None of those answers is there any more.**\n-# Change #1 of statement us-denial.';
  const texts = () => [...room.sandbox.state.messages.values()].map(textOf);
  for (const answer of answers) {
    expect(texts()).not.toContain(told);
    await room.press(answer, 'Dismiss');
  }
  await expect.poll(texts).toContain(told);
});

test('“Publish, spelling only” leaves old answers as they are, and the history says so', async () => {
  const room = await openRoom();
  const answer = await given(room, QUESTION);
  const preview = await edited(room, { words: ['Washington, however, denies receiving any such message'] });
  expect(textOf(preview)).toContain(
    '**1 answer that members were given shows this.** Publishing corrects it; **spelling only** leaves it as it is.',
  );
  const published = await room.press(preview, 'Publish, spelling only');
  expect(textOf(published.message)).toContain('changed **statement us-denial**: spelling only');
  expect(textOf(published.message)).not.toContain('corrected');
  expect(await room.store.nextEdit()).toBeUndefined();
  expect(room.now(answer)).toBe(CARD);
});

test('“Publish, spelling only” is not offered where more than that changes', async () => {
  const room = await openRoom();
  await given(room, QUESTION);
  const preview = await edited(room, { stance: ['doubts'] });
  const labels = partsOf(preview).flatMap((part) => ('label' in part && part.type === BUTTON ? [part.label] : []));
  expect(labels).toEqual(['Publish', 'Edit', 'Discard']);
});

test('“Publish, spelling only” is refused where it came to change more since it was offered, and Publish goes on', async () => {
  const room = await openRoom();
  await given(room, QUESTION);
  const preview = await edited(room, { words: ['Washington, however, denies receiving any such message'] });
  await room.keeper.publish(changing(room.keeper, 'us-denial', { stance: 'doubts' }), by());
  const refused = await room.press(preview, 'Publish, spelling only');
  expect(textOf(refused.message)).toBe(
    [
      'More than the spelling would change, so the answers that members were given have to be corrected too. Nothing was published.',
      '-# Your draft is kept: press **Publish**, or find it under `/knowledge drafts`.',
    ].join('\n'),
  );
  expect((await room.keeper.history({}, { limit: 2 })).map(({ reason }) => reason)).toEqual([undefined]);
  const shown = await room.press(preview, 'Publish');
  expect(textOf(shown.message)).toContain(
    '**Somebody changed it while you were writing.** Nothing is overwritten yet.',
  );
});

/** @returns the preview of a statement that was changed in its form so */
async function edited(room: Room, changed: Readonly<Record<string, readonly string[]>>): Promise<Message> {
  const form = await room.moderate('edit', { statement: 'us-denial' });
  const fields = {
    words: ['Washington, however, denies receiving any such message.'],
    content: ['receiving any such message'],
    chain: ['Washington | Washington | denies'],
    kind: ['act'],
    stance: ['denies'],
  };
  const { message } = await room.sandbox.fillIn(form, { ...fields, ...changed }, { user: MODERATOR });
  if (message === undefined) throw new Error('there is no preview');
  return message;
}
