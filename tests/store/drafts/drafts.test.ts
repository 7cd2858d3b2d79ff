import { expect, test } from 'vitest';
import type { Draft } from '../../../src/store/drafts/draft.js';
import { KEY } from '../changes.js';
import { open } from '../folders.js';

function draft(parts: Partial<Draft> = {}): Draft {
  return {
    id: 'abcd1234',
    guild: 'g1',
    author: 'u1',
    at: new Date('2026-01-26T14:30:00.123Z'),
    report: 'harbour',
    subject: KEY,
    base: 3,
    fields: { quote: 'as typed,\nwith \0 and \ud800', kind: '' },
    ...parts,
  };
}

test('a draft is read back as it was typed', async () => {
  const store = await open();
  await store.saveDraft(draft());
  expect(await store.draft('g1', 'u1', 'abcd1234')).toStrictEqual(draft());
});

test('a draft of what is new has no subject', async () => {
  const store = await open();
  await store.saveDraft(draft({ subject: undefined, base: 0 }));
  expect(await store.draft('g1', 'u1', 'abcd1234')).toStrictEqual(draft({ subject: undefined, base: 0 }));
});

test('a draft is saved over its former self, and over nobody else’s', async () => {
  const store = await open();
  await store.saveDraft(draft());
  await store.saveDraft(draft({ author: 'u2', fields: { quote: 'by another' } }));
  await store.saveDraft(draft({ fields: { quote: 'typed again' } }));
  expect(await store.draft('g1', 'u1', 'abcd1234')).toStrictEqual(draft({ fields: { quote: 'typed again' } }));
  expect(await store.draft('g1', 'u2', 'abcd1234')).toMatchObject({ fields: { quote: 'by another' } });
});

test('a draft goes when its author lets it go', async () => {
  const store = await open();
  await store.saveDraft(draft());
  await store.dropDraft('g1', 'u2', 'abcd1234');
  expect(await store.draft('g1', 'u1', 'abcd1234')).toStrictEqual(draft());
  await store.dropDraft('g1', 'u1', 'abcd1234');
  expect(await store.draft('g1', 'u1', 'abcd1234')).toBeUndefined();
});

test('drafts older than a moment go, in all servers', async () => {
  const store = await open();
  await store.saveDraft(draft({ id: 'old', at: new Date(999) }));
  await store.saveDraft(draft({ id: 'old', guild: 'g2', at: new Date(0) }));
  await store.saveDraft(draft({ id: 'young', at: new Date(1000) }));
  await store.dropDraftsBefore(new Date(1000));
  const left = [store.draft('g1', 'u1', 'old'), store.draft('g2', 'u1', 'old'), store.draft('g1', 'u1', 'young')];
  expect((await Promise.all(left)).map((one) => one?.id)).toStrictEqual([undefined, undefined, 'young']);
});
