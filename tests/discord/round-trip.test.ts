import { expect, test } from 'vitest';
import { openStage } from './stage.js';
import { seen, textOf } from './texts.js';

const SPOKEN = { user: { id: '100', moderator: false, administrator: false }, guild: '1', installed: true };

test('a command is answered at once, with its options, for everyone to see', async () => {
  const { sandbox, bot } = await openStage();
  const played = await sandbox.interact({ command: 'ask', options: { question: 'who?' } });
  const text = JSON.stringify({ name: 'ask', options: { question: 'who?' }, ...SPOKEN });
  expect(seen(played)).toEqual({ type: 4, ephemeral: false, text });
  await expect
    .poll(() => bot.tally.read())
    .toEqual({
      answered: 1,
      deferred: 0,
      faults: 0,
      'held-back': 0,
      duplicates: 0,
      'possibly-answered': 0,
      lost: 0,
    });
});

test('an answer that was asked for privately is ephemeral', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.interact({ command: 'ask', options: { question: 'who?', private: true } });
  expect(played.ephemeral).toBe(true);
});

test('answers are private where that is the default, unless the member says otherwise', async () => {
  const { sandbox } = await openStage({ defaultPrivate: true });
  const silent = await sandbox.interact({ command: 'ask', options: { question: 'who?' } });
  const loud = await sandbox.interact({ command: 'ask', options: { question: 'who?', private: false } });
  expect([silent.ephemeral, loud.ephemeral]).toEqual([true, false]);
});

test('a subcommand in a group arrives under its whole name, with its own options', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.interact({ command: 'desk drawer open', options: { number: 3 }, moderator: true });
  const asked = {
    name: 'desk drawer open',
    options: { number: 3 },
    user: { id: '100', moderator: true, administrator: false },
  };
  expect(textOf(played.message)).toBe(JSON.stringify({ ...asked, guild: '1', installed: true }));
});

test('in a direct message, and where a member brought the bot along, the server has not installed it', async () => {
  const { sandbox } = await openStage();
  const options = { question: 'who?' };
  const direct = await sandbox.interact({ command: 'ask', options, guild: null });
  const brought = await sandbox.interact({ command: 'ask', options, installed: false });
  const user = { id: '100', moderator: false, administrator: false };
  expect([direct, brought].map((played) => textOf(played.message))).toEqual([
    JSON.stringify({ name: 'ask', options, user, guild: null, installed: false }),
    JSON.stringify({ name: 'ask', options, user, guild: '1', installed: false }),
  ]);
});

test('an option is completed from what is typed', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.complete({ command: 'ask', options: { report: 'put' }, focused: 'report' });
  expect(played.first).toMatchObject({ type: 8, data: { choices: [{ name: 'report: put', value: 'chosen' }] } });
});

test.each([
  ['its content', { content: 'written words' }, 'written words'],
  ['the words it forwards', { forwarded: { content: 'forwarded words' } }, 'forwarded words'],
  [
    'the text displays of its cards, however deep',
    { components: [{ type: 17, components: [{ type: 9, components: [{ type: 10, content: 'shown words' }] }] }] },
    'shown words',
  ],
  ['nothing, where it has no words', {}, ''],
])('the message menu gets, of a message, %s', async (_, message, words) => {
  const { sandbox } = await openStage();
  const played = await sandbox.contextMenu({ command: 'Who said this?', message });
  expect(played.ephemeral).toBe(true);
  expect(textOf(played.message)).toContain(JSON.stringify({ target: words }).slice(1));
});

test('a button answers beside the card, and a select tells what was chosen', async () => {
  const { sandbox } = await openStage();
  const card = await openCard(sandbox);
  expect(seen(await sandbox.press(card, 'k1:more:a'))).toEqual({ type: 4, ephemeral: true, text: 'more of a' });
  const chooser = await sandbox.interact({ command: 'choose' });
  const chosen = chooser.message && (await sandbox.press(chooser.message, 'k1:open', { values: ['b'] }));
  expect(chosen && seen(chosen)).toEqual({ type: 4, ephemeral: true, text: 'opened b' });
});

test('a button that turns the page changes the card at once', async () => {
  const { sandbox } = await openStage();
  const card = await openCard(sandbox);
  const turned = await sandbox.press(card, 'k1:page:2');
  expect([turned.first?.type, turned.message?.id, textOf(turned.message)]).toEqual([7, card.id, 'page 2']);
});

test('a button that turns the page changes the card when it is late', async () => {
  const { sandbox } = await openStage({ deadlines: { announceAfter: 50, completeWithin: 800 } });
  const card = await openCard(sandbox);
  await sandbox.press(card, 'k1:page:2');
  const late = await sandbox.press(card, 'k1:late');
  expect([late.first?.type, late.message?.id, textOf(late.message)]).toEqual([6, card.id, 'page at last']);
});

test('Dismiss deletes the card', async () => {
  const { sandbox } = await openStage();
  const card = await openCard(sandbox);
  const played = await sandbox.press(card, 'k1:dismiss');
  expect([played.first?.type, played.deleted, sandbox.state.messages.has(card.id)]).toEqual([6, true, false]);
});

test('a button opens a modal, and what was filled in comes back', async () => {
  const { sandbox } = await openStage();
  const opened = await sandbox.press(await openCard(sandbox), 'k1:form');
  expect(opened.first).toMatchObject({ type: 9, data: { custom_id: 'k1:sent' } });
  const sent = await sandbox.submit('k1:sent', { words: 'as typed' });
  expect(seen(sent)).toEqual({ type: 4, ephemeral: true, text: 'sent {"words":["as typed"]}' });
});

test.each([['k0:more:a'], ['k1:nowhere']])('an old card says kindly that it is old (%s)', async (customId) => {
  const { sandbox } = await openStage();
  const played = await sandbox.press(await openCard(sandbox), customId);
  expect(seen(played)).toEqual({ type: 4, ephemeral: true, text: 'This card is old; ask again with `/ask`.' });
});

test('a command that is no longer there is answered kindly', async () => {
  const { sandbox } = await openStage();
  const played = await sandbox.interact({ command: 'gone' });
  const text = 'This command is no longer there. `/help` lists the ones that are.';
  expect(seen(played)).toEqual({ type: 4, ephemeral: true, text });
});

async function openCard(sandbox: Awaited<ReturnType<typeof openStage>>['sandbox']) {
  const { message } = await sandbox.interact({ command: 'ask', options: { question: 'who?' } });
  if (!message) throw new Error('there is no card');
  return message;
}
