import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../commands/answer-to.js';
import type { Reply } from '../../../src/dispatch/command.js';
import { watchAnswers } from '../../../src/dispatch/tell/watch-answers.js';
import { decodeCustomId } from '../../../src/reply/message/custom-id.js';
import { press, run } from '../requests.js';
import { filled, labels } from './drafting.js';
import { ANOTHER, GUILD, ME, moderating, MODERATOR, NOW, REPORT, seen as linesOf, WHEN } from './moderating.js';

const PIGEON = 'Did the pigeon post ever arrive?';
const POPE = 'What did the pope say about the talks?';
const AGO = '<t:1706788800:R>';
const DAY = '<t:1706788800:D>';
const DENIAL = '1. Washington · denies';

async function open() {
  const floor = await moderating({ now: () => NOW });
  const { servers } = floor;
  let asked = 0;
  const asks = async (question: string, command = 'ask') => {
    asked += 1;
    const options = command === 'ask' ? { question } : { words: question };
    return run(command, options, { id: `9${asked}`, user: ANOTHER, guild: GUILD, servers });
  };
  const opened = async (question: string) => floor.on(await floor.knowledge('unanswered'), question);
  /** Sends the form off that looks for a statement. */
  const find = async (form: Reply, words: string) => {
    const address = form.type === 'modal' ? decodeCustomId(form.modal.custom_id) : undefined;
    if (address === undefined) throw new Error('that is no form of ours');
    const by = { id: '81', user: MODERATOR, moderator: true, guild: GUILD, servers };
    return press(address.route, address.args, [], by, { words: [words] });
  };
  const directs = { send: () => Promise.resolve({ kind: 'sent', place: undefined } as const) };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const watch = watchAnswers({ servers, answerTo, directs, log });
  return { ...floor, asks, opened, find, settled: () => watch.settled() };
}

/** What a person reads, line by line. */
function seen(reply: Reply): string[] {
  return linesOf(reply).filter((line) => line !== '');
}

/** The first line of a reply that says something. */
function first(reply: Reply): string | undefined {
  return seen(reply)[1];
}

describe('/knowledge unanswered', () => {
  test('lists the most asked first, and opens one', async () => {
    const { asks, knowledge, opened } = await open();
    for (const question of [PIGEON, POPE, 'has the pope commented on the talks?']) await asks(question);
    expect(seen(await knowledge('unanswered'))).toEqual([
      'private',
      'Questions nobody could answer',
      '2 questions, the most asked first. Who asked is not kept.',
      `2× ${POPE}`,
      `${AGO} · whoever was asked about is not quoted`,
      `1× ${PIGEON}`,
      `${AGO} · not in the report`,
      'Open one',
      `  1. ${POPE}: asked 2 times`,
      `  2. ${PIGEON}: asked 1 time`,
    ]);
    expect(seen(await opened(POPE))).toEqual([
      'update',
      POPE,
      `Asked 2 times with /ask, last ${AGO}. The answer was: whoever was asked about is not`,
      'quoted.',
      '[Attach to a statement] [Add a statement]',
      '[The report does not say] [Forget it]',
      '[◀ All questions]',
    ]);
  });

  test('says so where there is none', async () => {
    const { knowledge } = await open();
    expect(seen(await knowledge('unanswered'))).toEqual(['private', 'No question is left unanswered.']);
  });

  test('has pages', async () => {
    const { asks, knowledge, on } = await open();
    const animals = ['pelican', 'walrus', 'ferret', 'badger', 'otter', 'weasel', 'heron', 'stork', 'magpie'];
    for (const one of animals) await asks(`Was the ${one} harmed?`);
    const list = await knowledge('unanswered');
    expect(labels(list).filter((label) => label.startsWith('Was'))).toHaveLength(8);
    const next = await on(list, '▶');
    expect(labels(next).filter((label) => label.startsWith('Was'))).toHaveLength(1);
    expect(labels(await on(next, '◀'))).toEqual(labels(list));
  });
});

describe('a question is attached to a statement', () => {
  test('unless the statement was withdrawn while the card stood there', async () => {
    const { asks, opened, on, knowledge, find } = await open();
    await asks(PIGEON);
    const near = await on(await opened(PIGEON), 'Attach to a statement');
    const found = await find(await on(near, 'Look for another'), 'us-denial');
    await knowledge('retract', { statement: 'us-denial', reason: 'Test' });
    expect(seen(await on(found, DENIAL))).toEqual([
      'private',
      'This card is old: what it shows is no longer there. Ask again with /ask.',
    ]);
  });

  test('with a preview first, and then answers, also in slightly other words', async () => {
    const { asks, opened, on, ask, knowledge, find, settled } = await open();
    await asks(PIGEON);
    const near = await on(await opened(PIGEON), 'Attach to a statement');
    expect(seen(near).slice(0, 3)).toEqual(['update', 'Which statement answers it?', PIGEON]);
    const look = await on(near, 'Look for another');
    expect(look.type === 'modal' && filled(look)).toEqual({ words: '' });
    const found = await find(look, 'us-denial');
    expect(seen(found).slice(0, 4)).toEqual(['update', 'Which statement answers it?', PIGEON, 'Found for: us-denial']);
    const preview = await on(found, DENIAL);
    expect(seen(preview)).toEqual([
      'update',
      'Preview. From now on this answers the question, also in slightly other words. The question itself is',
      'never shown.',
      'Washington',
      'the United States government · ✕ denies',
      '│ Washington, however, denies receiving any such message.',
      'How these words reached us (1 step)',
      'the report ← Washington',
      'an act of speech, reported · first hand · paragraph 9 · statement us-denial · revision 0',
      "From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,",
      '26 January 2024 · the text does not name its outlet',
      'What changes',
      `+ question “${PIGEON}”`,
      '[Publish] [◀ Another one]',
      '[◀ All questions]',
    ]);
    expect(await ask(PIGEON)).toEqual(['not-in-report']);
    expect(seen(await on(preview, 'Publish'))).toEqual([
      'update',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} changed statement us-denial`,
      '“Washington, however, denies receiving any such message.”',
      `+ question “${PIGEON}”`,
      'statement us-denial, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ]);
    expect(await ask(PIGEON)).toEqual(['answered', 'us-denial']);
    expect(await ask('did the pigeon post arrive')).toEqual(['answered', 'us-denial']);
    await settled();
    expect(first(await knowledge('unanswered'))).toBe('No question is left unanswered.');
  });

  test('unless somebody changed the statement since it was shown', async () => {
    const { asks, opened, on, knowledge, ask } = await open();
    await asks('Did Washington receive a pigeon?');
    const near = await on(await opened('Did Washington receive a pigeon?'), 'Attach to a statement');
    const preview = await on(near, DENIAL);
    await knowledge('ask', { statement: 'us-denial', question: 'Something else?' });
    expect(seen(await on(preview, 'Publish'))[0]).toBe('private');
    expect(await ask('Did Washington receive a pigeon?')).not.toContain('us-denial');
  });
});

test('a statement is added in the form that there is for it', async () => {
  const { asks, opened, on } = await open();
  await asks(PIGEON);
  const form = await on(await opened(PIGEON), 'Add a statement');
  expect(form.type === 'modal' && [form.modal.title, form.modal.custom_id]).toEqual([
    'Add a statement',
    `k1:form:${REPORT}::0`,
  ]);
});

test('that the report does not say it is told whoever asks again, and can be taken back', async () => {
  const { asks, opened, on } = await open();
  await asks(POPE);
  const checked = await on(await opened(POPE), 'The report does not say');
  expect(seen(checked).slice(0, 6)).toEqual([
    'update',
    'Kept. Members who ask it again read it.',
    POPE,
    `Asked 1 time with /ask, last ${AGO}. The answer was: whoever was asked about is not`,
    'quoted.',
    `Members read: A moderator checked on ${DAY}: the report does not say.`,
  ]);
  expect(seen(await asks('has the pope commented on the talks?'))).toContain(
    `A moderator checked on ${DAY}: the report does not say.`,
  );
  await on(checked, 'It may say it after all');
  expect(seen(await asks(POPE)).join(' ')).not.toContain('A moderator checked');
});

test('whoever forgets a question reads that members waited for it', async () => {
  const { asks, opened, on, servers } = await open();
  await asks(POPE);
  const { desk, keeper } = await servers.of(GUILD);
  for (const member of ['200000000000000001', '200000000000000002']) {
    await desk.wait(member, keeper.unanswered.list(0, 1).questions[0]?.id ?? '');
  }
  expect(seen(await on(await opened(POPE), 'Forget it'))[1]).toBe(
    'Forgotten. 2 members waited for it, and nobody is told. When it is asked again, it is here again.',
  );
});

test('a question is forgotten, and is gone for whoever has its card open', async () => {
  const { asks, opened, on, store } = await open();
  await asks(POPE);
  const card = await opened(POPE);
  expect(seen(await on(card, 'Forget it'))).toEqual([
    'update',
    'Forgotten. When it is asked again, it is here again.',
    'No question is left unanswered.',
  ]);
  expect(await store.unanswered(GUILD)).toEqual([]);
  expect(seen(await on(card, 'Attach to a statement'))).toEqual([
    'update',
    'This question is gone: it has an answer, or somebody let it go.',
    'No question is left unanswered.',
  ]);
});

/** Ada attaches the question to a statement, which waits. */
async function attached() {
  const floor = await open();
  const { asks, opened, on, find, keeper } = floor;
  await (await keeper()).saveSettings((now) => ({ ...now, twoPersons: true }));
  await asks(PIGEON);
  const before = await opened(PIGEON);
  const preview = await on(
    await find(await on(await on(before, 'Attach to a statement'), 'Look for another'), 'us-denial'),
    DENIAL,
  );
  const waits = await on(preview, 'Publish');
  expect(first(waits)).toBe('Waits for a second moderator');
  return { ...floor, before, preview };
}

describe('where a change needs two persons', () => {
  const LEA = { user: ANOTHER };

  const TOLD = [
    `${ME} would attach it to statement us-denial, asked for ${AGO}: that`,
    'waits for a second moderator. /knowledge review has it.',
  ];

  test('an attached question says so in the list and on its card, and goes once it is approved', async () => {
    const { knowledge, opened, on, settled, press } = await attached();
    expect(seen(await knowledge('unanswered')).slice(3, 5)).toEqual([
      `1× ${PIGEON}`,
      `${AGO} · not in the report · attached, waits for a second moderator`,
    ]);
    const card = await opened(PIGEON);
    expect(seen(card)).toEqual([
      'update',
      PIGEON,
      `Asked 1 time with /ask, last ${AGO}. The answer was: not in the report.`,
      ...TOLD,
      '[Attach to a statement] [Add a statement]',
      '[The report does not say] [Forget it]',
      '[◀ All questions]',
    ]);
    const page = await press('review', ['o', '0'], [], LEA);
    await on(await on(page, '1. A change that waits', LEA), 'Approve', LEA);
    await settled();
    expect(first(await knowledge('unanswered'))).toBe('No question is left unanswered.');
  });

  test('whoever has an older card of it is told before anything is done to it', async () => {
    const { before, on } = await attached();
    for (const label of ['The report does not say', 'Forget it']) {
      const told = await on(before, label, LEA);
      expect(seen(told).slice(0, 3)).toEqual([
        'update',
        'Somebody attached it meanwhile. Nothing was changed.',
        PIGEON,
      ]);
      expect(seen(told)).toEqual(expect.arrayContaining(TOLD));
    }
    const told = await on(before, 'Forget it', LEA);
    expect(seen(await on(told, 'Forget it', LEA))[1]).toBe('Forgotten. When it is asked again, it is here again.');
  });

  test('whoever attaches it too is told first, and may all the same', async () => {
    const { preview, on, opened, find } = await attached();
    const told = await on(preview, 'Publish', LEA);
    expect(seen(told).slice(0, 2)).toEqual(['update', 'Somebody attached it meanwhile. Nothing was changed.']);
    const look = await on(await on(await opened(PIGEON), 'Attach to a statement'), 'Look for another');
    const second = await on(await find(look, 'us-denial'), DENIAL);
    expect(seen(second).slice(1, 3)).toEqual([
      'Preview. From now on this answers the question, also in slightly other words. The question itself is',
      'never shown.',
    ]);
    expect(seen(second).slice(3, 5).join(' ')).toBe(TOLD.join(' '));
    expect(first(await on(second, 'Publish all the same', LEA))).toBe('The same waits already');
  });

  test('a declined one is as it was', async () => {
    const { keeper, opened, press, on } = await attached();
    const page = await press('review', ['o', '0'], [], LEA);
    const form = await on(await on(page, '1. A change that waits', LEA), 'Decline', LEA);
    const address = form.type === 'modal' ? decodeCustomId(form.modal.custom_id) : undefined;
    const { review } = await keeper();
    await review.declineChange(address?.args[0] ?? '', { what: 'x', reason: 'no', by: ANOTHER });
    expect(seen(await opened(PIGEON)).join(' ')).not.toContain('would attach it');
  });
});
