import { expect, test } from 'vitest';
import { UserError } from '../../../src/report/user-error.js';
import { ME, moderating, OTHER_GUILD, REPORT, seen, WHEN } from './moderating.js';

const DENIED = 'did Washington receive any such message?';
const QUOTE = '“Washington, however, denies receiving any such message.”';
const REASON = 'It was *misread*: see <@1>.';

const RETRACTED = [
  'private',
  'Published',
  `#1 · ${WHEN}`,
  `${ME} retracted statement us-denial: ${REASON}`,
  QUOTE,
  `+ withdrawn: “${REASON}”`,
  'statement us-denial, revision 1 · members are told that it is withdrawn, from now on',
  '[Undo] [History]',
];

test('a retracted statement answers no more, and whoever asks is told why', async () => {
  const { knowledge, ask, whoSaid, reads } = await moderating();
  expect(await ask(DENIED)).toEqual(['answered', 'us-denial']);
  expect(seen(await knowledge('retract', { statement: 'us-denial', reason: REASON }))).toEqual(RETRACTED);
  expect(await ask(DENIED)).toEqual(['withdrawn']);
  expect(await whoSaid('denies receiving any such message')).toEqual(['withdrawn']);
  expect((await reads('ask', { question: DENIED })).slice(1, 3).join(' ')).toBe(
    `Withdrawn. The quote that would answer was taken back by a moderator. The reason given: ${REASON}`,
  );
  expect(await ask(DENIED, OTHER_GUILD)).toEqual(['answered', 'us-denial']);
});

test('restoring it lets it answer again, as shipped', async () => {
  const { knowledge, ask, keeper, store } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: REASON });
  expect(seen(await knowledge('restore', { statement: 'us-denial', reason: 'It was right.' }))).toEqual([
    'private',
    'Published',
    `#2 · ${WHEN}`,
    `${ME} restored statement us-denial: It was right.`,
    QUOTE,
    `− withdrawn: “${REASON}”`,
    'statement us-denial, revision 2 · members ask it from now on',
    '[Undo] [History]',
  ]);
  expect(await ask(DENIED)).toEqual(['answered', 'us-denial']);
  const { guild } = await keeper();
  expect((await store.heads(guild)).map(({ standing }) => standing)).toEqual([{ state: 'shipped' }]);
});

test('the history has both, newest first', async () => {
  const { knowledge } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: REASON });
  await knowledge('restore', { statement: 'us-denial' });
  expect(seen(await knowledge('history', { statement: 'us-denial' }))).toEqual([
    'private',
    'History of statement us-denial',
    'newest first',
    '',
    `#2 · ${WHEN}`,
    `${ME} restored statement us-denial`,
    QUOTE,
    `− withdrawn: “${REASON}”`,
    '',
    `#1 · ${WHEN}`,
    `${ME} retracted statement us-denial: ${REASON}`,
    QUOTE,
    `+ withdrawn: “${REASON}”`,
    '',
    'Undo one of these',
    '  1. #2 restored statement us-denial',
    `  2. #1 retracted statement us-denial: ${REASON}`,
  ]);
});

test('another reason is another change, the same one is none', async () => {
  const { knowledge, keeper } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: 'It was misread.' });
  expect(seen(await knowledge('retract', { statement: 'us-denial', reason: ' It was \n misread. ' }))).toEqual([
    'private',
    'It stands there like that already. Nothing was changed.',
  ]);
  const again = seen(await knowledge('retract', { statement: 'us-denial', reason: 'It was mistaken.' }));
  expect(again.slice(2, 6)).toEqual([
    `#2 · ${WHEN}`,
    `${ME} retracted statement us-denial: It was mistaken.`,
    QUOTE,
    'withdrawn: It was [-misread-] mistaken.',
  ]);
  expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(2);
});

test('it can be changed all the same, and is still said to be withdrawn', async () => {
  const { knowledge, ask } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: REASON });
  const changed = seen(await knowledge('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' }));
  expect(changed.at(-2)).toBe('statement us-denial, revision 2 · members are told that it is withdrawn, from now on');
  expect(await ask(DENIED)).toEqual(['withdrawn']);
});

test('what is not withdrawn cannot be restored, and a reason that says nothing is none', async () => {
  const { knowledge } = await moderating();
  await expect(knowledge('restore', { statement: 'us-denial' })).rejects.toThrow(
    'The statement us-denial is not withdrawn.',
  );
  await expect(knowledge('retract', { statement: 'us-denial', reason: ' \u200b ' })).rejects.toThrow(
    'Give a reason: members read it where the statement would answer.',
  );
});

test.each([
  ['its id', 'us-denial'],
  ['its id with the report', `${REPORT}/us-denial`],
  ['the beginning of its id', 'us-den'],
  ['words of it', 'such message'],
  ['its speaker and words', 'Washington DENIES'],
])('a statement is known by %s', async (_, statement) => {
  const { knowledge } = await moderating();
  expect(seen(await knowledge('retract', { statement, reason: REASON }))).toEqual(RETRACTED);
});

test.each([
  ['Hill', '“Hill” could be 3 statements: subhead, manipulation and covert-negotiations. Choose one from the list.'],
  ['harbour bridge', 'There is no statement “harbour bridge” here. Choose one from the list while you type.'],
  [
    'recieving any mesage',
    'There is no statement “recieving any mesage” here. The nearest: us-denial, heard-rumors, headline, undisclosed-sources and kyiv-decides. Choose one from the list while you type.',
  ],
  [' ', 'Which statement? Choose one from the list while you type.'],
])('nothing is changed by a guess: %j', async (statement, message) => {
  const { knowledge, keeper } = await moderating();
  await expect(knowledge('retract', { statement, reason: REASON })).rejects.toThrow(new UserError(message));
  expect(await (await keeper()).history({}, { limit: 9 })).toEqual([]);
});
