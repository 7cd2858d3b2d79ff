import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../../src/dispatch/rights.js';
import { complete, press, run, type By } from '../requests.js';
import { GUILD, moderating } from './moderating.js';
import { KEEPING_PRESSES, KEEPING_WAYS } from './ways.js';

const OPTIONS = {
  statement: 'us-denial',
  reason: 'misread',
  question: 'Did the pigeon arrive?',
  topic: 'gardening',
  speaker: 'Sergei Lavrov',
  of: 'Peskov',
  add: 'Dima',
  change: '#1',
};
const MEMBER = '500000000000000001';
/** A change there is, and what the question about it saw. */
const ARGS = ['1', '1'];

/** A server with one change in it, and what must not have become of it. */
async function kept() {
  const { servers, knowledge, store } = await moderating();
  await knowledge('retract', { statement: 'signal', reason: 'misread' });
  const state = async () => JSON.stringify([await store.history(GUILD, {}, { limit: 9 }), await store.settings(GUILD)]);
  const before = await state();
  const unchanged = async () => expect(await state()).toBe(before);
  return { servers, unchanged };
}

describe.each(KEEPING_WAYS)('/$name', ({ name, right, options }) => {
  const moderator: [string, By][] = right === 'administer' ? [['a moderator', { moderator: true }]] : [];
  const others: readonly [string, By][] = [
    ['a member', {}],
    ['a member with a role that may nothing', { roles: ['700000000000000001'] }],
    ...moderator,
  ];

  test.each(others)('is refused to %s', async (_, by) => {
    const { servers, unchanged } = await kept();
    const from = { id: '2', user: MEMBER, guild: GUILD, servers, ...by };
    await expect(run(name, OPTIONS, from)).rejects.toThrow(RefusedError);
    for (const option of options) {
      await expect(complete(name, option.name, OPTIONS, from)).rejects.toThrow(RefusedError);
    }
    await unchanged();
  });

  test.each<[string, By]>([
    ['in a direct message', { guild: null }],
    ['where a member brought the bot along', { installed: false }],
  ])('is not there %s', async (_, by) => {
    const { servers, unchanged } = await kept();
    const from = { id: '2', user: MEMBER, moderator: true, administrator: true, guild: GUILD, servers, ...by };
    await expect(run(name, OPTIONS, from)).rejects.toThrow('Knowledge is kept in servers that have added me');
    await unchanged();
  });
});

describe.each(KEEPING_PRESSES.map(({ route, right }) => ({ route, right })))('the press $route', ({ route, right }) => {
  test('is refused to a member, on an old card too', async () => {
    const { servers, unchanged } = await kept();
    const from = { id: '2', user: MEMBER, guild: GUILD, servers, moderator: right === 'administer' };
    for (const [args, values] of [
      [ARGS, []],
      [[], ['1']],
    ] as const) {
      await expect(press(route, args, values, from, { words: ['Washington'] })).rejects.toThrow(RefusedError);
    }
    await unchanged();
  });
});

test('a role that an administrator named may moderate, and no more than that', async () => {
  const { servers, knowledge, keeper } = await moderating();
  const roles = ['700000000000000001'];
  await (await keeper()).saveSettings((now) => ({ ...now, moderatorRoles: roles }));
  const reply = await knowledge('topic', { topic: 'gardening' }, { moderator: false, roles });
  expect(reply).toMatchObject({ type: 'message', private: true });
  for (const { name } of KEEPING_WAYS.filter(({ right }) => right === 'administer')) {
    await expect(run(name, OPTIONS, { id: '2', user: MEMBER, guild: GUILD, servers, roles })).rejects.toThrow(
      RefusedError,
    );
  }
});

test('whoever loses the right loses it on every card that is still there', async () => {
  const { knowledge, on } = await moderating();
  const card = await knowledge('topic', { topic: 'gardening' });
  const question = await on(card, 'Undo');
  await expect(on(question, 'Undo', { moderator: false })).rejects.toThrow(RefusedError);
  await expect(on(card, 'History', { moderator: false })).rejects.toThrow(RefusedError);
});
