import { expect, onTestFinished, test } from 'vitest';
import { createChannels } from '../../../src/discord/notices/channels.js';
import { startCorrector } from '../../../src/discord/corrections/corrector.js';
import { createCorrectionRest } from '../../../src/discord/connection/rest.js';
import { DAY } from '../../../src/store/retention.js';
import { by, REPORT, retracting } from '../../library/edits.js';
import { openServers } from '../../library/keeping.js';
import { openSandbox } from '../stage.js';

const SHOWS = [{ report: REPORT, statement: 'us-denial', revision: 0 }];
const ANSWER = { channel: '2', message: '77' };
const FIRST = '1';
const SECOND = '6';
const START = new Date('2026-12-01T12:00:00Z');
const later = (days: number) => new Date(START.getTime() + days * DAY);

/** Two servers with a change that an answer each waits for. */
async function open(now: () => Date) {
  const sandbox = await openSandbox();
  const { servers, store, loaded } = await openServers({ now: () => START });
  for (const guild of [FIRST, SECOND]) {
    const { keeper } = await servers.of(guild);
    await keeper.remember({ ...ANSWER, shows: SHOWS });
    await keeper.publish(retracting(keeper, 'us-denial', 'wrong'), by());
  }
  const lines: string[] = [];
  const note = (_: object, text: string) => void lines.push(text);
  const log = { info: note, warn: note, error: note };
  const rest = createCorrectionRest(sandbox.api, sandbox.token, log);
  const start = (given = servers) => {
    const channelsOf = createChannels({ rest, log });
    const corrector = startCorrector({ servers: given, channelsOf, rest, log, pace: 0, now });
    onTestFinished(() => corrector.stop());
  };
  const reach = async (guild: string) => {
    const [change] = await store.history(guild, {}, { limit: 1 });
    return change?.reach;
  };
  return { sandbox, servers, loaded, store, lines, start, reach };
}

test('an answer that Discord never lets through is given up after three days, and not before', async () => {
  let now = later(2.9);
  const { sandbox, start, reach, store } = await open(() => now);
  const always = Number.POSITIVE_INFINITY;
  sandbox.faults.add({ path: /^\/channels\/2\/messages/ }, { kind: 'fail', status: 502 }, always);
  start();
  await expect.poll(async () => (await store.nextEdit())?.tries).toBe(1);
  await expect.poll(async () => (await store.nextEdit())?.due.getTime()).toBe(now.getTime() + 1_000);
  expect(await reach(FIRST)).toEqual({ waiting: 1, corrected: 0, unreachable: 0 });
  now = later(3.1);
  await expect.poll(() => reach(FIRST), { timeout: 9_000 }).toEqual({ waiting: 0, corrected: 0, unreachable: 1 });
});

test('a server that cannot be read does not hold up the others', async () => {
  const { servers, start, reach, lines } = await open(() => START);
  start({
    ...servers,
    of: (guild) => (guild === FIRST ? Promise.reject(new Error('the disk is damaged')) : servers.of(guild)),
  });
  await expect.poll(() => reach(SECOND)).toEqual({ waiting: 0, corrected: 0, unreachable: 1 });
  expect(await reach(FIRST)).toEqual({ waiting: 1, corrected: 0, unreachable: 0 });
  expect(lines).toContain('A correction could not be read; it is tried again.');
});

test('where the clock was set back by a year, what was due before waits for no year', async () => {
  const { start, reach } = await open(() => later(-365));
  start();
  const given = { waiting: 0, corrected: 0, unreachable: 1 };
  await expect.poll(async () => [await reach(FIRST), await reach(SECOND)]).toEqual([given, given]);
});
