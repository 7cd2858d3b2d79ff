import { AttachmentBuilder, DiscordAPIError, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { openAnyBot } from './any-bot.js';

const SAY = [{ name: 'say', description: 'Says' }];
const MIRA = '200000000000000001';
const MODERATOR = '200000000000000003';
const MANAGE_MESSAGES = 1n << 13n;

test('users, members, roles, channels and direct messages are there for who asks', async () => {
  const { client } = await openAnyBot([], () => undefined);
  const user = await client.users.fetch(MIRA);
  const guild = await client.guilds.fetch({ guild: '1', force: true });
  const member = await guild.members.fetch({ user: MODERATOR, force: true });
  const roles = await guild.roles.fetch();
  const direct = await user.send('only you');
  expect([user.globalName, guild.name, member.displayName, [...member.roles.cache.keys()].toSorted()]).toEqual([
    'Mira',
    'News desk',
    'Ada',
    ['1', '11'],
  ]);
  expect(roles.get('11')?.permissions.bitfield).toBe(MANAGE_MESSAGES);
  expect(direct.channelId).toBe(`3${MIRA}`);
  await expect(client.users.fetch('200000000000000009')).rejects.toMatchObject({ code: 10_013 });
  await expect(client.channels.fetch('5')).rejects.toMatchObject({ code: 10_003 });
});

test('an answer brings its message and its file along, and the file can be read', async () => {
  const { sandbox } = await openAnyBot(SAY, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const files = [new AttachmentBuilder(Buffer.from('the words'), { name: 'words.txt' })];
    const { resource } = await interaction.reply({ content: 'here', files, withResponse: true });
    await interaction.followUp({ content: String(resource?.message?.attachments.first()?.url), flags: 64 });
  });
  await sandbox.interact({ command: 'say' });
  await expect.poll(() => sandbox.state.messages.size).toBe(2);
  const [answer, followUp] = [...sandbox.state.messages.values()];
  expect(answer?.attachments).toMatchObject([{ filename: 'words.txt', size: 9, url: followUp?.content }]);
  const read = await fetch(followUp?.content ?? '');
  expect([await read.text(), read.headers.get('content-disposition')]).toEqual([
    'the words',
    "attachment; filename*=UTF-8''words.txt",
  ]);
});

test('what is announced is edited, and taken away', async () => {
  const { sandbox } = await openAnyBot(SAY, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('one');
    expect((await interaction.fetchReply()).content).toBe('one');
    await interaction.deleteReply();
  });
  const played = await sandbox.interact({ command: 'say' });
  await expect.poll(() => sandbox.review(played.interaction.id)?.deleted).toBe(true);
  expect(played.ephemeral).toBe(true);
});

test('a bot that posts too fast is held back as on Discord, and its client waits', async () => {
  const { sandbox, client } = await openAnyBot([], () => undefined, { messagesMax: 2 });
  const post = () => fetch(`${sandbox.api}/v10/channels/2/messages`, posted(sandbox.token, '{"content":"x"}'));
  const answers = [await post(), await post(), await post()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0']);
  expect(await answers[2]?.json()).toMatchObject({ message: 'You are being rate limited.', global: false });
  const began = Date.now();
  await client.rest.post('/channels/2/messages', { body: { content: 'waited' } });
  expect(Date.now() - began).toBeGreaterThan(1_000);
});

test('more than five follow-ups where only the member brought the bot along are refused', async () => {
  let code: unknown;
  const { sandbox } = await openAnyBot(SAY, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('first');
    for (let time = 0; time < 6; time += 1) {
      await interaction.followUp('more').catch((error: unknown) => {
        code = error instanceof DiscordAPIError ? error.code : error;
      });
    }
  });
  await sandbox.interact({ command: 'say', installed: false });
  await expect.poll(() => code).toBe(40_094);
});

test.each([
  ['/channels/2/messages', '{"content":', 400, { code: 50_109, message: 'The request body contains invalid JSON.' }],
  ['/nowhere', '{}', 404, { code: 0, message: '404: Not Found' }],
  ['/channels/5/messages', '{"content":"x"}', 404, { code: 10_003, message: 'Unknown Channel' }],
])('POST %s with %s is refused', async (path, body, status, answer) => {
  const { sandbox } = await openAnyBot([], () => undefined);
  const response = await fetch(`${sandbox.api}/v10${path}`, posted(sandbox.token, body));
  expect([response.status, await response.json()]).toEqual([status, answer]);
});

test('what is in no message and no page has Discord’s 404', async () => {
  const { sandbox } = await openAnyBot([], () => undefined);
  const response = await fetch(`${sandbox.page}nothing`);
  expect([response.status, await response.json()]).toEqual([404, { code: 0, message: '404: Not Found' }]);
});

test('nobody from elsewhere acts for a member', async () => {
  const { sandbox } = await openAnyBot([], () => undefined);
  const body = JSON.stringify({ kind: 'say', as: MIRA, channel: '2', content: 'forged' });
  const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
  const response = await fetch(`${sandbox.page}page/act`, { method: 'POST', headers, body });
  expect([response.status, sandbox.state.messages.size]).toEqual([403, 0]);
});

test('a day has two hundred new commands', async () => {
  const { sandbox, client } = await openAnyBot([], () => undefined);
  await client.application?.commands.set(list(0));
  await client.application?.commands.set(list(0));
  await client.application?.commands.set(list(100));
  await expect(client.application?.commands.set(list(200))).rejects.toMatchObject({ code: 30_034 });
  expect(sandbox.state.commands.get('')?.[0]?.name).toBe('c100');
});

test('a port that is taken is an error of its own', async () => {
  const sandbox = await startSandbox();
  const port = Number(new URL(sandbox.page).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await sandbox.close();
});

function posted(token: string, body: string): RequestInit {
  return { method: 'POST', headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' }, body };
}

function list(from: number) {
  return Array.from({ length: 100 }, (_, index) => ({ name: `c${from + index}`, description: 'x' }));
}
