import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { readOptions } from '../../src/terminal/arguments.js';
import { createCompleter } from '../../src/terminal/completer.js';
import { runPrompt } from '../../src/terminal/prompt.js';

const { library } = await loadLibrary('knowledge');
const desk = { library, commands, presses, defaultPrivate: false };

/** Types lines into a prompt. @returns the answers, each with its first line. */
async function type(...lines: string[]): Promise<string[]> {
  const output = new PassThrough();
  const shown: string[] = [];
  output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
  await runPrompt({ ...desk, input: Readable.from(lines.map((line) => `${line}\n`)), output });
  return shown.map((text) => text.split('\n')[0] ?? '');
}

function command(name: string) {
  const found = commands.find(({ data }) => data.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

describe('the prompt', () => {
  test('greets with questions that the report answers', async () => {
    const output = new PassThrough();
    await runPrompt({ ...desk, input: Readable.from([]), output });
    expect(String(output.read())).toBe(
      [
        `Who Said: 1 report, ${library.index.size} statements. Every answer is a quote.`,
        'Type a question, or one of these; /help lists the rest, /quit leaves.',
        '  what does Fiona Hill say?',
        '  /who-said Classic Russian manipulation',
        '  /quotes Fiona Hill',
        '  /sides peace talks',
        '  /report',
        'Then a number opens a quote in full, and a button is pressed by typing its name.',
        '',
        '',
      ].join('\n'),
    );
  });

  test('answers line by line, opens what is numbered and presses what is named, until /quit', async () => {
    const [, ...answers] = await type(
      '/who-said receiving any such message',
      'context',
      '',
      '/quotes russia',
      'next',
      '6',
      'more by this speaker',
      '/quit',
      '/help',
    );
    expect(answers).toEqual([
      'Word for word. These words stand in the report.',
      '┃ In context',
      'Russia',
      'Russia',
      '┃ Dmitry Peskov',
      'Dmitry Peskov',
    ]);
  });

  test('opens one after another of a list, and says where there is no such number', async () => {
    const [, ...answers] = await type('1', '/quotes russia', '1', '2', '99', 'next', '6', '/help', '1');
    expect(answers).toEqual([
      'There is no 1 to open.',
      'Russia',
      '┃ Russia',
      '┃ Russia',
      'There is no 99 to open.',
      'Russia',
      '┃ Dmitry Peskov',
      '┃ Who said that?',
      'There is no 1 to open.',
    ]);
  });

  test('takes a plain line as a question', async () => {
    expect((await type('what does Emmanuel Macron say?'))[1]).toMatch(/^Not quoted\. The report names nobody called “/);
  });

  test('explains what was typed wrongly', async () => {
    expect(
      (await type('/nope', '/who-said', '/sides peace --spaker hill', '/help me', '/ask peace --report zzz')).slice(1),
    ).toEqual([
      'There is no /nope. /help lists what there is.',
      '“words” is missing (The words as you remember them). Use it like this: /who-said words … [--speaker …] [--report …] [--private]',
      'There is no --spaker here. Use it like this: /sides about … [--report …] [--private]',
      '/help takes no words.',
      expect.stringContaining('zzz'),
    ]);
  });
});

test.each([
  ['who-said', ['a', 'b', '--speaker', 'Fiona', 'Hill'], { words: 'a b', speaker: 'Fiona Hill' }],
  ['who-said', ['--speaker', 'hill', '--words', 'a'], { words: 'a', speaker: 'hill' }],
  ['quotes', ['hill', '--private', '--about', 'nato'], { speaker: 'hill', about: 'nato', private: true }],
  ['ask', ['--private', 'is', 'it', 'true'], { question: 'is it true', private: true }],
  ['ask', ['is', '--private', 'False', 'it'], { question: 'is it', private: false }],
  ['ask', ['is', 'it', '--', 'true?'], { question: 'is it -- true?' }],
  ['report', [], {}],
])('%s reads %j', (name, words, options) => {
  expect(readOptions(command(name), words)).toEqual(options);
});

test.each([
  ['/wh', [['/who-said '], '/wh']],
  ['/quotes fiona h', [expect.arrayContaining(['Fiona Hill']), 'fiona h']],
  ['/quotes hill --about ceasef', [expect.arrayContaining(['ceasefire and conflict freeze']), 'ceasef']],
  ['what did', [[], 'what did']],
  ['/nope x', [[], 'x']],
])('Tab completes %j', (line, completed) => {
  expect(createCompleter(desk)(line)).toEqual(completed);
});
