import { expect, test } from 'vitest';
import { openStage } from './stage.js';
import { seen, textOf } from './texts.js';

const CALLBACK = { path: /\/callback$/ };
const ORIGINAL = { method: 'PATCH', path: /@original$/ };
const ASK = { command: 'ask', options: { question: 'who?' } };
const SOON = { announceAfter: 50, completeWithin: 100 };
const LATE = { command: 'slow', options: { after: 200 } };

test.each([
  ['publicly', false],
  ['privately', true],
])('a late answer is announced %s, as was settled before the command ran', async (_, isPrivate) => {
  const { sandbox } = await openStage({ deadlines: SOON });
  const played = await sandbox.interact({ command: 'slow', options: { after: 200, private: isPrivate } });
  expect(seen(played)).toEqual({ type: 5, ephemeral: isPrivate, text: 'late' });
});

test('without deadlines of its own the dispatcher announces a late answer after a second and a half', async () => {
  const { sandbox } = await openStage({ deadlines: 'its own' });
  const played = await sandbox.interact({ command: 'slow', options: { after: 2_000 } });
  expect(seen(played)).toEqual({ type: 5, ephemeral: false, text: 'late' });
});

test('an announcement says nothing but who sees it', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  await sandbox.interact({ command: 'slow', options: { after: 200, private: true } });
  const bodies = sandbox.requests.filter(({ path }) => path.includes('/callback')).map(({ body }) => body);
  expect(bodies).toEqual([{ type: 5, data: { flags: 64 } }]);
});

test('a private answer that was announced publicly takes the place of the announcement', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  const played = await sandbox.interact({ command: 'slow', options: { after: 200, fails: 'private' } });
  expect([played.first?.type, played.deleted, played.message]).toEqual([5, true, undefined]);
  expect(played.followUps.map((message) => [textOf(message), message.flags & 64])).toEqual([['for you alone', 64]]);
});

test('completion that takes too long, or fails, offers nothing', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  const slow = await sandbox.complete({ command: 'slow', options: { after: 400 }, focused: 'after' });
  const failed = await sandbox.complete({ command: 'slow', options: { after: 1, fails: 'fault' }, focused: 'after' });
  const nothing = { type: 8, data: { choices: [] } };
  expect([slow.first, failed.first]).toMatchObject([nothing, nothing]);
});

test('the text of a UserError reaches the member, as plain text and privately', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.interact({ command: 'slow', options: { after: 1, fails: 'user' } });
  expect(seen(played)).toEqual({ type: 4, ephemeral: true, text: String.raw`There is \*no\* such report\.` });
});

test('of any other error the member gets only an id, under which the log tells the rest', async () => {
  const { sandbox, lines } = await openStage();
  const played = await sandbox.interact({ command: 'slow', options: { after: 1, fails: 'fault' } });
  const line = lines.find(({ level }) => level === 'error');
  expect(line?.text).toBe('A request failed.');
  expect(line?.fields).toMatchObject({ command: 'slow', err: { message: 'the database said secret things' } });
  const id = line && 'errorId' in line.fields ? String(line.fields.errorId) : 'none';
  expect(seen(played)).toEqual({
    type: 4,
    ephemeral: true,
    text: `Something went wrong on my side. If it happens again, give the operator this id: \`${id}\``,
  });
});

test('an answer that Discord refuses is replaced by an apology', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.interact({ command: 'broken' });
  expect(seen(played)).toMatchObject({ type: 4, ephemeral: true, text: expect.stringContaining('went wrong') });
});

test('a callback on which Discord breaks (5xx) is sent again', async () => {
  const { sandbox } = await openStage();
  sandbox.faults.add(CALLBACK, { kind: 'fail', status: 502 }, 2);
  expect((await sandbox.interact(ASK)).first?.type).toBe(4);
});

test('a reply that is lost after it landed is not taken for a failure (5xx, then 40060)', async () => {
  const { sandbox, bot } = await openStage();
  sandbox.faults.add(CALLBACK, { kind: 'lose' });
  const played = await sandbox.interact(ASK);
  await expect
    .poll(() => sandbox.requests.some(({ method, status }) => method === 'PATCH' && status === 200))
    .toBe(true);
  const statuses = sandbox.requests.filter(({ path }) => path.includes('/callback')).map(({ status }) => status);
  expect([played.first?.type, statuses]).toEqual([4, [200, 400]]);
  await expect.poll(() => bot.tally.read()).toMatchObject({ answered: 1, 'possibly-answered': 1, faults: 0, lost: 0 });
});

test('an announcement whose reply is lost is followed by the answer all the same', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  sandbox.faults.add(CALLBACK, { kind: 'lose' });
  expect(seen(await sandbox.interact(LATE))).toEqual({ type: 5, ephemeral: false, text: 'late' });
});

test('while Discord stays broken the bot gives up quietly: nobody could be told', async () => {
  const { sandbox, bot } = await openStage();
  sandbox.faults.add(CALLBACK, { kind: 'fail', status: 500 }, 4);
  void sandbox.interact(ASK);
  await expect.poll(() => bot.tally.read()).toMatchObject({ 'possibly-answered': 1, lost: 1, faults: 0 });
});

test('40060 without a repeat, as when another process answered, goes on with @original', async () => {
  const { sandbox, bot } = await openStage();
  sandbox.faults.add(CALLBACK, { kind: 'fail', status: 400, body: { code: 40060, message: 'acknowledged' } });
  void sandbox.interact(ASK);
  await expect.poll(() => sandbox.requests.filter(({ path }) => path.endsWith('@original')).length).toBe(1);
  await expect.poll(() => bot.tally.read()).toMatchObject({ 'possibly-answered': 1, faults: 0 });
});

test('10062 is logged and counted, and nothing more is sent', async () => {
  const { sandbox, bot, lines } = await openStage();
  sandbox.faults.add(CALLBACK, { kind: 'fail', status: 404, body: { code: 10062, message: 'Unknown interaction' } });
  void sandbox.interact(ASK);
  await expect.poll(() => bot.tally.read()).toMatchObject({ lost: 1, faults: 0 });
  expect(lines.filter(({ level }) => level !== 'info').map(({ text }) => text)).toEqual([
    'An interaction was too old to answer.',
  ]);
  expect(sandbox.requests.filter(({ path }) => path.endsWith('@original'))).toEqual([]);
});

test('an edit on which Discord breaks is sent again', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  sandbox.faults.add(ORIGINAL, { kind: 'fail', status: 503 }, 2);
  expect(seen(await sandbox.interact(LATE))).toEqual({ type: 5, ephemeral: false, text: 'late' });
});

test('an interaction that is delivered twice is answered once', async () => {
  const { sandbox, bot } = await openStage();
  await sandbox.interact({ ...ASK, deliveries: 2 });
  await expect.poll(() => bot.tally.read()).toMatchObject({ answered: 1, duplicates: 1 });
  expect(sandbox.requests.filter(({ path }) => path.includes('/callback')).length).toBe(1);
});

test('the ninth question within twenty seconds is held back privately, with the time to come back', async () => {
  const { sandbox } = await openStage();
  const asked = await Promise.all(Array.from({ length: 9 }, () => sandbox.interact(ASK)));
  const heldBack = asked.filter((played) => played.ephemeral);
  expect(heldBack.map((played) => textOf(played.message))).toEqual([
    expect.stringMatching(/^That was a lot at once\. You can go on <t:\d+:R>\.$/),
  ]);
  const other = await sandbox.interact({ ...ASK, user: '101' });
  expect(other.ephemeral).toBe(false);
});

test('every payload with words in it pings nobody', async () => {
  const { sandbox } = await openStage({ deadlines: SOON });
  await sandbox.interact(ASK);
  await sandbox.interact(LATE);
  const told = sandbox.requests
    .filter(({ method }) => method === 'PATCH' || method === 'POST')
    .map(({ body }) => JSON.stringify(body));
  expect(
    told
      .filter((body) => body.includes('"components"'))
      .every((body) => body.includes('"allowed_mentions":{"parse":[]}')),
  ).toBe(true);
});

test('answers carry no bot token, so that an answer under way outlives a logout', async () => {
  const { sandbox } = await openStage();
  await sandbox.interact(ASK);
  const callbacks = sandbox.requests.filter(({ path }) => path.includes('/callback'));
  expect(callbacks.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test('presses are no questions, but a machine that presses without end is held back too', async () => {
  const { sandbox } = await openStage();
  const { message: card } = await sandbox.interact(ASK);
  if (!card) throw new Error('there is no card');
  const pressed = await Promise.all(Array.from({ length: 31 }, () => sandbox.press(card, 'k1:more:a')));
  const texts = pressed.map((played) => textOf(played.message));
  expect(texts.filter((text) => text === 'more of a').length).toBe(30);
  expect(texts.filter((text) => text.startsWith('That was a lot at once.')).length).toBe(1);
});

test('a press that fails tells the member privately and leaves the card as it was', async () => {
  const { sandbox } = await openStage({
    presses: [
      {
        route: 'more',
        answers: 'in-place',
        run: () => {
          throw new Error('broken');
        },
      },
    ],
  });
  const { message: card } = await sandbox.interact(ASK);
  const played = card && (await sandbox.press(card, 'k1:more:a'));
  expect([played?.first?.type, played?.ephemeral]).toEqual([4, true]);
  expect(card && sandbox.state.messages.get(card.id)).toEqual(card);
});
