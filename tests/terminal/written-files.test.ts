import { expect, test } from 'vitest';
import type { ReadingCommand } from '../../src/dispatch/command.js';
import { createLibrary } from '../../src/library/library.js';
import { message, text } from '../../src/reply/message/message.js';
import { answerLine } from '../../src/terminal/answer-line.js';
import { draw } from '../../src/terminal/draw.js';

const CARD = message([text('Here.'), { type: 13, file: { url: 'attachment://words.yaml' } }]);
const give: ReadingCommand = {
  data: { name: 'give', description: 'Gives files' },
  isPrivate: () => true,
  run: () => ({
    type: 'message',
    private: true,
    message: CARD,
    files: [
      { name: 'words.yaml', data: 'said: “so”\n' },
      { name: 'bytes.yaml', data: Buffer.from('\uFEFFsaid: “so”\n') },
      { name: 'noise.bin', data: new Uint8Array([0xff, 0xfe, 0]) },
    ],
  }),
};

test('files go out by a pipe where they are texts, letter for letter, and are named where they are not', async () => {
  const shelf = { commands: [give], presses: [], library: createLibrary(new Map()), defaultPrivate: false };
  const answer = await answerLine('{"id":1,"command":"give"}', { ...shelf, onFault: () => undefined });
  expect(answer).toMatchObject({
    files: [
      { name: 'words.yaml', text: 'said: “so”\n' },
      { name: 'bytes.yaml', text: '\uFEFFsaid: “so”\n' },
      { name: 'noise.bin' },
    ],
  });
  expect('files' in answer && answer.files?.[2]).toEqual({ name: 'noise.bin' });
});

test('a terminal names a file', () => {
  expect(draw(CARD)).toBe('Here.\n\nFile: words.yaml');
});
