import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { whoSaid } from '../../src/answer/who-said.js';
import type { Library } from '../../src/library/library.js';
import type { Loaded } from '../../src/library/knowledge/load.js';
import { createServers } from '../../src/library/servers.js';
import type { Knowledge } from '../../src/report/schema.js';
import { UnsavedError } from '../../src/report/unsaved-error.js';
import { by, changing, editOf, REPORT, retracting, statementOf, writing } from './edits.js';
import { openServers } from './keeping.js';

const ONE = '100000000000000001';
const OTHER = '100000000000000002';

function denial(library: Library): string[] {
  const { verdict, answers } = ask(library, { question: 'did Washington receive any such message?' });
  return [verdict, ...answers.slice(0, 1).map(({ statement }) => `${statement.id} ${statement.revision}`)];
}

test('a server that changed nothing has the shipped library itself', async () => {
  const { servers, loaded } = await openServers();
  expect((await servers.of(ONE)).library).toBe(loaded.library);
});

test('a retracted statement answers no more, at once and in this server alone', async () => {
  const { servers, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  const publication = await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  expect(publication.kind).toBe('published');
  const { library } = await servers.of(ONE);
  expect(denial(library)).toEqual(['withdrawn']);
  expect(denial((await servers.of(OTHER)).library)).toEqual(['answered', 'us-denial 0']);
  expect(denial(loaded.library)).toEqual(['answered', 'us-denial 0']);
});

test('a new statement with a new speaker is found at once, with its revision', async () => {
  const { servers } = await openServers();
  const { keeper } = await servers.of(ONE);
  const sullivan = keeper.item(REPORT, { kind: 'person', id: 'sullivan' });
  const met = {
    ...statementOf(keeper, 'met-sullivan'),
    id: 'his-counterpart',
    quote: 'his American counterpart Jake Sullivan',
    when: undefined,
    relations: [],
    chain: [{ by: 'sullivan', as: 'Jake Sullivan', inferred: false }],
  };
  expect(sullivan?.value).toMatchObject({ name: 'Jake Sullivan' });
  expect((await keeper.publish(writing(keeper, { kind: 'statement', value: met }, 'add'), by())).kind).toBe(
    'published',
  );
  const { library } = await servers.of(ONE);
  const { verdict, answers } = whoSaid(library, {
    words: 'his American counterpart Jake Sullivan',
    speaker: 'Sullivan',
  });
  expect([verdict, answers[0]?.statement.id, answers[0]?.statement.revision]).toEqual([
    'word-for-word',
    'his-counterpart',
    1,
  ]);
  // Who has words is a speaker from then on.
  expect(library.reports.get(REPORT)?.speakers.get('sullivan')?.type).toBe('Person');
  expect(library.reports.get(REPORT)?.mentioned.has('sullivan')).toBe(false);
});

test('a change makes anew what it changes, and what reads that, and nothing else', async () => {
  const { servers, loaded } = await openServers();
  const { keeper, library: shipped } = await servers.of(ONE);
  const renewed = async (before: Library) => {
    const { library } = await servers.of(ONE);
    const former = new Set(before.reports.get(REPORT)?.statements);
    const statements = library.reports.get(REPORT)?.statements.filter((one) => !former.has(one));
    return { library, statements: statements?.map(({ id }) => id), isIndexKept: library.index === before.index };
  };
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  const retracted = await renewed(shipped);
  // `signal` is what `us-denial` disputes, and reads nothing of it.
  expect([retracted.statements, retracted.isIndexKept]).toEqual([['us-denial'], true]);
  await keeper.publish(changing(keeper, 'signal', { asks: ['Did the pigeon arrive?'] }), by());
  const asked = await renewed(retracted.library);
  const disputing = shipped.reports
    .get(REPORT)
    ?.statements.filter(({ relations }) => relations.some(({ to }) => to === 'signal'));
  expect(asked.statements?.toSorted()).toEqual(['signal', ...(disputing ?? []).map(({ id }) => id)].toSorted());
  expect(asked.isIndexKept).toBe(false);
  const sourcing = keeper.item(REPORT, { kind: 'topic', id: 'sourcing' });
  if (sourcing?.kind !== 'topic') throw new Error('there is no such topic');
  const renamed = { ...sourcing.value, aliases: ['provenance'] };
  await keeper.publish(writing(keeper, { kind: 'topic', value: renamed }), by());
  const untopical = await renewed(asked.library);
  expect(untopical.statements).toHaveLength(shipped.reports.get(REPORT)?.statements.length ?? 0);
  expect(denial(loaded.library)).toEqual(['answered', 'us-denial 0']);
});

test('words that do not stand in the source are refused, and nothing is kept', async () => {
  const { servers, store } = await openServers();
  const { keeper } = await servers.of(ONE);
  const publication = await keeper.publish(
    changing(keeper, 'us-denial', { quote: 'Washington denies it.', content: [] }),
    by(),
  );
  expect(publication).toEqual({
    kind: 'faulty',
    faults: [
      {
        file: 'putin-peace-play/report.yaml',
        at: 'statement us-denial',
        fault: 'the quote does not stand in the source',
        fatal: true,
      },
    ],
  });
  expect(await store.heads(ONE)).toEqual([]);
  expect(keeper.number(REPORT, { kind: 'statement', id: 'us-denial' })).toBe(0);
});

test('of two changes on one base the second changes nothing, and is told what stands there now', async () => {
  const { servers } = await openServers();
  const { keeper } = await servers.of(ONE);
  const mine = changing(keeper, 'us-denial', { note: 'mine' });
  const theirs = changing(keeper, 'us-denial', { note: 'theirs' });
  const [first, second] = await Promise.all([keeper.publish(theirs, by()), keeper.publish(mine, by())]);
  expect(first.kind).toBe('published');
  expect(second).toEqual({
    kind: 'stale',
    stale: [
      {
        key: { kind: 'statement', id: 'us-denial' },
        base: 0,
        number: 1,
        now: { kind: 'statement', value: statementOf(keeper, 'us-denial') },
      },
    ],
  });
  expect(statementOf(keeper, 'us-denial').note).toBe('theirs');
});

test('an interaction that is delivered twice makes one change', async () => {
  const { servers, store } = await openServers();
  const { keeper } = await servers.of(ONE);
  const edit = changing(keeper, 'us-denial', { note: 'once' });
  const moderator = by();
  const first = await keeper.publish(edit, moderator);
  const second = await keeper.publish(edit, moderator);
  if (first.kind !== 'published') throw new Error(first.kind);
  expect(second).toEqual({ kind: 'repeated', change: first.change });
  expect(await store.history(ONE, {}, { limit: 10 })).toHaveLength(1);
});

test('after a restart everything is as it was', async () => {
  const { servers, reopen } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  await keeper.saveSettings((now) => ({ ...now, paused: true }));
  const again = await (await reopen()).servers.of(ONE);
  expect(denial(again.library)).toEqual(['withdrawn']);
  expect(again.keeper.knowledge(REPORT)).toEqual(keeper.knowledge(REPORT));
  expect(again.keeper.number(REPORT, { kind: 'statement', id: 'us-denial' })).toBe(1);
  expect(again.keeper.settings.paused).toBe(true);
});

test('undoing every change gives the shipped knowledge back', async () => {
  const { servers, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  await keeper.publish(editOf(keeper, { kind: 'topic', id: 'sourcing' }, { state: 'absent' }), by());
  await keeper.publish(changing(keeper, 'signal', { topics: [] }), by());
  const changes = await keeper.history({}, { limit: 10 });
  for (const change of changes) expect((await keeper.publish(keeper.undoing(change), by())).kind).toBe('published');
  expect(keeper.knowledge(REPORT)).toBe(loaded.shipped.get(REPORT)?.knowledge);
  expect(denial((await servers.of(ONE)).library)).toEqual(['answered', 'us-denial 2']);
});

test('who is away for long is read anew, and finds what was kept', async () => {
  let minutes = 0;
  const { servers } = await openServers({ now: () => new Date(Date.UTC(2024, 0, 26, 0, minutes)) });
  const before = await servers.of(ONE);
  await before.keeper.publish(retracting(before.keeper, 'us-denial', 'It was misread.'), by());
  expect((await servers.of(ONE)).keeper).toBe(before.keeper);
  minutes = 31;
  await servers.of(OTHER);
  const after = await servers.of(ONE);
  expect(after.keeper).not.toBe(before.keeper);
  expect(denial(after.library)).toEqual(['withdrawn']);
});

test('a server is not read anew under a request that may still change it, however many others ask', async () => {
  let seconds = 0;
  const { servers } = await openServers({ now: () => new Date(Date.UTC(2024, 0, 26, 0, 0, seconds)) });
  const before = await servers.of(ONE);
  const others = async () => {
    for (let i = 0; i < 201; i++) await servers.of(`2000${i}`);
  };
  await others();
  seconds = 14;
  const { keeper } = await servers.of(ONE);
  expect(keeper).toBe(before.keeper);
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  seconds = 30;
  await others();
  const after = await servers.of(ONE);
  expect(after.keeper).not.toBe(keeper);
  expect(denial(after.library)).toEqual(['withdrawn']);
});

test('where what a server keeps cannot be read, nobody is answered as if there were nothing; then it is tried again', async () => {
  const { servers, store, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  const cause = new Error('disk I/O error');
  let fails = true;
  const heads = (guild: string) =>
    fails ? Promise.reject(new UnsavedError('Nothing was saved.', cause)) : store.heads(guild);
  const after = createServers(loaded, { ...store, heads });
  await expect(after.of(ONE)).rejects.toMatchObject({
    message:
      'I cannot read what this server keeps at the moment, so nothing was answered and nothing was saved. Whoever runs me has to look at the disk; then try again.',
    cause,
  });
  fails = false;
  expect(denial((await after.of(ONE)).library)).toEqual(['withdrawn']);
});

test('what is erased is gone, and the members ask the shipped reports again', async () => {
  const { servers, store, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  await keeper.erase();
  expect((await servers.of(ONE)).library).toBe(loaded.library);
  expect([await store.heads(ONE), await store.servers()]).toEqual([[], []]);
});

/** A release in which the shipped knowledge is another. */
function release({ shipped, ...loaded }: Loaded, change: (knowledge: Knowledge) => Knowledge): Loaded {
  const changed = [...shipped].map(([id, one]) => [id, { ...one, knowledge: change(one.knowledge) }] as const);
  return { ...loaded, shipped: new Map(changed) };
}

test('where a release changes a statement under a server’s change, the server’s stands and is said to be behind', async () => {
  const { servers, store, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(changing(keeper, 'us-denial', { note: 'ours' }), by());
  expect(keeper.movedOn(REPORT)).toEqual([]);
  const next = release(loaded, (knowledge) => ({
    ...knowledge,
    statements: knowledge.statements.map((one) => (one.id === 'us-denial' ? { ...one, note: 'theirs' } : one)),
  }));
  const after = (await createServers(next, store).of(ONE)).keeper;
  expect(statementOf(after, 'us-denial').note).toBe('ours');
  const { head, shipped } = after.movedOn(REPORT)[0] ?? {};
  expect([head?.number, shipped?.kind === 'statement' && shipped.value.note]).toEqual([1, 'theirs']);
});

test('what a release takes away from under a change leaves that change out, and nothing else', async () => {
  const { servers, store, loaded } = await openServers();
  const { keeper } = await servers.of(ONE);
  await keeper.publish(changing(keeper, 'heard-rumors', { note: 'ours' }), by());
  await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), by());
  const next = release(loaded, (knowledge) => ({
    ...knowledge,
    speakers: knowledge.speakers.filter(({ id }) => id !== 'landerholm'),
    statements: knowledge.statements
      .filter(({ chain }) => chain.every(({ by }) => by !== 'landerholm'))
      .map((one) => ({ ...one, about: one.about.filter((id) => id !== 'landerholm') })),
  }));
  const after = await createServers(next, store).of(ONE);
  expect(after.keeper.item(REPORT, { kind: 'statement', id: 'heard-rumors' })).toBeUndefined();
  expect(denial(after.library)).toEqual(['withdrawn']);
  expect(after.keeper.number(REPORT, { kind: 'statement', id: 'heard-rumors' })).toBe(1);
});

test('a question that a moderator attached is answered at once, whatever number or name is in it', async () => {
  const { servers } = await openServers();
  const { keeper } = await servers.of(ONE);
  const { asks } = statementOf(keeper, 'us-denial');
  const attached = [...asks, 'Is thing 7 real?', 'What did Obama say?'];
  await keeper.publish(changing(keeper, 'us-denial', { asks: attached }), by());
  const { library } = await servers.of(ONE);
  const found = ['is thing 7 real', 'what did obama say?', 'is thing 8 real?', 'What did Obama say about peace?'].map(
    (question) => {
      const { verdict, answers } = ask(library, { question });
      return [verdict, answers[0]?.statement.id];
    },
  );
  expect(found).toEqual([
    ['answered', 'us-denial'],
    ['answered', 'us-denial'],
    ['not-in-report', undefined],
    ['speaker-not-quoted', undefined],
  ]);
});
