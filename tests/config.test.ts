import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ConfigError, loadEnv, readConfig, readEnvFile, type Env } from '../src/config.js';

function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no complaint';
}

test('an empty environment is a working one', () => {
  const { knowledgeDir, dataDir, ...rest } = readConfig({});
  expect(knowledgeDir).toMatch(/[\\/]knowledge$/);
  expect(dataDir).toMatch(/[\\/]data$/);
  expect(rest).toEqual({
    token: undefined,
    guild: undefined,
    answerMentions: false,
    defaultPrivate: false,
    logLevel: 'info',
    port: 3000,
    api: 'https://discord.com/api',
    openapi: undefined,
  });
});

test('every variable is read, and one that is empty counts as not set', () => {
  const env: Env = {
    DISCORD_TOKEN: ' abc.def.ghi ',
    DISCORD_GUILD_ID: '123456789012345678',
    ANSWER_MENTIONS: 'on',
    DEFAULT_PRIVATE: '',
    KNOWLEDGE_DIR: '/srv/knowledge',
    DATA_DIR: '/srv/data',
    LOG_LEVEL: 'WARN',
    PORT: '0',
    DISCORD_API: 'http://127.0.0.1:8080/api/v10/',
    DISCORD_OPENAPI: '/tmp/openapi.json',
  };
  expect(readConfig(env)).toEqual({
    token: 'abc.def.ghi',
    guild: '123456789012345678',
    answerMentions: true,
    defaultPrivate: false,
    knowledgeDir: '/srv/knowledge',
    dataDir: '/srv/data',
    logLevel: 'warn',
    port: 0,
    api: 'http://127.0.0.1:8080/api',
    openapi: '/tmp/openapi.json',
  });
});

test.each([
  ['true', true],
  ['YES', true],
  ['1', true],
  ['On', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['off', false],
])('%s switches', (word, value) => {
  expect(readConfig({ ANSWER_MENTIONS: word }).answerMentions).toBe(value);
});

test.each([
  ['Bot abc.def.ghi', 'starts with “Bot ”. Leave that out.'],
  ['"abc.def.ghi"', 'has quotation marks in it. Leave them out.'],
  [
    'abc def',
    'has a space or another sign in it that no token has. Copy it again: Bot → Reset Token in the Developer Portal.',
  ],
])('a token that cannot be one is refused without being printed (%s)', (token, fault) => {
  const text = complaint(() => readConfig({ DISCORD_TOKEN: token }));
  expect(text).toContain(`\n  DISCORD_TOKEN ${fault}\n`);
  expect(text).not.toContain(token);
});

test('all that is wrong is said at once, on one screen', () => {
  const env = {
    DISCORD_GUILD_ID: 'my server',
    ANSWER_MENTIONS: 'maybe',
    LOG_LEVEL: 'loud',
    PORT: '70000',
    DISCORD_API: 'discord',
  };
  expect(complaint(() => readConfig(env))).toBe(
    [
      'The settings are not right:',
      '  DISCORD_GUILD_ID is not the id of a server. Switch on Developer Mode in Discord, right-click the server, Copy Server ID.',
      '  ANSWER_MENTIONS is “maybe”. Write true or false.',
      '  LOG_LEVEL is none of trace, debug, info, warn, error, fatal, silent.',
      '  PORT is not a number from 0 to 65535.',
      '  DISCORD_API is not an address like https://discord.com/api.',
      '',
      'Change them in .env or in the environment and start again; .env.example says what each is for.',
    ].join('\n'),
  );
});

test('an .env file with comments, exports, quotes and a byte order mark is read', () => {
  const text = '\uFEFFDISCORD_TOKEN=abc\r\n# a comment\n\nexport PORT="8080"\nLOG_LEVEL = debug\n';
  expect(readEnvFile(text)).toEqual({ DISCORD_TOKEN: 'abc', PORT: '8080', LOG_LEVEL: 'debug' });
});

test('a broken line of .env is named by its number, since it may hold a pasted token', () => {
  const text = complaint(() => readEnvFile('PORT=1\nMTA5ODc2.pasted.token\n'));
  expect(text).toContain('  line 2 is not NAME=value, and no comment (#).');
  expect(text).not.toContain('pasted');
});

test('an .env file in UTF-16 is refused with the remedy', () => {
  const text = Buffer.from('PORT=1', 'utf16le').toString('utf8');
  expect(complaint(() => readEnvFile(text))).toContain('Save it as UTF-8');
});

test('a path in .env begins at its folder, one in the environment where the bot is started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '.env');
  writeFileSync(file, 'DATA_DIR=./mine\nKNOWLEDGE_DIR=reports\nDISCORD_OPENAPI=/srv/openapi.json\n');
  vi.stubEnv('KNOWLEDGE_DIR', 'elsewhere');
  vi.stubEnv('DATA_DIR', undefined);
  vi.stubEnv('DISCORD_OPENAPI', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { dataDir, knowledgeDir, openapi } = readConfig(loadEnv(file));
  expect([dataDir, knowledgeDir, openapi]).toEqual([join(folder, 'mine'), resolve('elsewhere'), '/srv/openapi.json']);
});

test('a path that .env leaves blank is the one of the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '.env');
  writeFileSync(file, 'DATA_DIR=\n');
  vi.stubEnv('DATA_DIR', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(readConfig(loadEnv(file)).dataDir).toBe(readConfig({}).dataDir);
});
