import { expect, test } from 'vitest';
import type { DrawChange } from '../../../src/discord/notices/change-log.js';
import type { KeepingCommand } from '../../../src/dispatch/command.js';
import { notice } from '../../../src/reply/message/notice.js';
import { by, retracting } from '../../library/edits.js';
import { openServers } from '../../library/keeping.js';
import { openStage } from '../stage.js';
import { textOf } from '../texts.js';
import { say } from '../tiny-commands.js';

const GUILD = '1';
const LOG = '4';
const OTHER_CHANNEL = '7';
const CHANNEL_POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };

const draw: DrawChange = ({ action, reason, author, report }, { reports }) => {
  return notice(`${author} ${action} ${reason} in ${reports.get(report)?.id}`);
};

/** A server whose changes go to a channel. */
async function open(logChannel: string | null = LOG) {
  const { servers } = await openServers();
  const { keeper } = await servers.of(GUILD);
  await keeper.saveSettings((now) => ({ ...now, logChannel }));
  const stage = await openStage({ servers, drawChange: draw });
  const retract = async (id: string, reason: string) => {
    expect((await keeper.publish(retracting(keeper, id, reason), by('5'))).kind).toBe('published');
  };
  return { ...stage, servers, retract };
}

type Stage = Awaited<ReturnType<typeof open>>;

function posted({ sandbox }: Stage, channel = LOG): readonly string[] {
  return [...sandbox.state.messages.values()].filter(({ channel_id: id }) => id === channel).map(textOf);
}

test('each change is posted in the channel that the server has set, in order, and pings nobody', async () => {
  const stage = await open();
  const { retract, sandbox } = stage;
  await retract('us-denial', 'one <@5>');
  await retract('manipulation', 'two');
  await retract('subhead', 'three');
  await expect
    .poll(() => posted(stage))
    .toEqual([
      '5 retract one <@5> in putin-peace-play',
      '5 retract two in putin-peace-play',
      '5 retract three in putin-peace-play',
    ]);
  const sent = sandbox.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(`/channels/${LOG}/`));
  expect(sent.map(({ body }) => body)).toMatchObject(sent.map(() => ({ allowed_mentions: { parse: [] } })));
});

test('a server that has set no channel posts nothing', async () => {
  const stage = await open(null);
  await stage.retract('us-denial', 'silently');
  await stage.bot.stop();
  expect(stage.sandbox.requests.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
});

test('a channel of another server is never written to', async () => {
  const stage = await open(OTHER_CHANNEL);
  await stage.retract('us-denial', 'elsewhere');
  await expect
    .poll(() => stage.lines.map(({ text }) => text))
    .toContain('A channel of another server was not written to.');
  expect(posted(stage, OTHER_CHANNEL)).toEqual([]);
});

test.each([
  [403, 50001],
  [403, 50013],
  [404, 10003],
])('where the bot may not write (%i, %i) it tries once, and the next change goes on', async (status, code) => {
  const stage = await open();
  const { sandbox, retract, lines } = stage;
  sandbox.faults.add(CHANNEL_POST, { kind: 'fail', status, body: { code, message: 'Missing' } });
  await retract('us-denial', 'lost');
  await retract('manipulation', 'kept');
  await expect.poll(() => posted(stage)).toEqual(['5 retract kept in putin-peace-play']);
  expect(lines.filter(({ level }) => level === 'warn').map(({ text }) => text)).toEqual([
    'Nothing could be posted in a channel.',
  ]);
  expect(sandbox.requests.filter(({ method }) => method === 'POST').map((request) => request.status)).toEqual([
    status,
    200,
  ]);
});

test.each([
  ['breaks on', { kind: 'fail', status: 502 }],
  ['takes, with its reply lost,', { kind: 'lose' }],
] as const)('what Discord %s is sent again, and posted once', async (_, fault) => {
  const stage = await open();
  stage.sandbox.faults.add(CHANNEL_POST, fault);
  await stage.retract('us-denial', 'again');
  await expect.poll(() => posted(stage).length).toBe(1);
  await stage.bot.stop();
  expect(posted(stage).length).toBe(1);
});

test('a drawing that fails is an error of ours, in the log alone', async () => {
  const { servers } = await openServers();
  const { keeper } = await servers.of(GUILD);
  await keeper.saveSettings((now) => ({ ...now, logChannel: LOG }));
  const { lines, sandbox } = await openStage({
    servers,
    drawChange: () => {
      throw new Error('broken');
    },
  });
  expect((await keeper.publish(retracting(keeper, 'us-denial', 'x'), by())).kind).toBe('published');
  await expect.poll(() => lines.map(({ text }) => text)).toContain('A change could not be put into its log channel.');
  expect(sandbox.state.messages.size).toBe(0);
});

test('a stop waits for what was not posted yet', async () => {
  const stage = await open();
  stage.sandbox.faults.add(CHANNEL_POST, { kind: 'delay', milliseconds: 200 });
  await stage.retract('us-denial', 'last');
  await stage.bot.stop();
  expect(posted(stage).length).toBe(1);
});

/** `/try`: posts into a channel and says what became of it. */
const tryOut: KeepingCommand = {
  data: { name: 'try', description: 'Posts', options: [{ type: 3, name: 'to', description: 'Where', required: true }] },
  right: 'administer',
  isPrivate: () => true,
  run: async ({ channels, options }) => {
    const became = await channels.post(String(options['to']), notice('Changes are posted here.'));
    return { type: 'message', private: true, message: say(became) };
  },
};

test.each([
  ['its own', LOG, 'posted'],
  ['one of another server', OTHER_CHANNEL, 'unreachable'],
  ['somebody’s direct messages', '3200000000000000001', 'unreachable'],
  ['one that is not there', '5', 'unreachable'],
])('a command that keeps a server reaches %s', async (_, channel, became) => {
  const { servers } = await openServers();
  const stage = await openStage({ servers, commands: [tryOut] });
  const play = { command: 'try', options: { to: channel }, administrator: true };
  expect(textOf((await stage.sandbox.interact(play)).message)).toBe(became);
  const written = [...stage.sandbox.state.messages.values()].filter(({ channel_id: id }) => id === channel);
  expect(written.map(textOf)).toEqual(became === 'posted' ? ['Changes are posted here.'] : []);
});
