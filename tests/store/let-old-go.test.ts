import { expect, test } from 'vitest';
import { letOldGo } from '../../src/store/let-old-go.js';
import { DRAFT_DAYS } from '../../src/store/retention.js';
import { openServers } from '../library/keeping.js';

const DAY = 24 * 3_600_000;
const LATER = new Date('2024-06-01T12:00:00Z');
const GUILD = '100000000000000001';
const AUTHOR = '300000000000000001';

function before(days: number): Date {
  return new Date(LATER.getTime() - days * DAY);
}

function full(): Promise<never> {
  return Promise.reject(new Error('the disk is full'));
}

test('drafts that nobody published or discarded go after their days, and no others', async () => {
  const { store } = await openServers();
  const draft = { guild: GUILD, author: AUTHOR, report: 'r', subject: undefined, base: 0, fields: { yaml: 'x' } };
  await store.saveDraft({ ...draft, id: 'oldoldol', at: before(DRAFT_DAYS + 1) });
  await store.saveDraft({ ...draft, id: 'youngyou', at: before(DRAFT_DAYS - 1) });
  const end = letOldGo(store, { error: () => undefined }, () => LATER);
  await expect.poll(() => store.draft(GUILD, AUTHOR, 'oldoldol')).toBeUndefined();
  expect(await store.draft(GUILD, AUTHOR, 'youngyou')).toBeDefined();
  await end();
});

test('what cannot be let go is told, each by its name, and stops nothing', async () => {
  const told: string[] = [];
  const store = {
    dropAnswersBefore: full,
    dropAskedBefore: full,
    dropDecidedBefore: full,
    dropDraftsBefore: full,
    dropUnansweredBefore: full,
    lapseBefore: full,
  };
  await letOldGo(store, { error: (_, text) => void told.push(text) }, () => LATER)();
  expect(told).toEqual([
    'Old drafts could not be let go.',
    'Old questions could not be let go.',
    'Old proposals could not be let go.',
    'Old answers could not be forgotten.',
    'Old counts of questions could not be let go.',
  ]);
});
