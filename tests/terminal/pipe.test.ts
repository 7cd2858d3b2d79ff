import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runPipe } from '../../src/terminal/pipe.js';
import { knowledgeDir, KNOWLEDGE, SOURCE } from '../report/tiny.js';
import { contextOf, shipped } from '../reports.js';

const MAIN = fileURLToPath(new URL('../../dist/start/main.js', import.meta.url));
const HELP = '"command":"help"';

/** Puts chunks into a pipe. @returns the ids of the answers, in order */
async function idsOf(...chunks: readonly (string | Buffer)[]): Promise<unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  await runPipe({ ...contextOf(shipped), input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output });
  output.end();
  const lines = (await written).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => idIn(line));
}

function idIn(line: string): unknown {
  const answer: unknown = JSON.parse(line);
  return typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined;
}

describe('the pipe', () => {
  test('answers each line in order, the unreadable ones too', async () => {
    expect(await idsOf(`{"id":1,${HELP}}\nwhat?\n{"id":"b",${HELP}}\n{"id":3}\n{"id":4,${HELP}}\n`)).toEqual([
      1,
      null,
      'b',
      3,
      4,
    ]);
  });

  test('skips blank lines, and needs no end on the last one', async () => {
    expect(await idsOf(`\n{"id":1,${HELP}}\n\n  \n{"id":2,${HELP}}`)).toEqual([1, 2]);
    expect(await idsOf('')).toEqual([]);
    expect(await idsOf('\n\n')).toEqual([]);
  });

  test('reads CRLF and a byte order mark', async () => {
    expect(await idsOf(`\uFEFF{"id":1,${HELP}}\r\n{"id":2,${HELP}}\r\n`)).toEqual([1, 2]);
  });

  test('ends a line nowhere but at its end', async () => {
    expect(await idsOf(`{"id":"a\u2028b\u2029c\u0085d",${HELP}}\n`)).toEqual(['a\u2028b\u2029c\u0085d']);
  });

  test('reads what comes in pieces, wherever they are cut', async () => {
    const bytes = Buffer.from(`{"id":"日本",${HELP}}\r\n{"id":2,${HELP}}\n`);
    expect(await idsOf(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['日本', 2]);
  });

  test('stops when nobody reads any more', async () => {
    const output = new PassThrough();
    output.destroy();
    const endless = Readable.from(
      (function* () {
        for (;;) yield `{"id":1,${HELP}}\n`;
      })(),
    );
    await runPipe({ ...contextOf(shipped), input: endless, output });
    expect(endless.destroyed).toBe(true);
  });
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function start(verb: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, verb], { env, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  // It may have left before all is written.
  child.stdin.on('error', () => undefined);
  return { child, output: text(child.stdout).catch(() => ''), errors: text(child.stderr), exit: once(child, 'exit') };
}

describe('the built pipe', () => {
  test('writes nothing but answers', async () => {
    const { child, output, errors, exit } = start('pipe');
    child.stdin.end(`{"id":1,"command":"ask","options":{"question":"what does Fiona Hill say?"}}\nwhat?\n`);
    const lines = (await output).trimEnd().split('\n');
    expect(lines.map(idIn)).toEqual([1, null]);
    expect(await errors).toBe('');
    expect(await exit).toEqual([0, null]);
  });

  test('tells a broken report elsewhere, and answers from the others', async () => {
    const dir = await knowledgeDir({
      a: { report: 'schema: ?', source: '' },
      b: { report: KNOWLEDGE, source: SOURCE },
    });
    const { child, output, errors, exit } = start('pipe', { KNOWLEDGE_DIR: dir });
    child.stdin.end('{"id":1,"command":"who-said","options":{"words":"may open"}}\n');
    expect(await output).toMatch(
      /^\{"id":1,"verdict":"word-for-word","answers":\[\{"report":"tiny","statement":"may-open",/,
    );
    expect(await errors).toContain(`${dir}/a/report.yaml: `);
    expect(await exit).toEqual([0, null]);
  });

  test('counts what is asked in a server, and gives the card with its picture to whoever moderates', async () => {
    const folder = await emptyFolder();
    const asked = start('pipe', { DATA_DIR: folder });
    asked.child.stdin.end('{"id":1,"command":"ask","guild":"1","options":{"question":"who denies the message?"}}\n');
    expect([await asked.errors, await asked.exit]).toEqual(['', [0, null]]);
    const stats = start('pipe', { DATA_DIR: folder });
    stats.child.stdin.end('{"id":2,"command":"knowledge stats","guild":"1","user":{"id":"5","moderator":true}}\n');
    expect(JSON.parse(await stats.output)).toMatchObject({
      id: 2,
      message: {
        components: [{ components: [{ content: expect.stringContaining('**1 question** ·') }, {}, {}, {}, {}] }],
      },
      files: [{ name: 'stats.png' }],
    });
  });

  test('says on one screen that there is nothing to ask', async () => {
    const dir = await knowledgeDir({});
    const { output, errors, exit } = start('pipe', { KNOWLEDGE_DIR: dir });
    expect(await output).toBe('');
    expect(await errors).toBe(
      [
        `${dir}: there is no folder with a report.yaml in it`,
        '',
        'KNOWLEDGE_DIR in .env or in the environment says where the reports are. Set it to a folder that has a folder for each',
        'report, or leave it out for those of this package, and start again.',
        '',
      ].join('\n'),
    );
    expect(await exit).toEqual([78, null]);
  });

  test.each(['pipe', 'ask'])('ends quietly when its reader leaves: %s', async (verb) => {
    const { child, errors, exit } = start(verb);
    child.stdout.destroy();
    for (let i = 0; i < 50; i += 1) child.stdin.write(verb === 'pipe' ? `{"id":1,${HELP}}\n` : '/help\n');
    expect(await exit).toEqual([0, null]);
    expect(await errors).toBe('');
  });

  test('ends when there is no question', async () => {
    const { child, output, exit } = start('pipe');
    child.stdin.end();
    expect(await output).toBe('');
    expect(await exit).toEqual([0, null]);
  });

  test('does not know every word', async () => {
    const { errors, exit } = start('pip');
    expect(await errors).toBe(
      'There is no “pip”. There are: start, ask, pipe, eval, register, check, backup, restore.\n',
    );
    expect(await exit).toEqual([2, null]);
  });
});
