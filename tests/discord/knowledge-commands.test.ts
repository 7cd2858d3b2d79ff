import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import type { Played } from '../../src/sandbox/members/played.js';
import { by, changing } from '../library/edits.js';
import { openServers } from '../library/keeping.js';
import { openStage } from './stage.js';
import { partsOf, textOf } from './texts.js';

const ADA = '200000000000000003';
const LEA = '200000000000000005';
const MIRA = '200000000000000001';
const BUTTON = 2;
const SELECT = 3;
const FILE = 13;
const LONG = 'and what of it '.repeat(5);

async function openRoom() {
  const { servers, loaded } = await openServers();
  const stage = await openStage({ commands, presses, library: loaded.library, servers });
  const { sandbox } = stage;
  return {
    ...stage,
    servers,
    as:
      (user: string) =>
      (subcommand: string, options: Readonly<Record<string, string | boolean>> = {}) =>
        sandbox.interact({ command: `knowledge ${subcommand}`, options, user }),
    push: async ({ message }: Played, label: string, user: string) => {
      const button = partsOf(message).find((part) => part.type === BUTTON && 'label' in part && part.label === label);
      if (message === undefined || button?.custom_id === undefined) throw new Error(`there is no button ${label}`);
      return sandbox.press(message, button.custom_id, { user });
    },
    choose: async ({ message }: Played, select: string | undefined, value: string) => {
      if (message === undefined || select === undefined) throw new Error('there is no select');
      return sandbox.press(message, select, { user: LEA, values: [value] });
    },
  };
}

test('a moderator keeps the knowledge over a real connection, and nothing of it is a fault', async () => {
  const { as, push, choose, bot, lines } = await openRoom();
  const ada = as(ADA);
  const lea = as(LEA);
  const replies = [
    await ada('retract', { statement: 'us-denial', reason: 'misread' }),
    await ada('restore', { statement: 'us-denial' }),
    await ada('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' }),
    await ada('speaker', { speaker: 'Sergei Lavrov', role: 'Russian foreign minister', behalf: 'russia' }),
    await ada('topic', { topic: 'back channels' }),
    await ada('tag', { statement: 'signal', topic: 'back-channels', about: 'sergei-lavrov' }),
    await ada('aliases', { of: 'peskov', add: 'Dima' }),
  ];
  expect(replies.map(({ ephemeral, message }) => [ephemeral, textOf(message).split('\n')[0]])).toEqual(
    replies.map(() => [true, '### Published']),
  );

  const history = await lea('history');
  expect(textOf(history.message).split('\n')[0]).toBe('### History of this server’s knowledge');
  const older = await push(history, 'Older ▶', LEA);
  expect(textOf(older.message)).toContain('retracted **statement us-denial**: misread');
  const select = partsOf(older.message).find(({ type }) => type === SELECT);
  const question = await choose(older, select?.custom_id, '1');
  expect(textOf(question.message)).toContain('### Undo #1?');
  expect(textOf((await push(question, 'Leave it', LEA)).message)).toBe('Left as it is. Nothing was changed.');

  const undone = await push(await push(replies[6] ?? history, 'Undo', ADA), 'Undo', ADA);
  expect(textOf(undone.message)).toContain('### Taken back');
  expect([bot.tally.read().faults, lines.filter(({ level }) => level === 'error')]).toEqual([0, []]);
});

test('what is too long for a card comes as a file', async () => {
  const { as, lines, servers } = await openRoom();
  const { keeper } = await servers.of('1');
  await keeper.publish(
    changing(keeper, 'signal', { asks: Array.from({ length: 90 }, (_, i) => `${i} ${LONG}?`) }),
    by(),
  );
  const shown = await as(ADA)('show', { statement: 'signal' });
  expect(partsOf(shown.message).filter(({ type }) => type === FILE)).toHaveLength(1);
  expect(shown.message?.attachments).toMatchObject([{ filename: 'signal.yaml' }]);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a member is told who may, and the log has it', async () => {
  const { as, lines } = await openRoom();
  const refused = await as(MIRA)('retract', { statement: 'us-denial', reason: 'because' });
  expect(refused.ephemeral).toBe(true);
  expect(textOf(refused.message)).toMatch(/^Only moderators of this server can do this/);
  expect(lines.filter(({ level }) => level === 'warn').map(({ text, fields }) => [text, fields])).toEqual([
    ['Somebody tried what they may not do.', { type: 'command', command: 'knowledge retract', guild: '1', user: MIRA }],
  ]);
});
