import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import type { Ack, Answerer } from '../../src/dispatch/answerer.js';
import { createDispatcher } from '../../src/dispatch/dispatcher.js';
import type { IncomingCommand, IncomingMention } from '../../src/dispatch/incoming.js';
import { createServers, type Servers } from '../../src/library/servers.js';
import { openServers } from '../library/keeping.js';

const GUILD = '1';
const WORDS = 'does Washington deny the message?';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const user = { id: '100', moderator: false, administrator: false, roles: [] };
const FROM = { id: '1', user, guild: GUILD, installed: true };
const ASKED: IncomingCommand = { ...FROM, type: 'command', name: 'ask', options: { question: WORDS } };
const MENTIONED: IncomingMention = { ...FROM, type: 'mention', id: '2', words: WORDS };

async function counted(servers: Servers): Promise<number> {
  const { answered, refused } = await (await servers.of(GUILD)).keeper.stats();
  return answered + refused;
}

function addAsked(): Promise<never> {
  return Promise.reject(new Error('the disk is full'));
}

/** A dispatcher over servers, whose answers are kept with how many questions had been counted by then. */
async function open({ failing = false } = {}) {
  const { loaded, store } = await openServers();
  const servers = createServers(loaded, failing ? { ...store, addAsked } : store);
  const { library } = loaded;
  const dispatcher = createDispatcher({ commands, presses, library, servers, defaultPrivate: false, log });
  const acks: { readonly type: Ack['type']; readonly before: number }[] = [];
  const answerer: Answerer = {
    acknowledge: async ({ type }) => {
      acks.push({ type, before: await counted(servers) });
      return 'landed';
    },
    edit: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    followUp: () => Promise.resolve(),
    place: () => undefined,
  };
  return {
    servers,
    acks,
    asks: (incoming: IncomingCommand | IncomingMention) => dispatcher.dispatch(incoming, answerer),
  };
}

test('a question is counted once it was answered, a mention like a command, and one that comes twice once', async () => {
  const { servers, acks, asks } = await open();
  for (const incoming of [ASKED, MENTIONED, ASKED]) await asks(incoming);
  expect(acks).toEqual([
    { type: 'message', before: 0 },
    { type: 'message', before: 1 },
  ]);
  expect(await counted(servers)).toBe(2);
});

test('where the bot was not installed nothing is counted', async () => {
  const { servers, asks } = await open();
  await asks({ ...ASKED, installed: false });
  await asks({ ...MENTIONED, guild: null });
  expect(await counted(servers)).toBe(0);
});

test('a disk that takes no count is no matter of who asks, and the count waits', async () => {
  const { servers, acks, asks } = await open({ failing: true });
  await asks(ASKED);
  await expect(servers.asked.flush()).rejects.toThrow('the disk is full');
  await asks(MENTIONED);
  expect(acks.map(({ type }) => type)).toEqual(['message', 'message']);
  expect(await counted(servers)).toBe(2);
});
