import { GatewayDispatchEvents } from 'discord.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openAnyBot } from './any-bot.js';

const ADA = '200000000000000003';
const NOOR = '200000000000000006';
const MANAGE_MESSAGES = 1n << 13n;
const OTHER = '6';
const NOBODY = () => undefined;
const MODERATORS = [
  { name: 'keep', description: 'For moderators', default_member_permissions: String(MANAGE_MESSAGES), contexts: [0] },
];

const told = z.object({
  guild_id: z.string(),
  channel_id: z.string(),
  member: z.object({ permissions: z.string(), roles: z.array(z.string()) }),
});

/** What an interaction says of who did it, and where. */
async function saidBy(place: object): Promise<unknown> {
  let seen: unknown;
  const { sandbox, client } = await openAnyBot(MODERATORS, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('x');
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => {
    const { guild_id: guild, channel_id: channel, member } = told.parse(raw);
    seen = { guild, channel, moderator: (BigInt(member.permissions) & MANAGE_MESSAGES) !== 0n, roles: member.roles };
  });
  await sandbox.interact({ command: 'keep', ...place });
  return seen;
}

test.each<[string, object, object]>([
  ['a member', {}, { guild: '1', channel: '2', moderator: false, roles: [] }],
  ['a moderator', { user: ADA }, { guild: '1', channel: '2', moderator: true, roles: ['11'] }],
  ['one with a role that Discord lets do nothing', { user: NOOR }, { moderator: false, roles: ['13'] }],
  ['one with a further role', { roles: ['11'] }, { moderator: true, roles: ['11'] }],
  ['an administrator', { administrator: true }, { moderator: true, roles: [] }],
  ['a moderator of another server', { user: ADA, guild: OTHER }, { guild: OTHER, channel: '7', moderator: true }],
  ['somebody in another channel', { channel: '4' }, { guild: '1', channel: '4' }],
  ['somebody in any server', { guild: '55' }, { guild: '55', channel: '855' }],
])('a command that a client offers to nobody else arrives from %s with what Discord tells', async (_, place, seen) => {
  expect(await saidBy(place)).toMatchObject(seen);
});

test('the servers that the bot is in are listed by their ids, a page at a time', async () => {
  const { client, sandbox } = await openAnyBot([], NOBODY);
  const list = async (query: string) => {
    const guilds: unknown = await client.rest.get('/users/@me/guilds', { query: new URLSearchParams(query) });
    return Array.isArray(guilds) ? guilds.map(({ id }: { id: string }) => id) : guilds;
  };
  expect(await client.rest.get('/users/@me/guilds')).toMatchObject([
    { id: '1', name: 'News desk', owner: false },
    { id: '6', name: 'Sports desk', owner: false },
  ]);
  for (const id of ['55', '100', '9']) sandbox.state.joined.add(id);
  expect(await list('')).toEqual(['1', '6', '9', '55', '100']);
  expect(await list('limit=2')).toEqual(['1', '6']);
  expect(await list('limit=2&after=6')).toEqual(['9', '55']);
  expect(await list('limit=2&before=100')).toEqual(['9', '55']);
  await expect(list('limit=201')).rejects.toMatchObject({ status: 400 });
});

test('what the bot has left it cannot reach', async () => {
  const { client, sandbox } = await openAnyBot([], NOBODY);
  const post = (channel: string) => client.rest.post(`/channels/${channel}/messages`, { body: { content: 'x' } });
  await post('7');
  sandbox.state.joined.delete(OTHER);
  await expect(post('7')).rejects.toMatchObject({ status: 403, code: 50_001 });
  await expect(client.rest.get('/channels/7')).rejects.toMatchObject({ code: 50_001 });
  await expect(client.rest.get(`/guilds/${OTHER}`)).rejects.toMatchObject({ code: 10_004 });
  expect(await client.rest.get('/channels/4')).toMatchObject({ guild_id: '1', name: 'moderators-log' });
});

test('a file from elsewhere is not attached for a member', async () => {
  const { sandbox } = await openAnyBot([], NOBODY);
  const body = new FormData();
  body.append('file', new File(['words'], 'words.txt'));
  const send = (headers: Record<string, string>) => {
    return fetch(`${sandbox.page}page/files`, { method: 'POST', body, headers });
  };
  expect((await send({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect(sandbox.state.given.size).toBe(0);
  const given: unknown = await (await send({})).json();
  expect(given).toEqual({ id: [...sandbox.state.given.keys()][0], name: 'words.txt', size: 5 });
});
