import { REST, RESTEvents } from 'discord.js';
import { expect, test } from 'vitest';
import { createInteractionRest, warnOfInvalidRequests } from '../../../src/discord/connection/rest.js';
import { openStage } from '../stage.js';

const NO_LOG = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('answers to interactions are not held back by the limit of fifty requests a second', async () => {
  const { sandbox, bot } = await openStage({ deadlines: { announceAfter: 10, completeWithin: 100 } });
  const late = Array.from({ length: 60 }, (_, index) => {
    return sandbox.interact({ command: 'slow', options: { after: 50 }, user: String(200 + index) });
  });
  const types = (await Promise.all(late)).map((played) => played.first?.type);
  expect(new Set(types)).toEqual(new Set([5]));
  await expect.poll(() => bot.tally.read().answered).toBe(60);
  const rest = createInteractionRest(sandbox.api, NO_LOG);
  expect([rest.options.globalRequestsPerSecond, rest.options.retries]).toEqual([1_000, 0]);
});

test('many refused requests are warned of before Discord bans the address', () => {
  const lines: string[] = [];
  const rest = new REST();
  warnOfInvalidRequests(rest, { ...NO_LOG, warn: (_, text) => void lines.push(text) });
  rest.emit(RESTEvents.InvalidRequestWarning, { count: 500, remainingTime: 1 });
  expect(lines).toEqual(['Discord refuses many requests; at 10,000 in ten minutes it bans this address.']);
});

test.each([
  ['its body', { message: 'You are being rate limited.', retry_after: 0.4, global: true }, 390],
  ['nothing at all', { message: 'You are being rate limited.' }, 990],
])('a limit without a header is waited for once, as %s says', async (_, body, least) => {
  const { sandbox } = await openStage();
  const callback = { path: /\/callback$/ };
  sandbox.faults.add(callback, { kind: 'fail', status: 429, body });
  const begun = performance.now();
  const played = await sandbox.interact({ command: 'ask', options: { question: 'who?' } });
  const statuses = sandbox.requests.filter(({ path }) => path.includes('/callback')).map(({ status }) => status);
  expect([played.first?.type, statuses]).toEqual([4, [429, 200]]);
  expect(performance.now() - begun).toBeGreaterThan(least);
});
