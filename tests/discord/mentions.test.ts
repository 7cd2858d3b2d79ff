import { expect, test } from 'vitest';
import type { Recorded } from '../../src/sandbox/rest/server.js';
import { openStage } from './stage.js';
import { textOf } from './texts.js';
import { COMMANDS } from './tiny-commands.js';

const BOT = '900000000000000001';
const MENTION = { content: `<@${BOT}> who says   so?`, mentions: [BOT] };
const MENTIONS = { answerMentions: true };
type Sandbox = Awaited<ReturnType<typeof openStage>>['sandbox'];

/** What the bot replied, once it has. */
async function replyTo(sandbox: Sandbox, messageId: string): Promise<string> {
  await expect.poll(() => sandbox.repliesTo(messageId).length).toBe(1);
  return textOf(sandbox.repliesTo(messageId)[0]);
}

/** What was written into channels. Packets are taken in order: once a later question is answered, nothing is under way. */
async function written(sandbox: Sandbox): Promise<readonly Recorded[]> {
  await sandbox.interact({ command: 'ask', options: { question: 'later' } });
  return sandbox.requests.filter(({ path }) => path.startsWith('/channels/'));
}

test('a message that mentions the bot is answered under it, as /ask would', async () => {
  const { sandbox } = await openStage(MENTIONS);
  const text = await replyTo(sandbox, sandbox.say(MENTION));
  expect(text).toBe(
    JSON.stringify({
      name: 'ask',
      options: { question: 'who says so?', private: false },
      user: { id: '100', moderator: false, administrator: false },
      guild: '1',
      installed: true,
    }),
  );
});

test('a direct message is answered without a mention', async () => {
  const { sandbox } = await openStage(MENTIONS);
  const text = await replyTo(sandbox, sandbox.say({ content: 'who says so?', guild: null }));
  expect(text).toContain('"question":"who says so?"');
});

test('a reply to a message pings nobody, holds when the message is gone, and is not posted twice', async () => {
  const { sandbox } = await openStage(MENTIONS);
  sandbox.faults.add({ method: 'POST', path: /\/messages$/ }, { kind: 'fail', status: 502 });
  const id = sandbox.say(MENTION);
  await replyTo(sandbox, id);
  expect(sandbox.requests.at(-1)?.body).toMatchObject({
    allowed_mentions: { parse: [] },
    message_reference: { message_id: id, fail_if_not_exists: false },
    nonce: id,
    enforce_nonce: true,
    flags: 1 << 15,
  });
});

test.each([
  ['by a bot', { ...MENTION, bot: true }],
  ['by a webhook', { ...MENTION, webhook: true }],
  ['by itself', { ...MENTION, user: BOT }],
  ['of everyone', { content: '@everyone who?' }],
  ['of a role', { content: '<@&900000000000000001> who?' }],
  ['of somebody else', { content: '<@5> who?', mentions: ['5'] }],
  ['that a reply to a card brings along unwritten', { content: 'nonsense', mentions: [BOT], type: 19 }],
  ['in a notice of the platform', { ...MENTION, type: 6 }],
])('a mention %s is passed over', async (_, message) => {
  const { sandbox } = await openStage(MENTIONS);
  sandbox.say(message);
  expect(await written(sandbox)).toEqual([]);
});

test('mentions are passed over unless the operator switched them on', async () => {
  const { sandbox } = await openStage();
  sandbox.say(MENTION);
  expect(await written(sandbox)).toEqual([]);
});

test('a mention without words gets a hint', async () => {
  const { sandbox } = await openStage(MENTIONS);
  const text = await replyTo(sandbox, sandbox.say({ content: `<@!${BOT}>`, mentions: [BOT] }));
  expect(text).toBe('Write your question after my name, and I answer with what the report quotes.');
});

test('a message that is delivered twice is answered once', async () => {
  const { sandbox, bot } = await openStage(MENTIONS);
  const id = sandbox.say({ ...MENTION, deliveries: 2 });
  await replyTo(sandbox, id);
  expect(bot.tally.read().duplicates).toBe(1);
});

test.each([50001, 50013])('where the bot may not write (%i) it does not try again', async (code) => {
  const { sandbox, bot } = await openStage(MENTIONS);
  sandbox.faults.add({ path: /^\/channels\// }, { kind: 'fail', status: 403, body: { code, message: 'Missing' } }, 9);
  sandbox.say(MENTION);
  await expect.poll(() => bot.tally.read().lost).toBe(1);
  expect(sandbox.requests.filter(({ path }) => path.startsWith('/channels/')).length).toBe(1);
});

test('a late answer to a mention is announced by typing', async () => {
  const { sandbox } = await openStage({
    ...MENTIONS,
    deadlines: { announceAfter: 20, completeWithin: 100 },
    commands: [lateAsk()],
  });
  const id = sandbox.say(MENTION);
  expect(await replyTo(sandbox, id)).toBe('late');
  expect(sandbox.state.typing).toEqual(['2']);
});

test('questions by mention count with the others, and being held back is said once', async () => {
  const { sandbox, bot } = await openStage({ ...MENTIONS, discord: { messagesMax: 20 } });
  const ids = Array.from({ length: 10 }, () => sandbox.say(MENTION));
  await expect.poll(() => bot.tally.read()['held-back']).toBe(2);
  await expect.poll(() => ids.map((id) => sandbox.repliesTo(id).length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  expect(await replyTo(sandbox, ids[8] ?? '')).toMatch(/^That was a lot at once\. You can go on <t:\d+:R>\.$/);
});

function lateAsk() {
  const slow = COMMANDS.find(({ data }) => data.name === 'slow');
  const ask = COMMANDS.find(({ data }) => data.name === 'ask');
  if (!slow || !ask) throw new Error('the tiny commands changed');
  return {
    ...ask,
    run: (request: Parameters<typeof slow.run>[0]) => slow.run({ ...request, options: { after: 100 } }),
  };
}

test('what goes wrong with a mention is said under it, with the id for the operator', async () => {
  const { sandbox } = await openStage({
    ...MENTIONS,
    commands: COMMANDS.map((command) => ({ ...command, run: fail })),
  });
  expect(await replyTo(sandbox, sandbox.say(MENTION))).toMatch(/^Something went wrong on my side\. .* `[0-9a-f]{8}`$/);
});

function fail(): never {
  throw new Error('broken');
}
