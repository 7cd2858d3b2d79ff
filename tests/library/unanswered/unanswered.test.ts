import { expect, test } from 'vitest';
import type { Refused } from '../../../src/library/desk.js';
import { createServers } from '../../../src/library/servers.js';
import { KEPT_MAX } from '../../../src/library/unanswered/unanswered-box.js';
import { gistOf } from '../../../src/search/gist/gist.js';
import { alter } from '../../store/raw.js';
import { openServers } from '../keeping.js';

const GUILD = '100000000000000001';
const MEMBER = '500000000000000001';
const NOW = new Date('2024-02-01T12:00:00Z');

function refused(question: string): Refused {
  const how = { command: 'ask', speaker: undefined, report: undefined, verdict: 'not-in-report' } as const;
  return { ...how, question, gist: gistOf(question) };
}

/** A server with as many questions as are kept: the first is the oldest, and the second was asked more often. */
async function full() {
  const keeping = await openServers({ now: () => NOW });
  const { desk } = await keeping.servers.of(GUILD);
  await desk.note(refused('Will the pelican dance?'));
  await keeping.store.close();
  const copies = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${KEPT_MAX - 1})
    insert into unanswered (guild, id, question, command, verdict, gist, count, at)
    select guild, printf('%08d', i), json_quote('Question ' || i || '?'), command, verdict,
      '{"wants":"topic","words":"question ' || i || '","turned":false,"passive":false,"kind":false}',
      case i when 1 then 1 when 2 then 2 else 3 end, at + i from unanswered, n`;
  alter(keeping.dataDir, `update unanswered set count = 3; ${copies}`);
  return keeping.reopen();
}

const ids = async ({ store }: Pick<Awaited<ReturnType<typeof full>>, 'store'>) =>
  (await store.unanswered(GUILD)).map(({ id }) => id);

test('of more than are kept, the one goes that was asked least, and longest ago', async () => {
  const keeping = await full();
  const { desk } = await keeping.servers.of(GUILD);
  const before = await ids(keeping);
  expect(before).toHaveLength(KEPT_MAX);
  const noted = await desk.note(refused('Will the walrus sing?'));
  const after = await ids(keeping);
  expect(after).toHaveLength(KEPT_MAX);
  expect(before.filter((id) => !after.includes(id))).toEqual(['00000001']);
  // The newest was asked least by now, but somebody waits for it.
  await desk.wait(MEMBER, noted?.id ?? '');
  await desk.note(refused('Will the heron vanish?'));
  const last = await ids(keeping);
  expect(after.filter((id) => !last.includes(id))).toEqual(['00000002']);
});

test('one that is asked again takes nobody’s place', async () => {
  const keeping = await full();
  const { desk, keeper } = await keeping.servers.of(GUILD);
  await desk.note(refused('is the pelican going to dance'));
  expect(await ids(keeping)).toHaveLength(KEPT_MAX);
  expect(keeper.unanswered.list(0, 1)).toMatchObject({
    questions: [{ question: 'Will the pelican dance?', count: 4 }],
    total: KEPT_MAX,
  });
});

test('what one server’s members wait for is no other’s, whatever ids they press', async () => {
  const { servers, store } = await openServers({ now: () => NOW });
  const [one, other] = [await servers.of(GUILD), await servers.of('2')];
  const noted = await one.desk.note(refused('Will the pelican dance?'));
  const id = noted?.id ?? '';
  expect(await other.desk.wait(MEMBER, id)).toBe('answered');
  expect(other.keeper.unanswered.find(id)).toBeUndefined();
  await other.keeper.unanswered.forget(id);
  await other.keeper.unanswered.check(id, true);
  await other.answering.answered(id);
  expect(await one.desk.wait(MEMBER, id)).toBe('waits');
  expect(await other.desk.waitNoMore(MEMBER)).toBe(0);
  expect(await store.waiting(GUILD)).toMatchObject([{ question: id, member: MEMBER }]);
  expect([await store.unanswered('2'), await store.waiting('2')]).toEqual([[], []]);
});

test('questions of another shape, as another version may have kept them, are like no other', async () => {
  const keeping = await openServers({ now: () => NOW });
  const { desk } = await keeping.servers.of(GUILD);
  await desk.note(refused('Will the pelican dance?'));
  await keeping.store.close();
  alter(keeping.dataDir, `update unanswered set gist = '{"wants":"what is this"}'`);
  const { servers } = await keeping.reopen();
  const again = await servers.of(GUILD);
  await again.desk.note(refused('is the pelican going to dance'));
  expect(again.keeper.unanswered.list(0, 9).total).toBe(2);
});

test('an answer that is taken back before it is told leaves nobody behind who waits for it, wherever it is cut off', async () => {
  const keeping = await openServers({ now: () => NOW });
  const { store, loaded } = keeping;
  let cutOff = false;
  const saveWaiting: typeof store.saveWaiting = (guild, waiting) =>
    cutOff ? Promise.reject(new Error('cut off')) : store.saveWaiting(guild, waiting);
  const { desk, answering } = await createServers(loaded, { ...store, saveWaiting }, () => NOW).of(GUILD);
  const { id = '' } = (await desk.note(refused('Will the pelican dance?'))) ?? {};
  await desk.wait(MEMBER, id);
  await answering.answered(id);
  const settling = () => Promise.all(answering.toTell().map(({ waiting }) => answering.settle(waiting, 'waiting')));
  cutOff = true;
  await expect(settling()).rejects.toThrow('cut off');
  const { servers } = await keeping.reopen();
  const again = (await servers.of(GUILD)).answering;
  expect(again.open().map((question) => question.id)).toEqual([id]);
  expect(again.toTell().map(({ waiting }) => waiting)).toMatchObject([{ member: MEMBER, state: 'answered' }]);
});
