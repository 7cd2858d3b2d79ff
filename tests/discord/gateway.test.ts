import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/discord/bot.js';
import { castFor, openSandbox, openStage } from './stage.js';
import { seen } from './texts.js';

const ASK = { command: 'ask', options: { question: 'who?' } };

test('the bot logs in without any intent', async () => {
  const { sandbox } = await openStage();
  expect([sandbox.gateway.counts.identified, sandbox.gateway.intents()]).toEqual([1, 0]);
});

test('to answer mentions the bot asks for two intents, neither of them privileged', async () => {
  const { sandbox } = await openStage({ answerMentions: true });
  expect(sandbox.gateway.intents()).toBe((1 << 9) | (1 << 12));
});

test('a dropped gateway is resumed, and what was missed is answered', async () => {
  const { sandbox } = await openStage();
  sandbox.gateway.drop();
  expect(seen(await sandbox.interact(ASK)).type).toBe(4);
  expect(sandbox.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test('asked to reconnect (op 7), the bot resumes and answers', async () => {
  const { sandbox } = await openStage();
  sandbox.gateway.reconnect();
  expect(seen(await sandbox.interact(ASK)).type).toBe(4);
  await expect.poll(() => sandbox.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test('with its session gone (op 9), the bot identifies anew and answers', { timeout: 15_000 }, async () => {
  const { sandbox } = await openStage();
  sandbox.gateway.invalidate();
  await expect.poll(() => sandbox.gateway.counts.identified).toBe(2);
  expect(seen(await sandbox.interact(ASK)).type).toBe(4);
});

test('an interaction that comes before the bot is ready is answered', async () => {
  const sandbox = await openSandbox();
  const starting = startBot(castFor(sandbox));
  await expect.poll(() => sandbox.gateway.counts.identified, { interval: 1 }).toBe(1);
  const played = await sandbox.interact(ASK);
  const bot = await starting;
  onTestFinished(() => bot.stop());
  expect(seen(played).type).toBe(4);
});

test('a packet that cannot be read is logged and does no harm', async () => {
  const { sandbox, lines } = await openStage();
  sandbox.gateway.dispatch('INTERACTION_CREATE', { type: 2, nonsense: true });
  expect(seen(await sandbox.interact(ASK)).type).toBe(4);
  expect(lines.filter(({ level }) => level === 'error').map(({ text }) => text)).toEqual([
    'An interaction could not be read.',
  ]);
});

test('whoever waits for an answer to what cannot be read is told so, under an id that the log has', async () => {
  const { sandbox, lines } = await openStage();
  sandbox.gateway.dispatch('INTERACTION_CREATE', { id: '9', token: 'nine', application_id: '1', type: 2 });
  sandbox.gateway.dispatch('INTERACTION_CREATE', { id: '8', token: 'eight', application_id: '1', type: 4 });
  const answers = () => sandbox.requests.filter(({ path }) => path.includes('/callback')).map(({ body }) => body);
  await expect.poll(() => answers().length).toBe(2);
  const [line] = lines.filter(({ level }) => level === 'error');
  const id = line && 'errorId' in line.fields ? String(line.fields.errorId) : 'none';
  const content = `Something went wrong on my side. If it happens again, give the operator this id: \`${id}\``;
  expect(answers()).toMatchObject([
    { type: 4, data: { flags: 64 | 32_768, components: [{ type: 10, content }] } },
    { type: 8, data: { choices: [] } },
  ]);
});

test.each([false, true])('events that the library cannot read do no harm (mentions: %s)', async (answerMentions) => {
  const { sandbox, lines } = await openStage({ answerMentions });
  for (const name of ['GUILD_CREATE', 'ENTITLEMENT_CREATE', 'USER_UPDATE', 'MESSAGE_UPDATE', 'SOMETHING_NEW'])
    for (const data of [{}, { id: '1', guild_id: '1', channels: [{}], members: [{}] }, { id: null, user: null }])
      sandbox.gateway.dispatch(name, data);
  expect(seen(await sandbox.interact(ASK)).type).toBe(4);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a message with parts that the library does not know can be right-clicked', async () => {
  const { sandbox } = await openStage();
  const message = { content: 'words', components: [{ type: 17, components: [{ type: 9, components: [] }] }] };
  expect((await sandbox.contextMenu({ command: 'Who said this?', message })).first?.type).toBe(4);
});

test.each([
  ['a wrong token', { token: 'wrong' }, 'Discord does not accept the token in DISCORD_TOKEN.'],
  ['nobody listening', { api: 'http://127.0.0.1:9/api' }, 'Discord cannot be reached at http://127.0.0.1:9/api'],
])('%s is said on one screen', async (_, cast, first) => {
  const sandbox = await openSandbox();
  await expect(startBot({ ...castFor(sandbox), ...cast })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining(first),
  });
});

test.each<[number, string, number?]>([
  [4004, 'Discord does not accept the token in DISCORD_TOKEN.'],
  [4010, 'Discord refused the shard number.'],
  [4011, 'Discord wants this bot in more shards than it asked for.', 69],
  [4012, 'Discord no longer speaks this version of its gateway.'],
  [4013, 'Discord does not know an intent that the bot asked for.'],
  [4014, 'Discord does not allow this bot an intent that it asked for.'],
])(
  'a login that the gateway closes for good (%i) is not tried again, and says why',
  async (code, first, exitCode = 78) => {
    const sandbox = await openSandbox();
    sandbox.gateway.refuseIdentify(code);
    await expect(startBot(castFor(sandbox))).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(first),
    });
    expect(sandbox.gateway.counts.identified).toBe(0);
  },
);

test('a gateway that is closed for good later on ends the bot with the reason', async () => {
  const { sandbox, bot } = await openStage();
  sandbox.gateway.drop(4014);
  await expect(bot.ended).resolves.toMatchObject({ exitCode: 78, message: expect.stringContaining('ANSWER_MENTIONS') });
});

test('with few logins left today the bot does not spend one', async () => {
  const sandbox = await openSandbox({ remainingStarts: 49 });
  await expect(startBot(castFor(sandbox))).rejects.toMatchObject({
    message: expect.stringContaining('Only 49 logins are left'),
  });
  expect(sandbox.gateway.counts.identified).toBe(0);
});

test('asked to stop, the bot finishes what it began, turns newcomers away, and logs out', async () => {
  const { sandbox, bot } = await openStage();
  const begun = sandbox.interact({ command: 'slow', options: { after: 400 } });
  // The order of delivery holds, so this one's answer says that the other has begun.
  await sandbox.interact(ASK);
  const stopping = bot.stop();
  const newcomer = await sandbox.interact(ASK);
  await stopping;
  expect([seen(await begun), seen(newcomer)]).toEqual([
    { type: 4, ephemeral: false, text: 'late' },
    { type: 4, ephemeral: true, text: 'I am restarting. Try again in 10 seconds.' },
  ]);
});
