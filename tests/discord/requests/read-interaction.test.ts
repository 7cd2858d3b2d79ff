import { expect, test } from 'vitest';
import { readInteraction } from '../../../src/discord/requests/read-interaction.js';

const NO_FILE = (): never => {
  throw new Error('nothing is attached');
};
const ASK = {
  id: '1',
  token: 'token',
  application_id: '2',
  type: 2,
  guild_id: '3',
  member: { user: { id: '4' }, permissions: '8192', roles: ['5'] },
  authorizing_integration_owners: { '0': '3' },
  data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'who?' }] },
};
const MODERATOR = { id: '4', moderator: true, administrator: false, roles: ['5'] };
const NOBODYS_RIGHTS = { id: '4', moderator: false, administrator: false, roles: [] };

function read(changed: object) {
  return readInteraction({ ...ASK, ...changed }, NO_FILE).incoming;
}

test.each<[string, object, object]>([
  ['all that Discord says', {}, { user: MODERATOR, guild: '3', installed: true }],
  ['null for what is not there', { user: null, data: { ...ASK.data, resolved: null } }, { user: MODERATOR }],
  ['no permissions', { member: { user: { id: '4' } } }, { user: NOBODYS_RIGHTS }],
  ['permissions that are no number', { member: { user: { id: '4' }, permissions: 'all' } }, { user: NOBODYS_RIGHTS }],
  ['a member without user', { member: { permissions: '8192', roles: ['5'] }, user: { id: '4' } }, { user: MODERATOR }],
  ['a private channel', { guild_id: null, member: null, user: { id: '4' } }, { user: NOBODYS_RIGHTS, guild: null }],
  ['no word of who brought the bot', { authorizing_integration_owners: undefined }, { installed: true }],
  ['a member who brought it', { authorizing_integration_owners: { '1': '4' } }, { installed: false }],
  ['another server that did', { authorizing_integration_owners: { '0': '9' } }, { installed: false }],
  ['nobody who did', { authorizing_integration_owners: {} }, { installed: false }],
  ['a direct message', { guild_id: undefined, authorizing_integration_owners: { '0': '0' } }, { installed: false }],
  ['options of null', { data: { name: 'help', options: null } }, { name: 'help', options: {} }],
])('an interaction is read with %s', (_, changed, expected) => {
  expect(read(changed)).toMatchObject(expected);
});

test.each<[string, object, string]>([
  [
    'a content of null beside what was forwarded',
    { content: null, message_snapshots: [{ message: { content: 'words' } }] },
    'words',
  ],
  ['parts of null', { content: 'words', components: null, message_snapshots: null }, 'words'],
  [
    'something forwarded that is not told',
    { content: '', message_snapshots: [{}, { message: { content: 'words' } }] },
    'words',
  ],
  [
    'parts that nobody knows',
    {
      components: [
        { type: 99, content: 5, custom_id: 5 },
        { type: 10, content: 'words' },
      ],
    },
    'words',
  ],
  ['parts that are none', { content: 'words', components: 'none' }, 'words'],
  ['a sticker', { content: '', sticker_items: [{ id: '1' }] }, ''],
  ['a poll', { content: '', poll: { question: { text: 'words' } } }, ''],
])('of a message with %s the words are read', (_, message, words) => {
  const data = { name: 'Who said this?', type: 3, target_id: '7', resolved: { messages: { '7': message } } };
  expect(read({ data })).toMatchObject({ target: { id: '7', words } });
});

test('a message that is not there has no words', () => {
  expect(read({ data: { name: 'Who said this?', type: 3, target_id: '7' } })).toMatchObject({
    target: { id: '7', words: '' },
  });
});

test.each([
  ['not told', undefined],
  ['told in part', { id: '6' }],
])('a button is read where the message that it stands in is %s', (_, message) => {
  const { address, incoming } = readInteraction({ ...ASK, type: 3, message, data: { custom_id: 'a' } }, NO_FILE);
  expect(address.source).toBe(undefined);
  expect(incoming).toMatchObject({ type: 'press', customId: 'a', values: [], above: [], corrections: [] });
});
