import { describe, expect, test } from 'vitest';
import { letOldGo } from '../../../src/store/let-old-go.js';
import { ANSWER_DAYS, DAY } from '../../../src/store/retention.js';
import type { Store } from '../../../src/store/store.js';
import type { NewChange } from '../../../src/store/changes/change.js';
import { change, step } from '../changes.js';
import { open } from '../folders.js';

const NOON = new Date('2026-01-26T12:00:00Z');
const REPORT = 'harbour';

function remember(store: Store, message: string, shown: Readonly<Record<string, number>>, guild = 'g1', at = NOON) {
  const shows = Object.entries(shown).map(([statement, revision]) => ({ report: REPORT, statement, revision }));
  return store.rememberAnswer({ guild, channel: 'c1', message, at, shows });
}

function before(days: number): Date {
  return new Date(NOON.getTime() - days * DAY);
}

/** A change that makes the cards of some statements others, each for the first time. */
function correcting(interaction: string, statements: readonly string[], parts: Partial<NewChange> = {}): NewChange {
  return change({
    interaction,
    at: NOON,
    steps: statements.map((id) => step(0, id, { kind: 'statement', id })),
    corrects: statements.map((statement) => ({ statement, number: 1 })),
    ...parts,
  });
}

/** The edits that wait, in the order in which they are due; they are given up one by one. */
async function waiting(store: Store): Promise<readonly (readonly [string, number, readonly string[]])[]> {
  const all: (readonly [string, number, readonly string[]])[] = [];
  for (;;) {
    const edit = await store.nextEdit();
    if (edit === undefined) return all;
    all.push([edit.message, edit.change, edit.statements]);
    await store.finishEdit(edit, 'corrected');
  }
}

async function reach(store: Store, id: number) {
  return (await store.change('g1', id))?.reach;
}

describe('a change waits for the answers that showed what it corrects', () => {
  test('each once, of this server and report alone, with the statements that it showed', async () => {
    const store = await open();
    await remember(store, 'm1', { bridge: 0, quay: 0 });
    await remember(store, 'm2', { quay: 0, crane: 2 });
    await remember(store, 'm3', { crane: 0 });
    await remember(store, 'm1', { bridge: 0 }, 'g2');
    await store.rememberAnswer({
      guild: 'g1',
      channel: 'c1',
      message: 'm4',
      at: NOON,
      shows: [{ report: 'another', statement: 'bridge', revision: 0 }],
    });
    expect(await store.countShowing('g1', REPORT, ['bridge', 'quay'])).toBe(2);
    const kept = await store.append(correcting('i1', ['bridge', 'quay']));
    expect(kept).toMatchObject({ kind: 'kept', change: { reach: { waiting: 2, corrected: 0, unreachable: 0 } } });
    expect(await waiting(store)).toEqual([
      ['m1', 1, ['bridge', 'quay']],
      ['m2', 1, ['quay']],
    ]);
    expect(await reach(store, 1)).toEqual({ waiting: 0, corrected: 2, unreachable: 0 });
  });

  test('and for those that were drawn before it and remembered after it', async () => {
    const store = await open();
    await store.append(correcting('i1', ['bridge']));
    expect(await reach(store, 1)).toBeUndefined();
    await remember(store, 'm1', { bridge: 0 });
    await remember(store, 'm2', { bridge: 1 });
    expect(await waiting(store)).toEqual([['m1', 1, ['bridge']]]);
  });

  test('unless it leaves them as they are', async () => {
    const store = await open();
    await remember(store, 'm1', { bridge: 0 });
    const { corrects: _, ...quiet } = correcting('i1', ['bridge']);
    await store.append(quiet);
    await remember(store, 'm2', { bridge: 0 });
    expect(await store.nextEdit()).toBeUndefined();
    expect(await reach(store, 1)).toBeUndefined();
  });
});

test('what is shown anew, and what is forgotten, waits no longer', async () => {
  const store = await open();
  await remember(store, 'm1', { bridge: 0 });
  await remember(store, 'm2', { bridge: 0 });
  await store.append(correcting('i1', ['bridge']));
  await remember(store, 'm1', { bridge: 1 });
  await store.forgetAnswer('g1', 'm2');
  expect(await store.nextEdit()).toBeUndefined();
  expect(await store.countShowing('g1', REPORT, ['bridge'])).toBe(1);
});

test('an edit that was tried in vain comes after the others, and what becomes of one is counted once', async () => {
  const store = await open();
  await remember(store, 'm1', { bridge: 0 });
  await remember(store, 'm2', { bridge: 0 });
  await store.append(correcting('i1', ['bridge']));
  const first = await store.nextEdit();
  if (first === undefined) throw new Error('nothing waits');
  await store.putOffEdit(first, new Date(NOON.getTime() + 1));
  const second = await store.nextEdit();
  expect([first.message, second?.message]).toEqual(['m1', 'm2']);
  if (second === undefined) throw new Error('nothing waits');
  for (let time = 0; time < 2; time++) await store.finishEdit(second, 'unreachable');
  expect(await store.nextEdit()).toMatchObject({ message: 'm1', tries: 1, due: new Date(NOON.getTime() + 1) });
  expect(await store.untold()).toEqual([]);
  await store.finishEdit(first, 'corrected');
  expect(await reach(store, 1)).toEqual({ waiting: 0, corrected: 1, unreachable: 1 });
  expect(await store.untold()).toEqual([{ guild: 'g1', change: 1 }]);
  await store.setTold(1);
  expect(await store.untold()).toEqual([]);
});

test('an answer that is gone is unreachable for every change that waited for it, and for no later one', async () => {
  const store = await open();
  await remember(store, 'm1', { bridge: 0, quay: 0 });
  await store.append(correcting('i1', ['bridge']));
  await store.append(correcting('i2', ['quay']));
  const edit = await store.nextEdit();
  if (edit === undefined) throw new Error('nothing waits');
  await store.finishEdit(edit, 'gone');
  expect(await store.nextEdit()).toBeUndefined();
  for (const id of [1, 2]) expect(await reach(store, id)).toEqual({ waiting: 0, corrected: 0, unreachable: 1 });
  expect(await store.countShowing('g1', REPORT, ['bridge', 'quay'])).toBe(0);
});

test('answers are forgotten after their days, but not while a correction waits for them', async () => {
  const store = await open();
  await remember(store, 'old', { crane: 0 }, 'g1', before(ANSWER_DAYS + 1));
  await remember(store, 'young', { crane: 0 }, 'g1', before(ANSWER_DAYS - 1));
  await remember(store, 'waits', { bridge: 0 }, 'g1', before(ANSWER_DAYS + 1));
  await store.append(correcting('i1', ['bridge']));
  const end = letOldGo(store, { error: () => undefined }, () => NOON);
  await expect.poll(() => store.countShowing('g1', REPORT, ['crane'])).toBe(1);
  await end();
  expect(await waiting(store)).toEqual([['waits', 1, ['bridge']]]);
  await letOldGo(store, { error: () => undefined }, () => NOON)();
  await expect.poll(() => store.countShowing('g1', REPORT, ['bridge'])).toBe(0);
});
