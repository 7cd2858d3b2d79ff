import { describe, expect, test } from 'vitest';
import { changing } from '../../library/edits.js';
import { openRoom, remembered, type Room } from './room.js';

const QUESTION = 'does Washington deny the message?';
const USER = '200000000000000001';

/** Answers are remembered after they were given; once a later one is, so are all before it. */
async function settled(room: Room): Promise<void> {
  const before = await remembered(room, 'no-prospects');
  await room.ask('what did Blinken say?');
  await expect.poll(() => remembered(room, 'no-prospects')).toBe(before + 1);
}

describe('an answer that not everybody in a server of ours sees is never remembered:', () => {
  test.each([
    ['a private one', { options: { question: QUESTION, private: true } }],
    ['one in direct messages', { guild: null }],
    ['one by a bot that the member brought along', { installed: false }],
  ])('%s', async (_, play) => {
    const room = await openRoom();
    await room.ask(QUESTION, { user: USER, ...play });
    await settled(room);
    expect(await remembered(room)).toBe(0);
  });

  test('nor one that shows no statement, or another', async () => {
    const room = await openRoom();
    await room.sandbox.interact({ command: 'report' });
    await room.sandbox.interact({ command: 'help' });
    await room.ask('who won the football match?');
    await settled(room);
    expect(await remembered(room)).toBe(0);
  });
});

test('nothing of who asked or what is in what is remembered', async () => {
  const room = await openRoom();
  const answer = await room.ask(QUESTION, { user: USER });
  await expect.poll(() => remembered(room)).toBe(1);
  await room.keeper.publish(changing(room.keeper, 'us-denial', { stance: 'doubts' }), {
    author: '5',
    interaction: '5',
  });
  const next = await room.store.nextEdit();
  expect(next && { ...next, due: undefined }).toEqual({
    guild: '1',
    channel: '2',
    message: answer.id,
    change: 1,
    statements: ['us-denial'],
    due: undefined,
    tries: 0,
  });
});

test('one that is dismissed is forgotten at once, and the edit that waits for it', async () => {
  const room = await openRoom();
  const answer = await room.ask(QUESTION, { user: USER });
  const other = await room.ask(QUESTION, { user: USER });
  await expect.poll(() => remembered(room)).toBe(2);
  await room.press(answer, 'Dismiss', { user: USER });
  await expect.poll(() => remembered(room)).toBe(1);
  expect(room.now(answer)).toBeUndefined();
  await room.press(other, 'Dismiss', { user: '200000000000000002' });
  await settled(room);
  expect(await remembered(room)).toBe(1);
});

test('a page that is turned is what is remembered from then on', async () => {
  const room = await openRoom();
  const { message } = await room.sandbox.interact({ command: 'quotes', options: { speaker: 'russia' }, user: USER });
  const ids = room.keeper.knowledge('putin-peace-play')?.statements.map(({ id }) => id) ?? [];
  const shown = async () => {
    const counts = await Promise.all(ids.map(async (id) => [id, await remembered(room, id)] as const));
    return counts.flatMap(([id, count]) => (count === 0 ? [] : [id]));
  };
  await expect.poll(shown).not.toEqual([]);
  const first = await shown();
  await room.press(message, '▶', { user: USER });
  await expect.poll(shown).not.toEqual(first);
  const second = await shown();
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

test('erasing a server forgets its answers', async () => {
  const room = await openRoom();
  await room.ask(QUESTION);
  await expect.poll(() => remembered(room)).toBe(1);
  await room.keeper.erase();
  expect(await remembered(room)).toBe(0);
  expect(await room.store.servers()).toEqual([]);
});
