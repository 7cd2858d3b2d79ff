import { expect, test } from 'vitest';
import { noticeWhatWaits } from '../../../src/discord/notices/waiting-notices.js';
import { waitingNotice } from '../../../src/reply/review/waiting-notice.js';
import { by, retracting } from '../../library/edits.js';
import { openServers } from '../../library/keeping.js';
import { openStage } from '../stage.js';
import { textOf } from '../texts.js';

const GUILD = '1';
const LOG = '4';
const REPORT = 'putin-peace-play';
const ONE =
  '**One thing waits for a moderator to decide.** `/knowledge review` shows what members propose, and changes that need a second person.';
const HOUR = 60 * 60_000;

/** What one of several members proposes. */
function proposing(number: number) {
  const text = { what: `It is not so, ${number}.`, words: '', speaker: '', why: '' };
  return { id: `propose${number}`, member: `20000000000000000${number}`, report: REPORT, about: undefined, text };
}

async function open(logChannel: string | null = LOG) {
  const { servers } = await openServers();
  const { keeper, desk } = await servers.of(GUILD);
  await keeper.saveSettings((now) => ({ ...now, logChannel }));
  const stage = await openStage({ servers, drawWaiting: waitingNotice });
  let proposals = 0;
  const propose = () => {
    proposals += 1;
    return desk.propose(proposing(proposals));
  };
  const posted = () =>
    [...stage.sandbox.state.messages.values()].filter(({ channel_id: id }) => id === LOG).map(textOf);
  return { ...stage, servers, keeper, propose, posted };
}

test('the log channel is told that a proposal waits, once for several, and pings nobody', async () => {
  const { propose, posted, bot, sandbox } = await open();
  await propose();
  await expect.poll(posted).toEqual([ONE]);
  await propose();
  await bot.stop();
  expect(posted()).toEqual([ONE]);
  const sent = sandbox.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(`/channels/${LOG}/`));
  expect(sent.map(({ body }) => body)).toMatchObject([{ allowed_mentions: { parse: [] } }]);
});

test('a change that needs a second person is told of as well', async () => {
  const { keeper, posted } = await open();
  await keeper.saveSettings((now) => ({ ...now, twoPersons: true }));
  await keeper.publish(retracting(keeper, 'us-denial', 'misread'), by('5'));
  await expect.poll(posted).toEqual([ONE]);
});

test('a server that has set no channel is told nothing', async () => {
  const { propose, bot, sandbox } = await open(null);
  await propose();
  await bot.stop();
  expect(sandbox.requests.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
});

test('once a channel is set it is told there, however lately nobody could be told', async () => {
  const { keeper, propose, posted, bot } = await open(null);
  await propose();
  await keeper.saveSettings((now) => ({ ...now, logChannel: LOG }));
  await propose();
  await bot.stop();
  expect(posted()).toEqual([
    '**2 things wait for a moderator to decide.** `/knowledge review` shows what members propose, and changes that need a second person.',
  ]);
});

test('an hour later it is told again, with all that waits', async () => {
  const { servers } = await openServers();
  const { keeper, desk } = await servers.of(GUILD);
  await keeper.saveSettings((now) => ({ ...now, logChannel: LOG }));
  let time = 0;
  const posts: number[] = [];
  const notices = noticeWhatWaits({
    servers,
    channelsOf: () => ({ post: () => Promise.resolve('posted') }),
    draw: (count) => {
      posts.push(count);
      return waitingNotice(count);
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => time,
  });
  await desk.propose(proposing(1));
  await notices.settled();
  time += HOUR - 1;
  await desk.propose(proposing(2));
  await notices.settled();
  time += 1;
  await desk.propose(proposing(3));
  await notices.settled();
  expect(posts).toEqual([1, 3]);
});
