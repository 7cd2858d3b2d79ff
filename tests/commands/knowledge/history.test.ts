import { expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { loadLibrary, type Loaded } from '../../../src/library/knowledge/load.js';
import { createLibrary } from '../../../src/library/library.js';
import { createServers } from '../../../src/library/servers.js';
import { changing, by } from '../../library/edits.js';
import { labels, openDesk } from './drafting.js';
import { floorOf, ME, moderating, NOW, OTHER_GUILD, REPORT, seen, WHEN } from './moderating.js';

/** The numbers of the changes on a page, as they are listed. */
function numbers(reply: Reply): number[] {
  return seen(reply).flatMap((line) => (line.startsWith('#') ? [Number(/^#(\d+)/.exec(line)?.[1])] : []));
}

async function changedTimes(times: number) {
  const floor = await moderating();
  const keeper = await floor.keeper();
  for (let i = 1; i <= times; i += 1) await keeper.publish(changing(keeper, 'signal', { note: `note ${i}` }), by());
  return floor;
}

test('a server that changed nothing has no history', async () => {
  const { knowledge } = await moderating();
  expect(seen(await knowledge('history'))).toEqual([
    'private',
    'History of this server’s knowledge',
    '',
    'Nothing was changed here yet: all of it is as shipped.',
  ]);
});

test('has five changes a page, newest first, and turns in place, back and forth', async () => {
  const { knowledge, on } = await changedTimes(13);
  const first = await knowledge('history');
  expect(numbers(first)).toEqual([13, 12, 11, 10, 9]);
  expect(labels(first).slice(-1)).toEqual(['Older ▶']);
  const second = await on(first, 'Older ▶');
  expect([second.type, ...numbers(second)]).toEqual(['update', 8, 7, 6, 5, 4]);
  expect(labels(second).slice(-2)).toEqual(['◀ Newer', 'Older ▶']);
  const third = await on(second, 'Older ▶');
  expect(numbers(third)).toEqual([3, 2, 1]);
  expect(labels(third).slice(-1)).toEqual(['◀ Newer']);
  const back = await on(third, '◀ Newer');
  expect(numbers(back)).toEqual([8, 7, 6, 5, 4]);
  expect(seen(await on(back, '◀ Newer')).slice(1)).toEqual(seen(first).slice(1));
});

test('a page that was open when something was changed goes on where it was', async () => {
  const { knowledge, on } = await changedTimes(11);
  const first = await knowledge('history', { statement: 'signal' });
  await knowledge('retract', { statement: 'signal', reason: 'wrong' });
  expect(numbers(await on(first, 'Older ▶'))).toEqual([6, 5, 4, 3, 2]);
});

test('of one statement, or of one report, has what was changed in it', async () => {
  const { knowledge } = await moderating();
  await knowledge('retract', { statement: 'signal', reason: 'wrong' });
  await knowledge('topic', { topic: 'gardening' });
  await knowledge('retract', { statement: 'us-denial', reason: 'wrong' });
  expect(numbers(await knowledge('history', { statement: 'us-denial' }))).toEqual([3]);
  expect(numbers(await knowledge('history', { report: "Putin's peace play" }))).toEqual([3, 2, 1]);
  expect(seen(await knowledge('history', { report: REPORT }))[1]).toBe('History of the report putin-peace-play');
  await expect(knowledge('history', { statement: 'no such thing' })).rejects.toThrow('There is no statement');
});

test('opens from a confirmation for what was changed', async () => {
  const { knowledge, on } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: 'wrong' });
  const reply = await on(await knowledge('aliases', { of: 'Peskov', add: 'Dima' }), 'History');
  expect(seen(reply)).toEqual([
    'private',
    'History of person peskov',
    'newest first',
    '',
    `#2 · ${WHEN}`,
    `${ME} changed person peskov`,
    '+ alias “Dima”',
    '',
    'Undo one of these',
    '  1. #2 changed person peskov',
  ]);
});

test('leaves out whole lines that are too long for the page, and shows them apart, all of them', async () => {
  const { knowledge, press, keeper } = await moderating();
  const note = 'a very long note indeed, '.repeat(60).trim();
  const present = await keeper();
  await present.publish({ ...changing(present, 'signal', { note, where: 'in December' }), reason: 'a note' }, by());
  for (let i = 0; i < 4; i += 1) await knowledge('ask', { statement: 'lead', question: `Question ${i}?` });
  const page = await knowledge('history');
  const lines = seen(page);
  expect(lines.slice(lines.indexOf(`#1 · ${WHEN}`)).slice(1, 5)).toEqual([
    '<@300000000000000001> changed statement signal: a note',
    '“Bloomberg did not disclose its sources but claimed that Russia signal…”',
    '+ where: “in December”',
    'and 1 more line',
  ]);
  const label = '#1 changed statement signal: a note';
  expect(labels(page).filter((one) => one === label)).toHaveLength(2);
  const whole = await press('change', [], ['1']);
  expect(seen(whole).join(' ')).toContain(`+ where: “in December” + note: “${note}” [Undo] [History]`);
});

test('a change that no card holds goes into a file, as it is written', async () => {
  const { press, keeper } = await moderating();
  const present = await keeper();
  const asks = Array.from({ length: 60 }, (_, i) => `${i}, ${'and what of it '.repeat(8)}?`);
  await present.publish({ ...changing(present, 'signal', { asks }), reason: 'many' }, by());
  const reply = await press('change', ['1']);
  expect(seen(reply).slice(-4)).toEqual([
    expect.stringMatching(/^and \d+ more lines$/),
    'All of it, as it is written in the knowledge:',
    'File: change-1.txt',
    '[Undo] [History]',
  ]);
  const [file] = reply.type === 'message' ? (reply.files ?? []) : [];
  expect(file?.name).toBe('change-1.txt');
  const text = String(file?.data);
  expect(text).toContain('Reason: many');
  for (const ask of asks) expect(text).toContain(`+  - "${ask}"`);
});

test('says which of the changed items are shipped in another version by now', async () => {
  const { loaded, store, knowledge } = await moderating();
  await knowledge('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
  await knowledge('ask', { statement: 'us-denial', question: 'Did the dove arrive?' });
  await knowledge('retract', { statement: 'signal', reason: 'wrong' });
  const released = withNote(loaded, 'us-denial', 'A new note.');
  const floor = floorOf(createServers(released, store, () => NOW));
  const lines = seen(await floor.knowledge('history', { statement: 'us-denial' }));
  const moved = 'The shipped version has changed since; this server’s own still counts.';
  expect(lines.filter((line) => line.startsWith('#') || line === moved)).toEqual([
    `#2 · ${WHEN}`,
    moved,
    `#1 · ${WHEN}`,
  ]);
  expect(seen(await floor.knowledge('history', { statement: 'signal' }))).not.toContain(moved);
  const shown = seen(await floor.knowledge('show', { statement: 'us-denial' }));
  expect(shown.slice(-5).join(' ')).toContain(
    'This server’s own version counts. The shipped version has changed since, like this: note: ',
  );
});

test('a change names the report it is in where there are several', async () => {
  const several = await loadLibrary('tests/fixtures/knowledge');
  const { knowledge } = await moderating({ loaded: several });
  await knowledge('topic', { topic: 'gardening', report: 'border-talks' });
  expect(seen(await knowledge('history')).slice(4, 6)).toEqual([
    `#1 · ${WHEN} · border-talks`,
    `${ME} added topic gardening`,
  ]);
});

/** The shipped reports as a later release may have them. */
function withNote(loaded: Loaded, id: string, note: string): Loaded {
  const shipped = new Map(
    [...loaded.shipped].map(([report, one]) => {
      const statements = one.knowledge.statements.map((statement) =>
        statement.id === id ? { ...statement, note } : statement,
      );
      return [report, { ...one, knowledge: { ...one.knowledge, statements } }];
    }),
  );
  return { ...loaded, shipped };
}

test('somebody new whom a chain names counts, and is not said to wait', async () => {
  const desk = await openDesk();
  const preview = await desk.send(await desk.add(), {
    words: 'Washington, however, denies receiving any such message.',
    chain: 'Bob | Washington | denies',
    kind: 'act',
    stance: 'denies',
  });
  await desk.press(preview, 'Publish');
  expect(seen(await desk.run('history')).slice(5)).toEqual([
    `${ME} added statement washington-however and 1 more item`,
    '+ quote: “Washington, however, denies receiving any such message.”',
    '+ kind: act',
    '+ chain: the report ← bob (“Washington”, cue “denies”)',
    '+ stance: denies',
    'person bob',
    '+ name: “Bob”',
    '+ type: person',
    '',
    'Undo one of these',
    '  1. #1 added statement washington-however and 1 more item',
  ]);
});

test('nobody else’s history is read by its address', async () => {
  const { knowledge, press } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: 'wrong' });
  for (const args of [['', '', ''], [REPORT, 's', 'us-denial'], [REPORT, 'x', 'us-denial'], ['no-such', '', ''], []]) {
    for (const route of ['history', 'past']) {
      const reply = await press(route, args, [], { guild: OTHER_GUILD });
      expect(numbers(reply)).toEqual([]);
    }
  }
});

test('a change that a release left no room for is said to wait, and a report that is gone takes nothing back', async () => {
  const loaded = await loadLibrary('tests/fixtures/knowledge');
  const { knowledge, store } = await moderating({ loaded });
  await knowledge('retract', { statement: 'border-talks/headline', reason: 'misread' });
  const shipped = new Map([...loaded.shipped].filter(([id]) => id !== 'border-talks'));
  const reports = new Map([...loaded.library.reports].filter(([id]) => id !== 'border-talks'));
  const after = floorOf(createServers({ shipped, library: createLibrary(reports) }, store));
  const page = seen(await after.knowledge('history'));
  expect(page).toContain('It is kept but not shown: what is shipped now leaves no room for it.');
  expect(page.join('\n')).not.toContain('this server’s own still counts');
  const question = seen(await after.knowledge('undo', { change: '1' }));
  expect(question).toContain('It cannot be undone as things are:');
  expect(question).toContain('there is no such report here');
});
