import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { createLogger, redact } from '../../../src/discord/connection/redact.js';

const TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5';
const BOT_TOKEN = ['MTA5ODc2NTQzMjEwOTg3NjU0', 'GaBcDe', 'abcdefghijklmnopqrstuvwxyz012345'].join('.');

function written(write: (log: ReturnType<typeof createLogger>) => void): string {
  let lines = '';
  write(createLogger('info', ['a-known-secret'], { write: (line) => void (lines += line) }));
  return lines;
}

test.each([
  [`POST /api/v10/interactions/123/${TOKEN}/callback`, 'POST /api/v10/interactions/123/[hidden]/callback'],
  [`https://x/webhooks/123/${TOKEN}/messages/@original?a=b`, 'https://x/webhooks/123/[hidden]/messages/@original?a=b'],
  [`https://x/webhooks/123/${TOKEN}?wait=true`, 'https://x/webhooks/123/[hidden]?wait=true'],
  [`{"id":"1","token":"${TOKEN}"}`, '{"id":"1","token":"[hidden]"}'],
  [`authorization: Bot ${BOT_TOKEN}`, 'authorization: Bot [hidden]'],
  [`the token is ${BOT_TOKEN}.`, 'the token is [hidden].'],
  ['a-known-secret', '[hidden]'],
  ['nothing to hide in /channels/1/messages/2', 'nothing to hide in /channels/1/messages/2'],
])('%s loses its secrets', (text, clean) => {
  expect(redact(text, ['a-known-secret'])).toBe(clean);
});

test('no log line holds a token, wherever in an error it stands', () => {
  const url = `https://discord.com/api/v10/webhooks/123/${TOKEN}/messages/@original`;
  const body = { files: undefined, body: { content: 'what somebody asked', nested: `/interactions/1/${TOKEN}/x` } };
  const refused = new DiscordAPIError({ code: 10015, message: `Unknown ${url}` }, 10015, 404, 'PATCH', url, body);
  const broken = new HTTPError(502, 'Bad Gateway', 'POST', url, body);
  const outer = new Error(`wrapped: ${url}`, { cause: refused });
  const lines = written((log) => {
    for (const err of [refused, broken, outer])
      log.error({ err, deep: { list: [url, `Bot ${BOT_TOKEN}`] } }, `failed at ${url}`);
    log.warn({ token: TOKEN, known: 'a-known-secret' }, 'raw');
  });
  expect(lines.split('\n').filter(Boolean).length).toBe(4);
  expect(lines).not.toContain(TOKEN);
  expect(lines).not.toContain(BOT_TOKEN);
  expect(lines).not.toContain('a-known-secret');
  expect(lines).not.toContain('what somebody asked');
  expect(lines).toContain('/webhooks/123/[hidden]/messages/@original');
});
