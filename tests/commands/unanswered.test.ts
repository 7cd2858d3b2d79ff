import { describe, expect, test } from 'vitest';
import { labels } from './knowledge/drafting.js';
import { ANOTHER, GUILD, moderating, NOW, OTHER_GUILD, seen } from './knowledge/moderating.js';
import { run, type By } from './requests.js';

const POPE = 'What did the pope say about the talks?';
const DAY = 24 * 3_600_000;

/** A server whose members ask, with its clock. */
async function open() {
  let now = NOW;
  const floor = await moderating({ now: () => now });
  const { servers } = floor;
  let asked = 0;
  const ask = (question: string, by: By = {}, command = 'ask') => {
    asked += 1;
    const options = command === 'ask' ? { question } : { words: question };
    return run(command, options, { id: `9${asked}`, user: ANOTHER, guild: GUILD, servers, ...by });
  };
  const list = async (guild = GUILD) =>
    (await floor.keeper(guild)).unanswered.list(0, 99).questions.map(({ question, count }) => `${count}× ${question}`);
  return { ...floor, ask, list, later: (days: number) => void (now = new Date(now.getTime() + days * DAY)) };
}

describe('a question that nobody could answer', () => {
  test('is kept, counted in whatever words it is asked, and answered as before', async () => {
    const { ask, list } = await open();
    const first = seen(await ask(POPE));
    expect(first.slice(0, 2)).toEqual(['public', 'Not quoted. The report names nobody called “pope”.']);
    expect(first.at(-1)).toBe('[Tell me when you know] [Dismiss]');
    await ask('has the pope commented on the talks?');
    await ask('what did the pope say on the negotiations, anyone know?');
    await ask('When do the elections begin?');
    expect(await list()).toEqual([`3× ${POPE}`, '1× When do the elections begin?']);
  });

  test.each([
    ['one that is answered', 'Does Washington deny it?', {}],
    ['one in a direct message', POPE, { guild: null }],
    ['one where a member brought the bot along', POPE, { installed: false }],
    ['nothing but marks', '?! ?? …', {}],
    ['nothing but words that ask', 'what is it', {}],
    ['a text that is no question', `Will it rain in Reykjavik ${'and so on '.repeat(40)}?`, {}],
  ])('is not kept when it is %s', async (_, question, by) => {
    const { ask, store } = await open();
    const reply = await ask(question, by);
    expect(await store.unanswered(GUILD)).toEqual([]);
    expect(labels(reply)).not.toContain('Tell me when you know');
  });

  test('is kept without who asked and without whom it mentions', async () => {
    const { ask, store } = await open();
    await ask(`<@${ANOTHER}> will the pelican regatta be cancelled? https://example.org/?user=${ANOTHER}`);
    const kept = await store.unanswered(GUILD);
    expect(kept.map(({ question }) => question)).toEqual(['will the pelican regatta be cancelled?']);
    expect(JSON.stringify(kept)).not.toContain(ANOTHER);
  });

  test('is another when remembered words are looked up, and not when a message is', async () => {
    const { ask, list, servers } = await open();
    await ask('the pelican regatta is cancelled', {}, 'who-said');
    await ask('the pelican regatta is cancelled');
    await run('Who said this?', {}, { guild: GUILD, servers }, 'the pelican regatta is cancelled');
    expect(await list()).toEqual(['1× the pelican regatta is cancelled', '1× the pelican regatta is cancelled']);
  });

  test('goes 90 days after it was asked last', async () => {
    const { ask, list, later, store } = await open();
    await ask(POPE);
    later(89);
    await ask(POPE);
    later(89);
    expect(await list()).toEqual([`2× ${POPE}`]);
    later(2);
    expect(await list()).toEqual([]);
    await store.dropUnansweredBefore(new Date(NOW.getTime() + 90 * DAY));
    expect(await store.unanswered(GUILD)).toEqual([]);
  });

  test('is one server’s and no other’s', async () => {
    const { ask, list } = await open();
    await ask(POPE);
    await ask('When do the elections begin?', { guild: OTHER_GUILD });
    expect([await list(), await list(OTHER_GUILD)]).toEqual([[`1× ${POPE}`], ['1× When do the elections begin?']]);
  });

  test('outlives a restart, and is still the same question', async () => {
    const { ask, reopen } = await open();
    await ask(POPE);
    const { servers } = await reopen();
    await ask('did the pope say anything about the talks', { servers });
    const { keeper } = await servers.of(GUILD);
    expect(keeper.unanswered.list(0, 9).questions).toMatchObject([{ question: POPE, count: 2 }]);
  });
});

describe('the setting', () => {
  test('switched off deletes what is there, and nothing is kept from then on', async () => {
    const { ask, list, press, store, knowledge } = await open();
    await ask(POPE);
    await press('set-questions', ['off'], [], { administrator: true });
    expect(await store.unanswered(GUILD)).toEqual([]);
    expect(labels(await ask(POPE))).not.toContain('Tell me when you know');
    expect(seen(await knowledge('unanswered'))[1]).toContain('are not kept here');
    await press('set-questions', ['on'], [], { administrator: true });
    await ask(POPE);
    expect(await list()).toEqual([`1× ${POPE}`]);
  });

  test('is an administrator’s', async () => {
    const { press } = await open();
    await expect(press('set-questions', ['off'])).rejects.toThrow('Only administrators');
  });
});

test('erasing a server deletes its questions, and who waits', async () => {
  const { ask, keeper, press, store } = await open();
  await ask(POPE);
  const [question] = await store.unanswered(GUILD);
  await press('tell', [question?.id ?? '']);
  await (await keeper()).erase();
  expect([await store.unanswered(GUILD), await store.waiting(GUILD)]).toEqual([[], []]);
});
