import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/store/review/proposal.js';
import { letOldGo } from '../../../src/store/let-old-go.js';
import { PROPOSAL_DAYS, UNDECIDED_DAYS } from '../../../src/store/retention.js';
import { change } from '../changes.js';
import { open } from '../folders.js';

const DAY = 24 * 3_600_000;
const NOW = new Date('2024-06-01T12:00:00Z');
const FREE = { most: 5, since: new Date(0) };

function proposal(parts: Partial<Proposal> = {}): Proposal {
  const text = { what: 'a slip\0of the pen, \ud800 “…” 🖋', words: '', speaker: '', why: '' };
  return { guild: 'g1', id: 'a', member: 'm1', at: new Date(0), report: 'harbour', about: undefined, text, ...parts };
}

function before(days: number): Date {
  return new Date(NOW.getTime() - days * DAY);
}

test('a proposal is read back as it was made, until it is decided', async () => {
  const store = await open();
  const made = proposal({ about: { statement: 'bridge', number: 3 } });
  expect(await store.propose(made, FREE)).toBeUndefined();
  expect(await store.proposal('g1', 'a')).toStrictEqual(made);
  expect(await store.decideProposal(proposal({ at: NOW }), { kind: 'declined', reason: 'no', by: 'u1' })).toBe(true);
  expect(await store.proposal('g1', 'a')).toBeUndefined();
  expect(await store.decideProposal(proposal({ at: NOW }), { kind: 'declined', reason: 'no', by: 'u1' })).toBe(false);
  const letter = { kind: 'declined', what: made.text.what, reason: 'no' };
  expect(await store.newLetters(0)).toStrictEqual([{ guild: 'g1', id: 1, member: 'm1', at: NOW, letter }]);
});

test('a change settles its proposal in the same transaction, once', async () => {
  const store = await open();
  await store.propose(proposal(), FREE);
  const made = change({ proposal: 'a', approver: 'u2' });
  expect(await store.append(made)).toMatchObject({ kind: 'kept', change: { id: 1, approver: 'u2' } });
  expect(await store.append(made)).toMatchObject({ kind: 'repeated' });
  expect(await store.append(change({ interaction: 'i2', proposal: 'a' }))).toEqual({ kind: 'stale' });
  expect(await store.proposal('g1', 'a')).toBeUndefined();
  expect(await store.newLetters(0)).toMatchObject([{ letter: { kind: 'accepted', change: 1 } }]);
});

test('proposals of the last day are counted, however they were decided', async () => {
  const store = await open();
  const allowance = { most: 2, since: before(1) };
  await store.propose(proposal({ id: 'a', at: before(1) }), allowance);
  await store.propose(proposal({ id: 'b', at: before(0.5) }), allowance);
  await store.propose(proposal({ id: 'c', at: before(0.25) }), allowance);
  await store.decideProposal({ guild: 'g1', id: 'b', at: NOW }, { kind: 'declined', reason: 'no', by: 'u1' });
  const full = { kind: 'full', first: before(0.5) };
  expect(await store.propose(proposal({ id: 'd', at: NOW }), allowance)).toEqual(full);
  expect(await store.barred(proposal(), allowance)).toEqual(full);
  expect(await store.barred(proposal({ member: 'm2' }), allowance)).toBeUndefined();
  expect(await store.barred(proposal({ guild: 'g2' }), allowance)).toBeUndefined();
  // The same one again is no other one.
  expect(await store.propose(proposal({ id: 'c', at: NOW }), allowance)).toBeUndefined();
});

test('what is left of decided proposals goes after its days, with what was merged into them, and letters go', async () => {
  const store = await open();
  for (const id of ['old', 'duplicate', 'young', 'open'])
    await store.propose(proposal({ id, at: before(UNDECIDED_DAYS - 1) }), FREE);
  await store.mergeProposal({ guild: 'g1', id: 'duplicate' }, 'old');
  const declined = { kind: 'declined', reason: 'no', by: 'u1' } as const;
  await store.decideProposal({ guild: 'g1', id: 'old', at: before(PROPOSAL_DAYS + 1) }, declined);
  await store.decideProposal({ guild: 'g1', id: 'young', at: before(PROPOSAL_DAYS - 1) }, declined);
  expect(await store.barred(proposal(), { most: 4, since: new Date(-1) })).toMatchObject({ kind: 'full' });
  const end = letOldGo(store, { error: () => undefined }, () => NOW);
  await expect.poll(async () => (await store.newLetters(0)).length).toBe(1);
  expect(await store.barred(proposal(), { most: 3, since: new Date(-1) })).toBeUndefined();
  expect(await store.barred(proposal(), { most: 2, since: new Date(-1) })).toMatchObject({ kind: 'full' });
  expect(await store.proposal('g1', 'open')).toBeDefined();
  await end();
});

test('a proposal that nobody decides goes after its days, with what was merged into it, and each member is told once', async () => {
  const store = await open();
  const old = before(UNDECIDED_DAYS + 1);
  const young = before(UNDECIDED_DAYS - 1);
  await store.propose(proposal({ id: 'old', at: old }), FREE);
  await store.propose(proposal({ id: 'again', at: old }), FREE);
  await store.propose(proposal({ id: 'merged', member: 'm2', at: young }), FREE);
  await store.mergeProposal({ guild: 'g1', id: 'merged' }, 'old');
  await store.propose(proposal({ id: 'young', at: young }), FREE);
  await store.propose(proposal({ id: 'duplicate', member: 'm3', at: old }), FREE);
  await store.mergeProposal({ guild: 'g1', id: 'duplicate' }, 'young');
  await store.propose(proposal({ guild: 'g2', id: 'merged', at: young }), FREE);
  const end = letOldGo(store, { error: () => undefined }, () => NOW);
  await expect.poll(async () => (await store.newLetters(0)).length).toBe(3);
  const letters = await store.newLetters(0);
  expect(letters.map(({ guild, member, letter }) => [guild, member, letter.kind])).toEqual([
    ['g1', 'm1', 'lapsed'],
    ['g1', 'm2', 'lapsed'],
    ['g1', 'm3', 'lapsed'],
  ]);
  const left = async (guild: string) => (await store.queue(guild, { newestFirst: false, offset: 0, limit: 9 })).waiting;
  expect([await left('g1'), await left('g2')]).toEqual([
    [{ kind: 'proposal', id: 'young' }],
    [{ kind: 'proposal', id: 'merged' }],
  ]);
  await end();
});
