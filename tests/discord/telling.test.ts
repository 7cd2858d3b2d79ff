import { expect, onTestFinished, test } from 'vitest';
import { answerTo } from '../../commands/answer-to.js';
import { startBot } from '../../src/discord/bot.js';
import type { Edit } from '../../src/library/keeper.js';
import { createServers } from '../../src/library/servers.js';
import type { Item } from '../../src/report/items.js';
import { directChannel } from '../../src/sandbox/state/guilds.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { Message } from '../../src/sandbox/state/state.js';
import type { Store } from '../../src/store/store.js';
import { REAL } from '../browser/real.js';
import { openServers } from '../library/keeping.js';
import { castFor, openSandbox } from './stage.js';
import { partsOf, seen, textOf } from './texts.js';

const GUILD = '1';
const MIRA = '200000000000000001';
const JONAS = '200000000000000002';
const ADA = '200000000000000003';
const PIGEON = 'Did the pigeon post ever arrive?';
const ANSWER = 'receiving any such message';

/** Servers over a real file, and a bot on a Discord that outlives it. */
async function open() {
  const { loaded, store } = await openServers();
  const sandbox = await openSandbox();
  const start = async (over: Store = store) => {
    const servers = createServers(loaded, over);
    const parts = castFor(sandbox, { ...REAL, servers, answerTo });
    const bot = await startBot(parts);
    onTestFinished(() => bot.stop());
    return { servers, lines: parts.lines, stop: () => bot.stop() };
  };
  return { sandbox, store, start };
}

async function ask(sandbox: Sandbox, user: string, question = PIGEON): Promise<Message> {
  const { message } = await sandbox.interact({ command: 'ask', options: { question }, user, guild: GUILD });
  if (message === undefined) throw new Error('nothing was answered');
  return message;
}

async function wantToBeTold(sandbox: Sandbox, user: string): Promise<void> {
  const card = await ask(sandbox, user);
  const button = partsOf(card).find((part) => 'label' in part && part.label === 'Tell me when you know');
  const played = await sandbox.press(card, button?.custom_id ?? '', { user, guild: GUILD });
  expect(seen(played)).toMatchObject({ ephemeral: true, text: expect.stringContaining('I tell you when') });
}

const attach = (sandbox: Sandbox, change: object) =>
  sandbox.interact({
    command: 'knowledge ask',
    options: { statement: 'us-denial', ...change },
    user: ADA,
    guild: GUILD,
  });

function directsTo(sandbox: Sandbox, user: string): Message[] {
  return [...sandbox.state.messages.values()].filter(({ channel_id: channel }) => channel === directChannel(user));
}

test('whoever waits is sent the question and its answer, once, and nobody else is', async () => {
  const { sandbox, store, start } = await open();
  await start();
  await wantToBeTold(sandbox, MIRA);
  await ask(sandbox, JONAS);
  await attach(sandbox, { question: 'Something else?' });
  await attach(sandbox, { question: PIGEON });
  await expect.poll(() => directsTo(sandbox, MIRA).map(textOf)).toEqual([expect.stringContaining(ANSWER)]);
  const [told] = directsTo(sandbox, MIRA);
  expect(textOf(told).split('\n')[0]).toBe(
    '**You wanted to be told.** The question was: Did the pigeon post ever arrive?',
  );
  expect(textOf(told).split('\n').at(-1)).toBe(
    `-# From [a server that you are in](https://discord.com/channels/${GUILD})`,
  );
  expect(partsOf(told).filter((part) => 'custom_id' in part)).toEqual([]);
  await expect.poll(() => store.unanswered(GUILD)).toEqual([]);
  expect(await store.waiting(GUILD)).toEqual([]);
  await attach(sandbox, { question: 'One more?' });
  expect([directsTo(sandbox, MIRA).length, directsTo(sandbox, JONAS).length]).toEqual([1, 0]);
});

test('whoever takes no direct messages reads it beside the answer to the next command, once', async () => {
  const { sandbox, store, start } = await open();
  await start();
  sandbox.state.closed.add(MIRA);
  await wantToBeTold(sandbox, MIRA);
  await attach(sandbox, { question: PIGEON });
  await expect.poll(async () => (await store.waiting(GUILD)).map(({ state }) => state)).toEqual(['held']);
  await ask(sandbox, JONAS, 'What did the pope say?');
  const { followUps } = await sandbox.interact({ command: 'report', user: MIRA, guild: GUILD });
  await expect.poll(() => ephemeralsTo(sandbox, MIRA).filter((text) => text.includes(ANSWER)).length).toBe(1);
  expect(followUps.length).toBeLessThanOrEqual(1);
  await expect.poll(() => store.waiting(GUILD)).toEqual([]);
  await sandbox.interact({ command: 'report', user: MIRA, guild: GUILD });
  expect(ephemeralsTo(sandbox, MIRA).filter((text) => text.includes(ANSWER))).toHaveLength(1);
  expect(await store.unanswered(GUILD)).toMatchObject([{ question: 'What did the pope say?' }]);
});

function ephemeralsTo({ state }: Sandbox, user: string): string[] {
  return [...state.audience].flatMap(([id, who]) => (who === user ? [textOf(state.messages.get(id))] : []));
}

test('a bot that goes down after the answer tells when it is up again, and not a second time', async () => {
  const { sandbox, store, start } = await open();
  const first = await start();
  await wantToBeTold(sandbox, MIRA);
  await first.stop();
  const { servers } = await start();
  const { keeper } = await servers.of(GUILD);
  const statement = keeper.item('putin-peace-play', { kind: 'statement', id: 'us-denial' });
  if (statement?.kind !== 'statement') throw new Error('us-denial is not there');
  const [question] = await store.unanswered(GUILD);
  await store.noteAnswered(GUILD, question?.id ?? '', new Date());
  const item: Item = { kind: 'statement', value: { ...statement.value, asks: [PIGEON] } };
  const key = { kind: 'statement', id: 'us-denial' } as const;
  const edit: Edit = {
    report: 'putin-peace-play',
    action: 'edit',
    steps: [{ key, base: 0, standing: { state: 'written', item } }],
  };
  await keeper.publish(edit, { author: ADA, interaction: '1' });
  for (let starts = 0; starts < 3; starts++) {
    const again = await start();
    await expect.poll(() => directsTo(sandbox, MIRA).length).toBe(1);
    await again.stop();
  }
  expect(await store.waiting(GUILD)).toEqual([]);
});

test('a message that was sent when the bot went down is not there twice', async () => {
  const { sandbox, store, start } = await open();
  // What became of the message is never written down, as if the power failed in that very moment.
  const broken = await start({ ...store, dropWaiting: () => Promise.reject(new Error('the power failed')) });
  await wantToBeTold(sandbox, MIRA);
  await attach(sandbox, { question: PIGEON });
  await expect.poll(() => directsTo(sandbox, MIRA).length).toBe(1);
  await expect.poll(async () => (await store.waiting(GUILD)).map(({ state }) => state)).toEqual(['telling']);
  await broken.stop();
  await start();
  await expect.poll(() => store.waiting(GUILD)).toEqual([]);
  expect(directsTo(sandbox, MIRA)).toHaveLength(1);
});

test('an answer that is taken back before anybody is told is waited for again', async () => {
  const { sandbox, store, start } = await open();
  await start();
  await wantToBeTold(sandbox, MIRA);
  const [question] = await store.unanswered(GUILD);
  await store.noteAnswered(GUILD, question?.id ?? '', new Date());
  await start();
  await expect.poll(async () => (await store.waiting(GUILD)).map(({ state }) => state)).toEqual(['waiting']);
  expect(await store.unanswered(GUILD)).toMatchObject([{ question: PIGEON, answeredAt: undefined }]);
  expect(directsTo(sandbox, MIRA)).toEqual([]);
});

test('a correction is brought to the message that told the answer, and no other message is sent', async () => {
  const { sandbox, store, start } = await open();
  await start();
  await wantToBeTold(sandbox, MIRA);
  await attach(sandbox, { question: PIGEON });
  await expect.poll(() => directsTo(sandbox, MIRA).length).toBe(1);
  await expect.poll(() => store.countShowing(GUILD, 'putin-peace-play', ['us-denial'])).toBe(1);
  const told = textOf(directsTo(sandbox, MIRA)[0]);
  await sandbox.interact({
    command: 'knowledge retract',
    options: { statement: 'us-denial', reason: 'misread' },
    user: ADA,
    guild: GUILD,
  });
  await expect
    .poll(() => directsTo(sandbox, MIRA).map((message) => textOf(message).replace(/<t:\d+:/, '<t:0:')), {
      timeout: 5000,
    })
    .toEqual([
      [
        '**Corrected on <t:0:f>**: Washington (statement us\\-denial)',
        'A moderator has withdrawn it. The reason given: misread',
        told,
      ].join('\n'),
    ]);
});
