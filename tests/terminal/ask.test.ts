import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { UserError } from '../../src/report/user-error.js';
import { runAsk } from '../../src/terminal/ask.js';
import { shipped } from '../reports.js';

async function ask(...words: readonly string[]): Promise<string[]> {
  const output = new PassThrough();
  await runAsk(words, { library: shipped, commands, presses, defaultPrivate: false, input: Readable.from([]), output });
  return String(output.read()).split('\n');
}

const DENIAL = ['┃ Washington', '┃ the United States government · ✕ denies'];

test.each([
  [['did', 'Washington', 'receive', 'any', 'such', 'message?']],
  [['ask', 'did Washington receive any such message?']],
  [['/ask', 'did Washington receive any such message?']],
])('%j is a question', async (words) => {
  expect((await ask(...words)).slice(0, 2)).toEqual(DENIAL);
});

test('a command is run with its options', async () => {
  const lines = await ask('who-said', 'receiving', 'any', 'such', 'message', '--speaker', 'Peskov');
  expect(lines.slice(0, 2)).toEqual([
    'Someone else. These words are there, but Washington says them, not Dmitry',
    'Peskov.',
  ]);
});

test('one answer has no buttons: there is nothing to press them with', async () => {
  for (const words of [['quotes', 'russia'], ['who-said', 'receiving any such message'], ['report']]) {
    expect((await ask(...words)).filter((line) => /\[[A-Z]|Open one/.test(line))).toEqual([]);
  }
});

test('where there is more than stands there, it says where that can be had', async () => {
  expect((await ask('sides', 'peace talks')).slice(-6)).toEqual([
    '4 more quotes left out here; open them below.',
    "From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's",
    'NATO membership”, 26 January 2024 · the text does not name its outlet',
    '',
    'To open one, or to turn the page, ask it in the prompt: npm run ask',
    '',
  ]);
  expect((await ask('did Washington receive any such message?')).at(-2)).toBe(
    "┃ Kyiv's NATO membership”, 26 January 2024 · the text does not name its outlet",
  );
});

test.each(['--help', '-h', 'help', '/help'])('%s helps', async (word) => {
  expect((await ask(word))[0]).toBe('┃ Who said that?');
});

test('without a word it is a prompt', async () => {
  expect((await ask())[0]).toMatch(/^Who Said: 1 report, /);
});

test('what is used wrongly is explained', async () => {
  await expect(ask('who-said')).rejects.toThrow(UserError);
});
