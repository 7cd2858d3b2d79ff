import { describe, expect, test } from 'vitest';
import { by, retracting } from '../../library/edits.js';
import { GUILD, openRoom, type Room } from './room.js';

const QUESTION = 'does Washington deny the message?';
const EDIT = { method: 'PATCH', path: /^\/channels\/\d+\/messages\/\d+$/ };
const LOOK = { method: 'GET', path: EDIT.path };
const PATIENT = { timeout: 9_000 };

async function open() {
  const room = await openRoom();
  const answer = await room.ask(QUESTION);
  await expect.poll(() => room.keeper.answersShowing(retracting(room.keeper, 'us-denial', 'x'))).toBe(1);
  return { ...room, answer, retract: () => room.keeper.publish(retracting(room.keeper, 'us-denial', 'x'), by()) };
}

function edits({ sandbox }: Room): number[] {
  return sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status);
}

async function reach({ store }: Room) {
  return (await store.change(GUILD, 1))?.reach;
}

const DONE = { waiting: 0, corrected: 1, unreachable: 0 };
const LOST = { waiting: 0, corrected: 0, unreachable: 1 };
const headers = (seconds: string, scope = {}) => ({ 'retry-after': seconds, ...scope });

describe('an edit that Discord does not take yet is made later, and once', () => {
  test.each([
    ['is over a limit of the route', { status: 429, headers: headers('0.2'), body: { retry_after: 0.2 } }],
    [
      'is over the limit of all routes',
      { status: 429, headers: headers('0.2', { 'x-ratelimit-global': 'true' }), body: { global: true } },
    ],
    ['is one too many of an old message', { status: 429, body: { code: 30046, message: 'Too many edits' } }],
    ['is one too many, by another status', { status: 400, body: { code: 30046, message: 'Too many edits' } }],
    ['breaks Discord', { status: 502 }],
  ])('where it %s', async (_, failure) => {
    const room = await open();
    room.sandbox.faults.add(EDIT, { kind: 'fail', ...failure });
    await room.retract();
    await expect.poll(() => reach(room), PATIENT).toEqual(DONE);
    expect(edits(room)).toEqual([failure.status, 200]);
  });

  test('where Discord wants it to wait for long, after that time and not before', async () => {
    const room = await open();
    const failure = { status: 429, headers: headers('3600'), body: { retry_after: 3600 } };
    room.sandbox.faults.add(EDIT, { kind: 'fail', ...failure });
    await room.retract();
    await expect.poll(async () => (await room.store.nextEdit())?.tries, PATIENT).toBe(1);
    const { at } = (await room.store.change(GUILD, 1)) ?? {};
    const { due } = (await room.store.nextEdit()) ?? {};
    expect(due && at && due.getTime() - at.getTime()).toBeGreaterThanOrEqual(3_600_000);
    expect(edits(room)).toEqual([429]);
  });

  test('where it cannot be looked up, it is not guessed', async () => {
    const room = await open();
    room.sandbox.faults.add(LOOK, { kind: 'lose' }, 2);
    await room.retract();
    await expect.poll(() => reach(room), PATIENT).toEqual(DONE);
    expect(edits(room)).toEqual([200]);
  });

  test('where it landed with its reply lost, it is not made again', async () => {
    const room = await open();
    room.sandbox.faults.add(EDIT, { kind: 'lose' });
    await room.retract();
    await expect.poll(() => reach(room), PATIENT).toEqual(DONE);
    expect(edits(room)).toEqual([200]);
  });
});

describe('an answer that cannot be reached is tried once, and counted', () => {
  test.each([
    [403, 50001],
    [403, 50013],
    [404, 10003],
    [404, 10008],
    [400, 50083],
  ])('%i, %i', async (status, code) => {
    const room = await open();
    room.sandbox.faults.add(EDIT, { kind: 'fail', status, body: { code, message: 'Missing' } }, 9);
    await room.retract();
    await expect.poll(() => reach(room), PATIENT).toEqual(LOST);
    expect(edits(room)).toEqual([status]);
  });

  test('and is forgotten where it is gone, so that no later change counts it again', async () => {
    const room = await open();
    room.sandbox.state.messages.delete(room.answer.id);
    await room.retract();
    await expect.poll(() => reach(room), PATIENT).toEqual(LOST);
    expect(await room.keeper.answersShowing(retracting(room.keeper, 'us-denial', 'y'))).toBe(0);
    expect(edits(room)).toEqual([]);
  });
});

test('what a stop left undone is done after the next start, and what was done is not done again', async () => {
  const room = await open();
  room.sandbox.faults.add(LOOK, { kind: 'fail', status: 502 });
  await room.retract();
  await expect.poll(() => room.sandbox.requests.some(({ status }) => status === 502)).toBe(true);
  const later = await room.restarted();
  await expect.poll(() => reach(later), PATIENT).toEqual(DONE);
  expect(later.now(room.answer)?.startsWith('**Corrected on ')).toBe(true);
  const again = await later.restarted();
  await again.ask(QUESTION);
  expect(edits(again)).toEqual([200]);
});

test('an answer drawn before a change and remembered after it is corrected as well', async () => {
  const room = await open();
  await room.retract();
  await expect.poll(() => reach(room), PATIENT).toEqual(DONE);
  const shows = [{ report: 'putin-peace-play', statement: 'us-denial', revision: 0 }];
  const other = await room.ask(QUESTION);
  await room.keeper.remember({ channel: other.channel_id, message: other.id, shows });
  expect(await reach(room)).toEqual({ ...DONE, waiting: 1 });
  expect(await room.store.nextEdit()).toMatchObject({ message: other.id, change: 1 });
});
