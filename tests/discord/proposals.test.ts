import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { letterCard } from '../../src/reply/review/letter-card.js';
import type { Played } from '../../src/sandbox/members/played.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { KeptLetter } from '../../src/store/review/letter.js';
import { openServers } from '../library/keeping.js';
import { openStage } from './stage.js';
import { partsOf, textOf } from './texts.js';

const ADA = '200000000000000003';
const LEA = '200000000000000005';
const MIRA = '200000000000000001';
const JONAS = '200000000000000002';
const GUILD = '1';
const SELECT = 3;
/** Discord does not let the bot write to this member. */
const NO_DIRECT = { status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } };

const drawLetter = (letter: KeptLetter) => letterCard([letter], true);

async function open(discord?: SandboxOptions) {
  const { servers, store, loaded } = await openServers();
  const stage = await openStage({
    commands,
    presses,
    library: loaded.library,
    servers,
    letters: store,
    drawLetter,
    ...(discord && { discord }),
  });
  const { sandbox } = stage;
  const push = async ({ message }: Played, label: string, user: string) => {
    const part = partsOf(message).find((one) => 'label' in one && one.label === label);
    if (message === undefined || part?.custom_id === undefined) throw new Error(`there is no button ${label}`);
    return sandbox.press(message, part.custom_id, { user });
  };
  const direct = (user: string) =>
    [...sandbox.state.messages.values()].filter(({ channel_id: id }) => id === `3${user}`).map(textOf);
  return {
    ...stage,
    store,
    servers,
    push,
    direct,
    /** A member proposes something, the way a card's form does. */
    propose: async (what: string, user = MIRA) => {
      const opened = await sandbox.interact({ command: 'suggest', user });
      expect(opened.first?.type).toBe(9);
      return sandbox.fillIn(opened, { what: [what] }, { user });
    },
    openFirst: async (user: string) => {
      const page = await sandbox.interact({ command: 'knowledge review', user });
      const select = partsOf(page.message).find(({ type }) => type === SELECT);
      const [first] =
        select !== undefined && 'options' in select && Array.isArray(select.options) ? select.options : [];
      if (page.message === undefined || select?.custom_id === undefined) throw new Error('nothing waits');
      return sandbox.press(page.message, select.custom_id, { user, values: [String(Object(first).value)] });
    },
  };
}

const WHAT = 'Washington did not deny it.';
const DECLINED = [
  '### Your proposal was declined',
  `> Washington did not deny it\\.`,
  'The reason given: It is printed so\\.',
];
const seenTo = (what: string) =>
  ['### Your proposal was accepted', `> ${what}\\.`, 'A moderator has seen to it. Thank you.', THERE].join('\n');
const THERE = `-# From [a server that you are in](https://discord.com/channels/${GUILD})`;

test('a member proposes, a moderator accepts, it is published, and the member is told in a direct message', async () => {
  const { sandbox, push, openFirst, direct, store, bot, lines } = await open();
  const card = await sandbox.interact({
    command: 'who-said',
    options: { words: 'denies receiving any such message' },
    user: MIRA,
  });
  const form = await push(card, 'Report a mistake', MIRA);
  const thanks = await sandbox.fillIn(form, { what: [WHAT] }, { user: MIRA });
  expect([thanks.ephemeral, textOf(thanks.message).split('\n')[0]]).toEqual([true, '### Thank you']);

  const opened = await openFirst(ADA);
  const accepting = await push(opened, 'Accept', ADA);
  const words = ['Washington, however, denies receiving any such message.'];
  const filled = { words, content: ['receiving any such message'], chain: ['Washington | Washington | denies'] };
  const preview = await sandbox.fillIn(accepting, { ...filled, kind: ['act'], stance: ['doubts'] }, { user: ADA });
  expect(textOf((await push(preview, 'Publish', ADA)).message)).toContain('### Published');
  await expect
    .poll(() => direct(MIRA))
    .toEqual([
      [
        '### Your proposal was accepted',
        `> Washington did not deny it\\.`,
        'The statement **us\\-denial** has it now. Thank you.',
        THERE,
      ].join('\n'),
    ]);
  const asked = await sandbox.interact({
    command: 'ask',
    options: { question: 'does Washington deny the message?' },
    user: MIRA,
  });
  expect(textOf(asked.message)).toContain('doubts');
  await expect.poll(() => store.newLetters(0)).toEqual([]);
  expect([bot.tally.read().faults, lines.filter(({ level }) => level !== 'info')]).toEqual([0, []]);
});

test('whoever takes no direct messages is told privately beside the answer to their next command, once', async () => {
  const stage = await open();
  const { sandbox, propose, openFirst, push, direct, store } = stage;
  sandbox.faults.add(
    { method: 'POST', path: new RegExp(`^/channels/3${MIRA}/messages$`) },
    { kind: 'fail', ...NO_DIRECT },
  );
  await propose(WHAT);
  const reasons = await push(await openFirst(ADA), 'Decline', ADA);
  await sandbox.fillIn(reasons, { reason: ['It is printed so.'] }, { user: ADA });
  await expect.poll(async () => (await store.heldLetters(GUILD, MIRA)).length).toBe(1);
  expect(direct(MIRA)).toEqual([]);

  const mine = (user: string) =>
    [...sandbox.state.messages.values()].filter(({ id }) => sandbox.state.audience.get(id) === user).map(textOf);
  await sandbox.interact({ command: 'report', user: JONAS });
  expect(mine(JONAS).some((text) => text.includes('declined'))).toBe(false);
  await sandbox.interact({ command: 'report', user: MIRA });
  await expect.poll(() => mine(MIRA).filter((text) => text === DECLINED.join('\n')).length).toBe(1);
  await expect.poll(() => store.heldLetters(GUILD, MIRA)).toEqual([]);
  await sandbox.interact({ command: 'report', user: MIRA });
  await stage.bot.stop();
  expect(mine(MIRA).filter((text) => text === DECLINED.join('\n'))).toHaveLength(1);
});

test('a letter whose sending was not answered is sent again, and shown once', async () => {
  const { sandbox, propose, openFirst, push, direct, store } = await open();
  sandbox.faults.add({ method: 'POST', path: new RegExp(`^/channels/3${MIRA}/messages$`) }, { kind: 'lose' });
  await propose(WHAT);
  await push(await openFirst(ADA), 'Mark as done', ADA);
  await expect.poll(() => store.newLetters(0)).toEqual([]);
  expect(direct(MIRA)).toHaveLength(1);
});

test('letters that follow each other are all sent, to whomever', async () => {
  const { propose, openFirst, push, direct, store } = await open();
  for (const [what, user] of [
    ['First.', MIRA],
    ['Second.', MIRA],
    ['Third.', JONAS],
  ] as const) {
    await propose(what, user);
    await push(await openFirst(ADA), 'Mark as done', ADA);
    await expect.poll(() => store.newLetters(0)).toEqual([]);
  }
  expect([direct(MIRA), direct(JONAS)]).toEqual([[seenTo('First'), seenTo('Second')], [seenTo('Third')]]);
});

test('letters that a stop left behind are sent at the next start', async () => {
  const { servers, store, loaded } = await openServers();
  const { desk, keeper } = await servers.of(GUILD);
  await desk.propose({
    id: 'aaaaaaaa',
    member: MIRA,
    report: 'r',
    about: undefined,
    text: { what: WHAT, words: '', speaker: '', why: '' },
  });
  await keeper.review.decide('aaaaaaaa', { kind: 'declined', reason: 'It is printed so.', by: '300000000000000001' });
  const { sandbox } = await openStage({
    commands,
    presses,
    library: loaded.library,
    servers,
    letters: store,
    drawLetter,
  });
  const direct = () =>
    [...sandbox.state.messages.values()].filter(({ channel_id: id }) => id === `3${MIRA}`).map(textOf);
  await expect.poll(direct).toEqual([[...DECLINED, THERE].join('\n')]);
});

test('two moderators publish a change together', async () => {
  const { sandbox, servers, push, openFirst, bot, lines } = await open();
  const { keeper } = await servers.of(GUILD);
  await keeper.saveSettings((now) => ({ ...now, twoPersons: true }));
  const options = { statement: 'us-denial', reason: 'misread' };
  const waiting = await sandbox.interact({ command: 'knowledge retract', options, user: ADA });
  expect(textOf(waiting.message)).toContain('### Waits for a second moderator');
  const approved = await push(await openFirst(LEA), 'Approve', LEA);
  expect(textOf(approved.message)).toContain(
    `<@${ADA}> retracted **statement us-denial**, approved by <@${LEA}>: misread`,
  );
  expect([bot.tally.read().faults, lines.filter(({ level }) => level !== 'info')]).toEqual([0, []]);
});

test('a message is made a statement of from its menu', async () => {
  const { sandbox } = await open();
  const message = { content: 'Washington “denies receiving any such message”, they say.' };
  const opened = await sandbox.contextMenu({ command: 'Propose as statement', message, user: ADA });
  expect(opened.first).toMatchObject({ type: 9, data: { title: 'Add a statement' } });
  expect(JSON.stringify(opened.first?.data)).toContain(
    '"value":"Washington, however, denies receiving any such message."',
  );
});
