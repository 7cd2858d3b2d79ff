import { describe, expect, test } from 'vitest';
import { help } from '../../commands/help.js';
import type { Command, CommandRequest, MembersCommand, MembersPress, Reply } from '../../src/dispatch/command.js';
import type { Doer } from '../../src/dispatch/incoming.js';
import { commandJob, completeOption, mentionJob, pressJob, type Shelf } from '../../src/dispatch/job.js';
import { notice } from '../../src/reply/message/notice.js';
import { read } from '../commands/requests.js';
import { openServers } from '../library/keeping.js';

const GUILD = '100000000000000001';
const MEMBER: Doer = { id: '500000000000000001', moderator: false, administrator: false, roles: [] };
const HERE = { id: '1', user: MEMBER, guild: GUILD, installed: true } as const;
const NOWHERE = [
  ['in a direct message', { guild: null, installed: true }],
  ['where a member brought the bot along', { guild: GUILD, installed: false }],
] as const;
const REFUSED = 'I take things in only in servers that have added me, and this is not one of them. Nothing was kept.';
const PAUSED = ['private', 'I am paused in this server. A moderator can tell you more.'];

const taken = (guild: string): Reply => ({ type: 'message', private: true, message: notice(`taken in ${guild}`) });

const handIn = {
  right: 'take-part',
  data: { name: 'ask', description: 'Hand something in' },
  isPrivate: () => true,
  run: ({ desk }) => taken(desk.guild),
  complete: ({ desk }) => [{ name: desk.guild, value: desk.guild }],
} satisfies MembersCommand;

const handInPress = {
  right: 'take-part',
  route: 'hand-in',
  answers: 'privately',
  run: ({ desk }) => taken(desk.guild),
} satisfies MembersPress;

async function shelf(): Promise<Required<Pick<Shelf, 'servers'>> & Shelf> {
  const { servers, loaded } = await openServers();
  return { commands: [handIn], presses: [handInPress], library: loaded.library, servers, defaultPrivate: false };
}

/** Every way to hand something in. */
const WAYS = [
  ['a command', async (at: Shelf, from: object) => commandJob(at, { ...HERE, ...from, type: 'command', ...ASKED })],
  ['a mention', async (at: Shelf, from: object) => mentionJob(at, { ...HERE, ...from, type: 'mention', words: 'w' })],
  ['a press', async (at: Shelf, from: object) => pressJob(at, { ...HERE, ...from, type: 'press', ...PRESSED })],
] as const;
const ASKED = { name: 'ask', options: {} };
const PRESSED = { customId: 'k1:hand-in', values: [] };

describe.each(WAYS)('%s by which members hand something in', (name, job) => {
  test('is for any member of a server that installed the bot', async () => {
    const reply = await (await job(await shelf(), {})).run();
    expect(read(reply)).toEqual([name === 'a mention' ? 'public' : 'private', `taken in ${GUILD}`]);
  });

  test.each(NOWHERE)('is refused %s', async (_, from) => {
    const found = await job(await shelf(), from);
    await expect(Promise.resolve().then(() => found.run())).rejects.toThrow(REFUSED);
  });

  test('is refused where nothing is kept at all', async () => {
    const { servers: _, ...nothingKept } = await shelf();
    const found = await job(nothingKept, {});
    await expect(Promise.resolve().then(() => found.run())).rejects.toThrow(REFUSED);
  });

  test('waits while the server is paused', async () => {
    const at = await shelf();
    await (await at.servers.of(GUILD)).keeper.saveSettings((now) => ({ ...now, paused: true }));
    const [how, ...words] = read(await (await job(at, {})).run());
    expect([name === 'a mention' ? 'private' : how, ...words]).toEqual(PAUSED);
  });
});

test('what is typed into it completes from the desk', async () => {
  const asked = { ...HERE, type: 'completion', name: 'ask', options: {}, focused: 'words' } as const;
  expect(await completeOption(await shelf(), asked)).toEqual([{ name: GUILD, value: GUILD }]);
  await expect(completeOption(await shelf(), { ...asked, guild: null })).rejects.toThrow(REFUSED);
});

test.each([
  ['lists it where it can be used', {}, true],
  ['does not list it in a direct message', { guild: null }, false],
  ['does not list it where a member brought the bot along', { installed: false }, false],
])('/help %s', async (_, from, listed) => {
  const { library } = await shelf();
  const commands: readonly Command[] = [handIn];
  const by = { ...HERE, ...from, type: 'command', name: 'help', options: {}, library, defaultPrivate: false } as const;
  const request: CommandRequest = { ...by, commands };
  expect(read(help.run(request)).some((line) => line.includes('Hand something in'))).toBe(listed);
});
