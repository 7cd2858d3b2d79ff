import { expect, test } from 'vitest';
import { ME, moderating, REPORT, seen, WHEN } from './moderating.js';

const QUESTION = 'Did the pigeon post ever arrive?';

test('a question is answered by its statement at once, and no longer when it is taken away', async () => {
  const { knowledge, ask } = await moderating();
  expect(await ask(QUESTION)).not.toContain('us-denial');
  expect(
    seen(await knowledge('ask', { statement: 'us-denial', question: QUESTION, reason: 'asked by members' })),
  ).toEqual([
    'private',
    'Published',
    `#1 · ${WHEN}`,
    `${ME} changed statement us-denial: asked by members`,
    '“Washington, however, denies receiving any such message.”',
    `+ question “${QUESTION}”`,
    'statement us-denial, revision 1 · members ask it from now on',
    '[Undo] [History]',
  ]);
  expect(await ask(QUESTION)).toEqual(['answered', 'us-denial']);
  expect(seen(await knowledge('ask', { statement: 'us-denial', remove: QUESTION }))[5]).toBe(
    `− question “${QUESTION}”`,
  );
  expect(await ask(QUESTION)).not.toContain('us-denial');
});

test('one question takes the place of another', async () => {
  const { knowledge } = await moderating();
  const reply = await knowledge('ask', {
    statement: 'us-denial',
    question: QUESTION,
    remove: 'The Americans deny it.',
  });
  expect(seen(reply).slice(5, 7)).toEqual(['− question “The Americans deny it.”', `+ question “${QUESTION}”`]);
});

test.each(['The Americans deny it.', 'the americans  DENY it', '“The Americans deny it”?'])(
  'a question that is there already makes no change: %s',
  async (question) => {
    const { knowledge } = await moderating();
    expect(seen(await knowledge('ask', { statement: 'us-denial', question }))).toEqual([
      'private',
      'It stands there like that already. Nothing was changed.',
    ]);
  },
);

test('removing lists the questions there are, and a long one is known by its beginning', async () => {
  const { knowledge, complete } = await moderating();
  const long = `${'Did it arrive, or was it '.repeat(10)}lost?`;
  await knowledge('ask', { statement: 'us-denial', question: long });
  const choices = await complete('ask', 'remove', { statement: 'us-denial', remove: 'was it' });
  expect(choices.at(-1)).toEqual({ name: `${long.slice(0, 99)}…`, value: long.slice(0, 100) });
  expect(await complete('ask', 'remove', { statement: 'us-denial' })).toHaveLength(25);
  expect(await complete('ask', 'remove', { statement: 'nothing of the kind' })).toEqual([]);
  const reply = await knowledge('ask', { statement: 'us-denial', remove: long.slice(0, 100) });
  expect(seen(reply).slice(5, -2).join(' ')).toBe(`− question “${long}”`);
});

test('lists the questions that a statement has where none is given', async () => {
  const { knowledge, keeper } = await moderating();
  const item = (await keeper()).item(REPORT, { kind: 'statement', id: 'us-denial' });
  const asks = item?.kind === 'statement' ? item.value.asks : [];
  expect(seen(await knowledge('ask', { statement: 'us-denial' }))).toEqual([
    'private',
    'The statement us-denial answers:',
    ...asks.slice(0, 10).map((ask) => `- ${ask}`),
    `and ${asks.length - 10} more; /knowledge show has all of them`,
  ]);
  for (const remove of asks.slice(3)) await knowledge('ask', { statement: 'us-denial', remove });
  expect(seen(await knowledge('ask', { statement: 'us-denial' }))).toEqual([
    'private',
    'The statement us-denial answers:',
    ...asks.slice(0, 3).map((ask) => `- ${ask}`),
  ]);
  for (const remove of asks.slice(0, 3)) await knowledge('ask', { statement: 'us-denial', remove });
  expect(seen(await knowledge('ask', { statement: 'us-denial' }))).toEqual([
    'private',
    'The statement us-denial has no questions yet.',
  ]);
  await expect(knowledge('ask', { statement: 'us-denial', remove: QUESTION })).rejects.toThrow(
    `The statement us-denial has no question “${QUESTION}”. Choose one from the list.`,
  );
});
