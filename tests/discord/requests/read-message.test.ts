import { expect, test } from 'vitest';
import { readMessage } from '../../../src/discord/requests/read-message.js';

const BOT = '9';
const MESSAGE = {
  id: '1',
  channel_id: '2',
  guild_id: '3',
  type: 0,
  content: `<@${BOT}> who?`,
  author: { id: '4' },
  mentions: [{ id: BOT }],
};
const ASKED = { words: 'who?', guild: '3', installed: true };

test.each<[string, object, object]>([
  ['all that Discord says', {}, ASKED],
  ['null for what is not there', { webhook_id: null, author: { id: '4', bot: null }, mentions: null }, ASKED],
  ['no word of who is mentioned', { mentions: undefined }, ASKED],
  ['no server', { guild_id: null, content: 'who?', mentions: [] }, { words: 'who?', guild: null, installed: false }],
  ['nothing written', { guild_id: undefined, content: null, mentions: [] }, { words: '' }],
])('a message is read with %s', (_, changed, expected) => {
  expect(readMessage({ ...MESSAGE, ...changed }, BOT)?.incoming).toMatchObject(expected);
});

test('a mention that Discord takes for none is none', () => {
  expect(readMessage({ ...MESSAGE, mentions: [{ id: '5' }] }, BOT)).toBe(undefined);
});
