import { REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { checkDepartures } from '../../../src/discord/notices/departures.js';
import { listGuilds } from '../../../src/discord/notices/guilds.js';
import type { Sandbox } from '../../../src/sandbox/sandbox.js';
import { by, retracting } from '../../library/edits.js';
import { openServers } from '../../library/keeping.js';
import { openSandbox, openStage } from '../stage.js';

const HERE = '1';
const GONE = '77';
const LIST = { path: /^\/users\/@me\/guilds/ };
const DAY = 24 * 60 * 60_000;
const START = new Date('2026-12-01T12:00:00Z');
const daysLater = (days: number) => new Date(START.getTime() + days * DAY);

/** Two servers with a change each; the bot is in one of them. */
async function open() {
  const sandbox = await openSandbox();
  const { servers, store } = await openServers();
  for (const guild of [HERE, GONE]) {
    const { keeper } = await servers.of(guild);
    await keeper.publish(retracting(keeper, 'us-denial', 'wrong'), by());
  }
  const lines: string[] = [];
  const note = (_: object, text: string) => void lines.push(text);
  const log = { info: note, warn: note, error: note };
  const kept = {
    servers: () => store.servers(),
    setGone: (guild: string, since: Date | undefined) => store.setGone(guild, since),
    erase: async (guild: string) => (await servers.of(guild)).keeper.erase(),
  };
  const rest = restOf(sandbox);
  const check = (now: Date) => checkDepartures({ rest, kept, log, now: () => now });
  const changes = async (guild: string) => (await store.history(guild, {}, { limit: 9 })).length;
  return { sandbox, servers, store, lines, kept, check, changes };
}

function restOf(sandbox: Sandbox): REST {
  return new REST({ version: '10', api: sandbox.api, retries: 0 }).setToken(sandbox.token);
}

describe('a server that the bot was removed from', () => {
  test('is noted once, and its data goes after 30 days and not before', async () => {
    const { store, check, changes, lines, servers } = await open();
    await check(START);
    await check(daysLater(1));
    expect(await store.servers()).toEqual([
      { guild: HERE, goneSince: undefined },
      { guild: GONE, goneSince: START },
    ]);
    await check(daysLater(29.9));
    expect(await changes(GONE)).toBe(1);
    await check(daysLater(30));
    expect([await changes(GONE), await changes(HERE)]).toEqual([0, 1]);
    expect(await store.servers()).toEqual([{ guild: HERE, goneSince: undefined }]);
    expect((await servers.of(GONE)).keeper.item('putin-peace-play', { kind: 'statement', id: 'us-denial' })).toEqual(
      (await servers.of('78')).keeper.item('putin-peace-play', { kind: 'statement', id: 'us-denial' }),
    );
    expect(lines).toEqual([
      'The bot is no longer in a server; what is kept of it goes in 30 days.',
      'All that was kept of a server was deleted, 30 days after the bot left it.',
    ]);
  });

  test('keeps its data when the bot comes back in time, and has 30 days anew', async () => {
    const { sandbox, store, check, changes } = await open();
    await check(START);
    sandbox.state.joined.add(GONE);
    await check(daysLater(40));
    expect(await store.servers()).toEqual([
      { guild: HERE, goneSince: undefined },
      { guild: GONE, goneSince: undefined },
    ]);
    sandbox.state.joined.delete(GONE);
    await check(daysLater(41));
    await check(daysLater(70));
    expect(await changes(GONE)).toBe(1);
    await check(daysLater(71));
    expect(await changes(GONE)).toBe(0);
  });

  test.each([
    ['cannot be had', { kind: 'fail', status: 500 }],
    ['is refused', { kind: 'fail', status: 401, body: { code: 0, message: '401: Unauthorized' } }],
    ['is not a list', { kind: 'fail', status: 200, body: { guilds: [] } }],
    ['breaks off', { kind: 'lose' }],
  ] as const)('keeps its data while the list of servers %s', async (_, fault) => {
    const { sandbox, store, check, changes, lines } = await open();
    await check(START);
    sandbox.faults.add(LIST, fault, 9);
    await check(daysLater(60));
    expect([await changes(GONE), await changes(HERE)]).toEqual([1, 1]);
    expect(await store.servers()).toEqual([
      { guild: HERE, goneSince: undefined },
      { guild: GONE, goneSince: START },
    ]);
    expect(lines.at(-1)).toBe(
      'Whether the bot is still in its servers could not be settled; what is kept of them stays.',
    );
  });
});

test('the list of servers is read page by page, and a page that fails fails it', async () => {
  const sandbox = await openSandbox();
  const ids = Array.from({ length: 450 }, (_, index) => String(10_000 + index));
  for (const id of ids) sandbox.state.joined.add(id);
  expect([...(await listGuilds(restOf(sandbox)))]).toEqual(['1', '6', ...ids]);
  const pages = sandbox.requests.map(({ path }) => path);
  expect(pages).toEqual([
    '/users/@me/guilds?limit=200&after=0',
    '/users/@me/guilds?limit=200&after=10197',
    '/users/@me/guilds?limit=200&after=10397',
  ]);
  sandbox.faults.add({ path: /after=10397/ }, { kind: 'fail', status: 500 });
  await expect(listGuilds(restOf(sandbox))).rejects.toMatchObject({ status: 500 });
});

test('a list that does not go on is an error, and not read for ever', async () => {
  const sandbox = await openSandbox();
  const same = Array.from({ length: 200 }, (_, index) => ({ id: String(index + 1) }));
  sandbox.faults.add({ path: LIST.path }, { kind: 'fail', status: 200, body: same }, 9);
  await expect(listGuilds(restOf(sandbox))).rejects.toThrow('the list of servers does not go on');
});

test('the running bot looks at its start', async () => {
  const { kept, store } = await open();
  const { sandbox } = await openStage({ kept });
  await expect
    .poll(async () => (await store.servers()).find(({ guild }) => guild === GONE)?.goneSince)
    .toBeInstanceOf(Date);
  expect(sandbox.gateway.intents()).toBe(0);
});

test('a server in which something is asked has 30 days anew from the next removal, however soon that is', async () => {
  const { kept, store, check, changes } = await open();
  await check(START);
  const { sandbox } = await openStage({ kept });
  const asked = async () => {
    await sandbox.interact({ command: 'ask', options: { question: 'who?' }, guild: GONE });
    return store.servers();
  };
  await expect.poll(asked).toContainEqual({ guild: GONE, goneSince: undefined });
  await check(daysLater(29.9));
  await check(daysLater(59));
  expect(await changes(GONE)).toBe(1);
  await check(daysLater(59.9));
  expect(await changes(GONE)).toBe(0);
});
