import { expect, test } from 'vitest';
import { WAITING_MAX } from '../../src/library/unanswered/waiting-list.js';
import { ANOTHER, GUILD, moderating, NOW, seen } from './knowledge/moderating.js';
import { run } from './requests.js';

const POPE = 'What did the pope say about the talks?';
const WAITS = [
  'private',
  'I tell you when the report has an answer, by a direct message, within 90 days. I keep your id with',
  'the question for that.',
  '',
  '[Take it back]',
];

async function open() {
  const floor = await moderating({ now: () => NOW });
  const { servers } = floor;
  const ask = (question: string, user = ANOTHER) =>
    run('ask', { question }, { id: question, user, guild: GUILD, servers });
  const member = { user: ANOTHER, moderator: false };
  const tell = async (question: string) => floor.on(await ask(question), 'Tell me when you know', member);
  return { ...floor, ask, tell, member };
}

test('keeps who pressed, once however the question was put, and takes it back', async () => {
  const { tell, store, on, member } = await open();
  expect(seen(await tell(POPE))).toEqual(WAITS);
  const [question] = await store.unanswered(GUILD);
  const kept = [{ question: question?.id, member: ANOTHER, since: NOW, state: 'waiting', at: NOW }];
  expect(await store.waiting(GUILD)).toEqual(kept);
  const again = await tell('has the pope commented on the talks?');
  expect(seen(again)).toEqual(WAITS);
  expect(await store.waiting(GUILD)).toEqual(kept);
  expect(seen(await on(again, 'Take it back', member))).toEqual([
    'update',
    'Taken back. I do not tell you, and your id is kept no more for it.',
  ]);
  expect(await store.waiting(GUILD)).toEqual([]);
});

test('keeps at most 20 questions for a member, and /privacy takes all of them back', async () => {
  const { tell, member, servers, on } = await open();
  const animals = ['pelican', 'walrus', 'ferret', 'badger', 'otter', 'weasel', 'heron', 'stork', 'magpie', 'puffin'];
  const all = animals.flatMap((one) => [`Was the ${one} harmed?`, `Who owns the ${one}?`]);
  for (const question of all) expect(seen(await tell(question))).toEqual(WAITS);
  expect(all.length).toBe(WAITING_MAX);
  expect(seen(await tell('When was the giraffe born?'))[1]).toBe(
    'You wait for 20 questions already, and that is the most. Take one back with its own button, or all',
  );
  const privacy = await run('privacy', {}, { ...member, guild: GUILD, servers });
  expect(seen(await on(privacy, 'Forget what I wait for', member))).toEqual([
    'private',
    'Taken back. You waited for 20 answers; your id is kept no more for that.',
  ]);
  expect(seen(await on(privacy, 'Forget what I wait for', member))).toEqual([
    'private',
    'You wait for no answer here, so nothing of you is kept.',
  ]);
});

test('waits while the server is paused, but taking back does not', async () => {
  const { ask, on, tell, member, keeper, store, press } = await open();
  await tell(POPE);
  const card = await ask(POPE);
  await (await keeper()).saveSettings((now) => ({ ...now, paused: true }));
  expect(seen(await on(card, 'Tell me when you know', member))[1]).toContain('I am paused');
  await press('wait-no-more', [], [], member);
  expect(await store.waiting(GUILD)).toEqual([]);
});

test('says so where the question is kept no more', async () => {
  const { ask, on, keeper, store, member } = await open();
  const card = await ask(POPE);
  const [question] = await store.unanswered(GUILD);
  await (await keeper()).unanswered.forget(question?.id ?? '');
  expect(seen(await on(card, 'Tell me when you know', member))).toEqual([
    'private',
    'This question has an answer by now, or is kept no more. Ask it again.',
  ]);
});
