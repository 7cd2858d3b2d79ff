import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ReadingCommand, ReadingPress, ReplyFile } from '../../src/dispatch/command.js';
import { message, text } from '../../src/reply/message/message.js';
import type { Message } from '../../src/sandbox/state/state.js';
import { openStage } from './stage.js';
import { seen, textOf } from './texts.js';
import { say } from './tiny-commands.js';

const SOON = { announceAfter: 20, completeWithin: 100 };
const LATE = 60;
const MEGABYTE = 1024 * 1024;
const BOT = '900000000000000001';

const FILES: readonly ReplyFile[] = [
  { name: 'words.yaml', data: 'said: “the words”\n' },
  { name: 'bytes.bin', data: new Uint8Array([0, 159, 146, 150]) },
];
const [, ...rest] = FILES;
const CARD = message([text('Here they are.'), ...FILES.map(({ name }) => fileOf(name))]);

function fileOf(name: string) {
  return { type: 13, file: { url: `attachment://${name}` } } as const;
}

/** `/ask`: gives files back, at once or late, and privately in the end where asked. */
const ask: ReadingCommand = {
  data: {
    name: 'ask',
    description: 'Gives files back',
    options: [
      { type: 3, name: 'question', description: 'Words', required: true },
      { type: 4, name: 'after', description: 'Milliseconds' },
    ],
  },
  isPrivate: () => false,
  run: async ({ options }) => {
    await sleep(Number(options['after'] ?? 0));
    return { type: 'message', private: options['question'] === 'privately', message: CARD, files: FILES };
  },
};

/** `/take`: says what is in the file that it was given. */
const take: ReadingCommand = {
  data: {
    name: 'take',
    description: 'Takes a file',
    options: [
      {
        type: 1,
        name: 'file',
        description: 'Takes it',
        options: [{ type: 11, name: 'file', description: 'The file', required: true }],
      },
    ],
  },
  isPrivate: () => true,
  run: async ({ options, files }) => {
    const file = files?.['file'];
    const words = file === undefined ? 'nothing' : Buffer.from(await file.read()).toString();
    const about = { id: typeof options['file'], name: file?.name, size: file?.size, words: words.slice(0, 20) };
    return { type: 'message', private: true, message: say(JSON.stringify(about)) };
  },
};

const again: ReadingPress = {
  route: 'more',
  answers: 'in-place',
  run: async ({ args: [after] }) => {
    await sleep(Number(after));
    return { type: 'update', message: CARD, files: FILES };
  },
};

const CAST = { commands: [ask, take], presses: [again] };
const HURRIED = { ...CAST, deadlines: SOON };
type Sandbox = Awaited<ReturnType<typeof openStage>>['sandbox'];

/** What is attached to a message, as whoever opens it gets it. */
async function attached(shown: Message | undefined) {
  return Promise.all(
    (shown?.attachments ?? []).map(async ({ filename, size, url }) => {
      const response = await fetch(url);
      return { filename, size, bytes: Buffer.from(await response.arrayBuffer()).toString('latin1') };
    }),
  );
}

const SENT = FILES.map(({ name, data }) => {
  const bytes = Buffer.from(data);
  return { filename: name, size: bytes.length, bytes: bytes.toString('latin1') };
});

/** Where the file components of a message point. */
function shownFiles(shown: Message | undefined): readonly unknown[] {
  return (shown?.components ?? []).slice(1);
}

describe('files come back', () => {
  test.each([
    ['with an answer', CAST, { question: 'openly' }, 4],
    ['with an answer that was announced', HURRIED, { question: 'openly', after: LATE }, 5],
  ])('%s', async (_, cast, options, type) => {
    const { sandbox } = await openStage(cast);
    const played = await sandbox.interact({ command: 'ask', options });
    expect([played.first?.type, textOf(played.message)]).toEqual([type, 'Here they are.']);
    expect(await attached(played.message)).toEqual(SENT);
    const urls = played.message?.attachments.map(({ url }) => ({ file: { url } })) ?? [];
    expect(shownFiles(played.message)).toMatchObject(urls);
  });

  test('after an announcement where they are large: a first answer has three seconds', async () => {
    const large: ReplyFile = { name: 'words.yaml', data: 'x'.repeat(MEGABYTE) };
    const run: ReadingCommand['run'] = () => ({
      type: 'message',
      private: true,
      message: CARD,
      files: [large, ...rest],
    });
    const { sandbox } = await openStage({ ...CAST, commands: [{ ...ask, run }] });
    const played = await sandbox.interact({ command: 'ask', options: { question: 'x' } });
    expect([played.first?.type, played.ephemeral]).toEqual([5, true]);
    expect(played.message?.attachments.map(({ size }) => size)).toEqual([MEGABYTE, 4]);
  });

  test('with an answer that takes the place of a public announcement', async () => {
    const { sandbox } = await openStage(HURRIED);
    const played = await sandbox.interact({ command: 'ask', options: { question: 'privately', after: LATE } });
    expect([played.deleted, played.followUps.length]).toEqual([true, 1]);
    expect(await attached(played.followUps[0])).toEqual(SENT);
  });

  test.each([
    ['at once', CAST, '0', 7],
    ['late', HURRIED, String(LATE), 6],
  ])('with a change of the pressed message, %s', async (_, cast, after, type) => {
    const { sandbox } = await openStage({ ...cast, commands: [{ ...ask, run: () => card(after) }] });
    const { message: pressed } = await sandbox.interact({ command: 'ask', options: { question: 'x' } });
    const played = pressed && (await sandbox.press(pressed, `k1:more:${after}`));
    expect([played?.first?.type, played?.message?.id]).toEqual([type, pressed?.id]);
    expect(await attached(played?.message)).toEqual(SENT);
  });

  test('under a message that mentions the bot', async () => {
    const { sandbox } = await openStage({ ...CAST, answerMentions: true });
    const id = sandbox.say({ content: `<@${BOT}> the files?`, mentions: [BOT] });
    await expect.poll(() => sandbox.repliesTo(id).length).toBe(1);
    expect(await attached(sandbox.repliesTo(id)[0])).toEqual(SENT);
  });

  test('again where the reply to them was lost, and not twice', async () => {
    const { sandbox } = await openStage(CAST);
    sandbox.faults.add({ path: /callback$/ }, { kind: 'lose' });
    const played = await sandbox.interact({ command: 'ask', options: { question: 'openly' } });
    await expect.poll(() => sandbox.requests.some(({ method }) => method === 'PATCH')).toBe(true);
    expect(await attached(sandbox.review(played.interaction.id)?.message)).toEqual(SENT);
  });
});

const file = (bytes: string | Uint8Array) => {
  return { filename: 'mine.yaml', type: 'text/yaml', bytes: Buffer.from(bytes) };
};

const taken = async (sandbox: Sandbox, bytes: string | Uint8Array) => {
  return seen(await sandbox.interact({ command: 'take file', files: { file: file(bytes) } }));
};

describe('a file that came with a command', () => {
  test('is read from where Discord keeps it', async () => {
    const { sandbox } = await openStage(CAST);
    const text = JSON.stringify({ id: 'string', name: 'mine.yaml', size: 10, words: 'the wörds' });
    expect(await taken(sandbox, 'the wörds')).toEqual({ type: 4, ephemeral: true, text });
  });

  test('is read whole up to 2 MB, and refused above, whatever Discord says of its size', async () => {
    const { sandbox } = await openStage(CAST);
    expect((await taken(sandbox, new Uint8Array(2 * MEGABYTE))).text).toContain(`"size":${2 * MEGABYTE}`);
    const refusal = 'The file “mine.yaml” is larger than 2 MB. Attach a smaller one.';
    expect(unescaped((await taken(sandbox, new Uint8Array(3 * MEGABYTE))).text)).toBe(refusal);
    const [id = '', attachment] = [...sandbox.state.given].at(-1) ?? [];
    if (attachment) sandbox.state.given.set(id, { ...attachment, size: 5 });
    const played = await sandbox.interact({ command: 'take file', options: { file: id } });
    expect(unescaped(textOf(played.message))).toBe(refusal);
  });

  test.each([
    ['that is not there', (api: string) => `${new URL(api).origin}/attachments/0/1/none`],
    ['on another port of this machine', () => 'http://127.0.0.1:9/attachments/0/1/mine.yaml'],
    ['elsewhere', () => 'https://cdn.discordapp.com.evil.example/mine.yaml'],
    ['at Discord, but unencrypted', () => 'http://cdn.discordapp.com/mine.yaml'],
    ['that is none', () => 'file:///etc/hostname'],
  ])('under an address %s is not read', async (_, address) => {
    const { sandbox, lines } = await openStage(CAST);
    await taken(sandbox, 'words');
    const [id = '', attachment] = [...sandbox.state.given].at(-1) ?? [];
    if (attachment) sandbox.state.given.set(id, { ...attachment, url: address(sandbox.api) });
    const played = await sandbox.interact({ command: 'take file', options: { file: id } });
    const text = 'The file “mine.yaml” could not be fetched from Discord. Attach it again in a minute.';
    expect(unescaped(textOf(played.message))).toBe(text);
    expect(lines.filter(({ level }) => level === 'error').map((line) => line.text)).toEqual([text]);
  });
});

function card(after: string) {
  return { type: 'message', private: false, message: say('a card', `k1:more:${after}`) } as const;
}

/** What a notice says, as a reader sees it. */
function unescaped(text: string): string {
  return text.replaceAll('\\', '');
}
