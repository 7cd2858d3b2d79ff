import { expect, test } from 'vitest';
import { openServers } from '../library/keeping.js';
import { REAL } from '../browser/real.js';
import { sizeOf } from '../reply/stats/png.js';
import { openStage } from './stage.js';
import { textOf } from './texts.js';

const BOT = '900000000000000001';
const ADA = '200000000000000003';
const MIRA = '200000000000000001';
const WORDS = 'Washington, however, denies receiving any such message.';

test('each way to ask is counted, and the picture comes over a real connection with nobody in it', async () => {
  const { servers } = await openServers();
  const { sandbox, bot, lines } = await openStage({ ...REAL, servers, answerMentions: true });
  for (const [command, options] of [
    ['ask', { question: 'does Washington deny the message?' }],
    ['ask', { question: 'Did the pigeon post ever arrive?' }],
    ['who-said', { words: WORDS, private: true }],
    ['quotes', { speaker: 'Putin' }],
    ['sides', { about: 'peace talks' }],
  ] as const) {
    await sandbox.interact({ command, options, user: MIRA });
  }
  await sandbox.contextMenu({ command: 'Who said this?', message: { content: WORDS }, user: MIRA });
  const said = sandbox.say({ content: `<@${BOT}> does Washington deny the message?`, mentions: [BOT], user: MIRA });
  await expect.poll(() => sandbox.repliesTo(said).length).toBe(1);

  const { message, ephemeral } = await sandbox.interact({ command: 'knowledge stats', user: ADA });
  expect(ephemeral).toBe(true);
  expect(textOf(message).split('\n')[2]).toBe('**7 questions** · 5 answered · 2 refused (29%)');
  const [picture, ...others] = message?.attachments ?? [];
  expect([picture?.filename, picture?.content_type, others]).toEqual(['stats.png', 'image/png', []]);
  const bytes = await (await fetch(picture?.url ?? '')).arrayBuffer();
  expect(sizeOf(new Uint8Array(bytes))).toEqual({ width: 1000, height: 744 });
  const { components } = message ?? {};
  for (const id of [ADA, MIRA, 'Mira', 'pigeon']) expect(JSON.stringify(components)).not.toContain(id);
  expect([bot.tally.read().faults, lines.filter(({ level }) => level !== 'info')]).toEqual([0, []]);
});

test('members are told who may see it', async () => {
  const { servers } = await openServers();
  const { sandbox } = await openStage({ ...REAL, servers });
  const { message } = await sandbox.interact({ command: 'knowledge stats', user: MIRA });
  expect(textOf(message)).toMatch(/^Only moderators of this server can do this/);
});
