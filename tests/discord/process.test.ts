import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings/settings.js';
import { openSandbox } from './stage.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';

const MAIN = fileURLToPath(new URL('../../dist/start/main.js', import.meta.url));
/** The port of a service that no machine runs any more. */
const UNREACHABLE = 'http://127.0.0.1:9';
const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

function run(
  verb: string,
  sandbox: Sandbox,
  env: Readonly<Record<string, string>> = {},
  input = '',
  words: readonly string[] = [],
): Run {
  const own = { KNOWLEDGE_DIR: KNOWLEDGE, DATA_DIR: env['DATA_DIR'] ?? emptyFolder() };
  const settings = { DISCORD_API: sandbox.api, DISCORD_TOKEN: sandbox.token, ...own, ...env };
  const child = spawn(process.execPath, [MAIN, verb, ...words], { env: settings, stdio: 'pipe' });
  child.stdin.end(input);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (text += String(part)));
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  return { child, output: () => text, exit };
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the built bot answers a real question, and SIGTERM ends it with one in flight answered', async () => {
  const sandbox = await openSandbox();
  const bot = run('start', sandbox);
  await expect.poll(() => sandbox.gateway.counts.identified).toBe(1);
  const asked = await sandbox.interact({ command: 'ask', options: { question: 'who calls it disinformation?' } });
  expect(asked.first?.type).toBe(4);
  sandbox.faults.add({ path: /\/callback$/ }, { kind: 'fail', status: 502 }, 2);
  const last = sandbox.interact({ command: 'help' });
  await expect.poll(() => sandbox.requests.at(-1)?.status, { interval: 5 }).toBe(502);
  bot.child.kill('SIGTERM');
  expect((await last).first?.type).toBe(4);
  expect(await bot.exit).toBe(0);
  expect(bot.output()).not.toContain(sandbox.token);
});

test('what was asked is counted for good when the built bot is stopped', async () => {
  const sandbox = await openSandbox();
  const folder = emptyFolder();
  const bot = run('start', sandbox, { DATA_DIR: folder });
  await expect.poll(() => sandbox.gateway.counts.identified).toBe(1);
  for (const question of ['does Washington deny the message?', 'Did the pigeon post ever arrive?']) {
    await sandbox.interact({ command: 'ask', options: { question } });
  }
  bot.child.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  const store = await openStore(folder);
  const counted = await store.asked('1');
  await store.close();
  const told = counted.map(({ verdict, first, count }) => `${count} ${verdict} ${first?.statement ?? ''}`);
  expect(new Set(told)).toEqual(new Set(['1 answered us-denial', '1 not-in-report ']));
});

test('a wrong token ends the built bot with one screen and an exit code that stops a supervisor', async () => {
  const sandbox = await openSandbox();
  const bot = run('start', sandbox, { DISCORD_TOKEN: 'a-wrong-token', LOG_LEVEL: 'error' });
  expect(await bot.exit).toBe(78);
  expect(bot.output()).toMatch(/^Discord does not accept the token in DISCORD_TOKEN\.\n\n/);
  expect(bot.output()).not.toContain('a-wrong-token');
});

test('where Discord cannot be reached, the built bot waits for its first backup and ends with one screen alone', async () => {
  const bot = run('start', await openSandbox(), { DISCORD_API: UNREACHABLE, LOG_LEVEL: 'error' });
  expect(await bot.exit).toBe(69);
  expect(bot.output()).toBe(
    [
      `Discord cannot be reached at ${UNREACHABLE}: connect ECONNREFUSED 127.0.0.1:9`,
      '',
      'Look at the network of this machine, and at https://discordstatus.com. Then start again.',
      '',
    ].join('\n'),
  );
});

test('what takes no words says so, and does nothing', async () => {
  const check = run('check', await openSandbox(), {}, '', ['knowledge/dam']);
  expect(await check.exit).toBe(2);
  expect(check.output()).toBe('“check” takes no words: knowledge/dam. Settings stand in .env or in the environment.\n');
});

test('wrong settings end the built bot with one screen', async () => {
  const sandbox = await openSandbox();
  const bot = run('start', sandbox, { PORT: 'eighty', DISCORD_TOKEN: 'Bot x' });
  expect(await bot.exit).toBe(78);
  expect(bot.output()).toMatch(/^The settings are not right:\n {2}DISCORD_TOKEN starts with “Bot ”/);
});

test('without a token the built bot comes up on a Discord of its own, at one local address', async () => {
  const bot = run('start', await openSandbox(), { DISCORD_TOKEN: '', PORT: '0' });
  await expect.poll(bot.output).toMatch(/npm run ask/);
  const [address = '', ...others] = bot.output().match(/http:\/\/\S+/g) ?? [];
  expect([new URL(address).hostname, others]).toEqual(['127.0.0.1', []]);
  const page = await fetch(address);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  bot.child.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
});

test('on a Discord of its own the bot takes no server of the real one for one that it was removed from', async () => {
  const folder = emptyFolder();
  const store = await openStore(folder);
  await store.saveSettings('77', DEFAULT_SETTINGS);
  await store.close();
  const bot = run('start', await openSandbox(), { DISCORD_TOKEN: '', PORT: '0', DATA_DIR: folder });
  await expect.poll(bot.output).toMatch(/npm run ask/);
  bot.child.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  const again = await openStore(folder);
  expect(await again.servers()).toEqual([{ guild: '77', goneSince: undefined }]);
  await again.close();
});

test('a data file that another program has open ends the bot with 1, so that it is started again', async () => {
  const folder = emptyFolder();
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  const bot = run('start', await openSandbox(), { DATA_DIR: folder });
  expect(await bot.exit).toBe(1);
  expect(bot.output()).toBe(
    [
      `${join(folder, 'who-said.db')} is open in another program, most likely a second Who Said.`,
      '',
      'Only one may have it, so that no change is lost. Stop the other one, or give this one a folder of its own with',
      'DATA_DIR in .env, and start again.',
      '',
    ].join('\n'),
  );
});

test('a damaged data file ends the bot with 78: no start mends it', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'who-said.db'), 'no database at all');
  const bot = run('start', await openSandbox(), { DATA_DIR: folder });
  expect(await bot.exit).toBe(78);
  expect(bot.output()).toMatch(
    /who-said\.db cannot be used: it is damaged\n\nThe changes of the moderators are kept there/,
  );
});

test('a taken port is said, with the way out', async () => {
  const taken = await openSandbox();
  const { port } = new URL(taken.page);
  const bot = run('start', taken, { DISCORD_TOKEN: '', PORT: port });
  expect(await bot.exit).toBe(78);
  expect(bot.output()).toMatch(new RegExp(`^Port ${port} of this machine cannot be had.*\\n\\n.*PORT=\\d+ npm start`));
});

test('npm run ask without words asks and answers in the terminal', async () => {
  const sandbox = await openSandbox();
  const prompt = run('ask', sandbox, { DISCORD_TOKEN: '' }, '/who-said classic russian manipulation\n');
  expect(await prompt.exit).toBe(0);
  expect(prompt.output()).toContain('Fiona Hill');
  expect(sandbox.requests).toEqual([]);
});

test('npm run register puts the commands in one server and says so', async () => {
  const sandbox = await openSandbox();
  const first = run('register', sandbox, { DISCORD_GUILD_ID: '123456789012345678' });
  expect(await first.exit).toBe(0);
  expect(first.output()).toMatch(/^\d+ commands are registered in the server 123456789012345678\.\n$/);
  const again = run('register', sandbox, { DISCORD_GUILD_ID: '123456789012345678' });
  expect(await again.exit).toBe(0);
  expect(again.output()).toMatch(/were registered in the server 123456789012345678 already\.\n$/);
});

test('npm run register says that the bot is not in the one server that is set', async () => {
  const sandbox = await openSandbox();
  const body = { code: 50001, message: 'Missing Access' };
  sandbox.faults.add({ path: /\/guilds\/\d+\/commands$/ }, { kind: 'fail', status: 403, body });
  const refused = run('register', sandbox, { DISCORD_GUILD_ID: '123456789012345678' });
  expect(await refused.exit).toBe(78);
  expect(refused.output()).toBe(
    [
      'Discord does not let the bot register its commands in the server 123456789012345678: Missing Access',
      '',
      'DISCORD_GUILD_ID names that server. Invite the bot there, with the address that README.md has, or take',
      'DISCORD_GUILD_ID out of .env to register the commands everywhere.',
      '',
    ].join('\n'),
  );
});
