import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { openAnyBot } from './any-bot.js';

const V2 = 1 << 15;
const NOBODY = () => undefined;
const file = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });
const words = { name: 'words.txt', data: 'the words' };
const card = (...components: readonly object[]) => ({ flags: V2, components });

async function open() {
  const { sandbox, client } = await openAnyBot([], NOBODY, { messagesMax: 50 });
  const post = async (body: object, files: { name: string; data: string }[] = []) => {
    try {
      return { message: await client.rest.post('/channels/2/messages', { body, files }) };
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      return { status: error.status, refused: JSON.stringify(error.rawError) };
    }
  };
  return { sandbox, client, post };
}

test('a file component is told the name and the size of its file', async () => {
  const { post } = await open();
  const { message } = await post(card(file('words.txt')), [words]);
  expect(message).toMatchObject({
    attachments: [{ filename: 'words.txt', size: 9 }],
    components: [{ type: 13, name: 'words.txt', size: 9, file: { url: expect.stringContaining('/words.txt') } }],
  });
});

test.each<[string, object, { name: string; data: string }[], string]>([
  ['shows a file that did not come', card(file('other.txt')), [words], 'ATTACHMENT_NOT_FOUND'],
  ['shows a file deep inside that did not come', card({ type: 17, components: [file('other.txt')] }), [], 'other.txt'],
  [
    'shows a file that Discord has renamed',
    card(file('my words.txt')),
    [{ ...words, name: 'my words.txt' }],
    'my words',
  ],
  ['shows what lies elsewhere', card({ type: 13, file: { url: 'https://elsewhere.example/a.txt' } }), [], 'BASE_TYPE'],
  ['names a file that did not come', { content: 'x', attachments: [{ id: '1' }] }, [words], 'neither sent nor there'],
  ['has eleven files', { content: 'x' }, Array.from({ length: 11 }, (_, i) => ({ ...words, name: `${i}.txt` })), '10'],
])('a message that %s is refused', async (_, body, files, why) => {
  const { post, sandbox } = await open();
  const { status, refused } = await post(body, files);
  expect(status).toBe(400);
  expect(refused).toContain(why);
  expect([...sandbox.state.messages.values()].filter(({ attachments }) => attachments.length > 0)).toEqual([]);
});

test('an edit keeps what it names, and adds what it brings', async () => {
  const { client, sandbox } = await open();
  const body = { content: 'x', attachments: [{ id: '0' }, { id: '1' }] };
  await client.rest.post('/channels/2/messages', { body, files: [words, { ...words, name: 'more.txt' }] });
  const [message] = sandbox.state.messages.values();
  const [, more] = message?.attachments ?? [];
  const path = `/channels/2/messages/${message?.id}` as const;
  await client.rest.patch(path, {
    body: { attachments: [{ id: more?.id }, { id: '0' }] },
    files: [{ ...words, name: 'new.txt' }],
  });
  const names = () => sandbox.state.messages.get(message?.id ?? '')?.attachments.map(({ filename }) => filename);
  expect(names()).toEqual(['more.txt', 'new.txt']);
  await client.rest.patch(path, { body: { content: 'y' } });
  expect(names()).toEqual(['more.txt', 'new.txt']);
  await client.rest.patch(path, { body: { attachments: [] } });
  expect(names()).toEqual([]);
});
