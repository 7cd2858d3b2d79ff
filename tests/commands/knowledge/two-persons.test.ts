import { beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { by, retracting } from '../../library/edits.js';
import { fileIn, given } from '../knowledge-admin/administering.js';
import { press, run, type By } from '../requests.js';
import { ANOTHER, GUILD, labels, MIRA, MODERATOR, openRoom, REPORT, seen, type Room } from './reviewing.js';

const DECIDED = 'Somebody has decided that already. Nothing was changed.';
const ADMINISTRATOR = '400000000000000001';
const COLLEAGUE = '400000000000000002';

let room: Room;
let interactions = 0;

beforeEach(async () => {
  room = await openRoom();
  await (await room.ada.keeper()).saveSettings((now) => ({ ...now, twoPersons: true }));
});

function from(user: string, others: By = {}): By {
  interactions += 1;
  const id = `5${String(interactions).padStart(17, '0')}`;
  return { id, user, moderator: true, administrator: true, guild: GUILD, servers: room.servers, ...others };
}

async function changes() {
  return (await room.ada.keeper()).history({}, { limit: 9 });
}

const WAITS = ['Waits for a second moderator', 'Nothing is changed yet: in this server a change needs two persons.'];

/** Every way to change what is known. */
const WAYS: readonly (readonly [string, () => Promise<Reply>])[] = [
  ['retract', () => room.ada.run('retract', { statement: 'us-denial', reason: 'misread' })],
  ['restore', () => room.ada.run('restore', { statement: 'signal' })],
  ['ask', () => room.ada.run('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' })],
  ['tag', () => room.ada.run('tag', { statement: 'us-denial', about: 'putin' })],
  ['speaker', () => room.ada.run('speaker', { speaker: 'Sergei Lavrov', role: 'minister' })],
  ['topic', () => room.ada.run('topic', { topic: 'gardening' })],
  ['aliases', () => room.ada.run('aliases', { of: 'peskov', add: 'Dima' })],
  [
    'a form',
    async () => {
      const preview = await room.ada.send(await room.ada.edit('us-denial'), { stance: 'doubts' });
      return room.ada.press(preview, 'Publish');
    },
  ],
  ['undo', async () => room.ada.press(await room.ada.run('undo', { change: '#1' }), 'Undo')],
  [
    'import',
    async () => {
      const exported = fileIn(await run('knowledge-admin export', {}, from(MODERATOR)), `${REPORT}.report.yaml`);
      const file = given(exported.replace('stance: denies', 'stance: doubts'));
      const card = await run('knowledge-admin import', {}, from(MODERATOR, { files: { file } }));
      return room.ada.as({ administrator: true }).press(card, 'Import');
    },
  ],
];

describe.each(WAYS)('%s', (_, change) => {
  test('waits for a second moderator, and is published in both names', async () => {
    // Something to restore and to undo, published before the rule was there.
    const keeper = await room.ada.keeper();
    await keeper.saveSettings((now) => ({ ...now, twoPersons: false }));
    await keeper.publish(retracting(keeper, 'signal', 'misread'), by());
    await keeper.saveSettings((now) => ({ ...now, twoPersons: true }));
    const before = JSON.stringify(keeper.knowledge(REPORT));

    const waiting = await change();
    expect(seen(waiting).slice(1, 3)).toEqual(WAITS);
    expect(JSON.stringify(keeper.knowledge(REPORT))).toBe(before);
    expect(await changes()).toHaveLength(1);

    const card = await room.open(room.lea, '1. A change that waits');
    expect(labels(card)).toEqual(['Approve', 'Decline', 'Back']);
    const published = await room.lea.press(card, 'Approve');
    expect(['Published', 'Taken back']).toContain(seen(published)[1]);
    expect(seen(published).join(' ')).toContain(`approved by <@${ANOTHER}>`);
    expect((await changes())[0]).toMatchObject({ id: 2, author: MODERATOR, approver: ANOTHER });
    expect(seen(await room.lea.run('review'))[1]).toBe('To review');
    expect(seen(await room.lea.press(card, 'Approve')).slice(0, 3)).toEqual([
      'update',
      `Somebody was faster. <@${ANOTHER}> approved it <t:1706788800:R>: it is change #2.`,
      'Nothing was changed by this press.',
    ]);
  });
});

const retract = () => room.ada.run('retract', { statement: 'us-denial', reason: 'misread' });

describe('a change that waits', () => {
  test('is shown with what it would change', async () => {
    expect(seen(await retract())).toEqual([
      'private',
      ...WAITS,
      `<@${MODERATOR}> would retract statement us-denial: misread`,
      '“Washington, however, denies receiving any such message.”',
      '+ withdrawn: “misread”',
      'Anybody else who moderates finds it under /knowledge review.',
    ]);
    expect(seen(await room.lea.run('review')).slice(1, 7)).toEqual([
      'To review · 1',
      'Oldest first',
      '',
      '1. A change that waits',
      '<t:1706788800:R>',
      `<@${MODERATOR}> would retract statement us-denial: misread`,
    ]);
  });

  test('is not approved or declined by whoever made it, who can withdraw it', async () => {
    await retract();
    const own = await room.open(room.ada, '1. A change that waits');
    expect(labels(own)).toEqual(['Withdraw', 'Back']);
    const theirs = await room.open(room.lea, '1. A change that waits');
    await expect(room.ada.press(theirs, 'Approve')).rejects.toThrow(
      'You made this change, so somebody else has to approve it. Nothing was changed.',
    );
    await expect(room.ada.press(theirs, 'Decline')).rejects.toThrow('You made this change. “Withdraw” takes it back.');
    await expect(room.lea.press(own, 'Withdraw')).rejects.toThrow('Only whoever made this change can withdraw it.');
    expect(await changes()).toEqual([]);
    expect(seen(await room.ada.press(own, 'Withdraw')).slice(1, 3)).toEqual([
      'Withdrawn. Nothing was changed.',
      'To review',
    ]);
    expect(await room.letters()).toEqual([]);
  });

  test('is declined with a reason, of which its author is told, and a draft of it stays', async () => {
    const preview = await room.ada.send(await room.ada.edit('us-denial'), { stance: 'doubts' });
    await room.ada.press(preview, 'Publish');
    const form = await room.lea.press(await room.open(room.lea, '1. A change that waits'), 'Decline');
    expect(seen(await room.lea.send(form, { reason: 'It is printed so.' })).slice(1, 3)).toEqual([
      'Declined. Whoever made the change is told, with your reason.',
      'To review',
    ]);
    expect(seen(await room.lea.send(form, { reason: 'Again.' })).slice(0, 2)).toEqual(['private', DECIDED]);
    const letter = {
      kind: 'change-declined',
      what: 'change statement us-denial',
      reason: 'It is printed so.',
      by: ANOTHER,
    };
    expect(await room.letters()).toMatchObject([{ member: MODERATOR, letter }]);
    const drafts = await room.ada.run('drafts');
    const again = await room.ada.press(await room.ada.press(drafts, 'Edit us-denial'), 'Publish');
    expect(seen(again).slice(1, 3)).toEqual(WAITS);
  });

  test('is asked for once, however often its draft is pressed, and the draft goes when it is approved', async () => {
    const preview = await room.ada.send(await room.ada.edit('us-denial'), { stance: 'doubts' });
    for (let i = 0; i < 3; i++) expect(seen(await room.ada.press(preview, 'Publish')).slice(1, 3)).toEqual(WAITS);
    await room.lea.press(await room.open(room.lea, '1. A change that waits'), 'Approve');
    expect(seen(await room.ada.press(preview, 'Publish'))[1]).toBe('Published');
    expect(await (await room.ada.keeper()).drafts(MODERATOR, 9)).toEqual([]);
    expect(await changes()).toHaveLength(1);
  });

  test('is proved again when it is approved: what was changed in between is shown and not overwritten', async () => {
    await room.ada.run('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    room.clock.now = new Date(room.clock.now.getTime() + 1000);
    await room.lea.run('ask', { statement: 'us-denial', question: 'Did the raven arrive?' });
    const third = room.ada.as({ user: '300000000000000003' });
    const card = await room.open(third, '2. A change that waits');
    await room.lea.press(await room.open(room.lea, '1. A change that waits'), 'Approve');
    const conflict = await third.press(card, 'Approve');
    expect(seen(conflict).slice(0, 4)).toEqual([
      'update',
      'Somebody else changed this in between. Nothing was overwritten.',
      '[-struck out-] or −: as it is now · bold or +: this change',
      '',
    ]);
    expect(labels(conflict)).toEqual(['Decline', 'Back']);
    expect(await changes()).toHaveLength(1);
    await third.send(await third.press(conflict, 'Decline'), { reason: 'Make it anew.' });
    expect(await room.letters(ANOTHER)).toHaveLength(1);
  });

  test('says when it is opened that it cannot be approved any more, where what it was made on was changed', async () => {
    await room.ada.run('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' });
    room.clock.now = new Date(room.clock.now.getTime() + 1000);
    await room.ada.run('ask', { statement: 'us-denial', question: 'Did the raven arrive?' });
    await room.lea.press(await room.open(room.lea, '1. A change that waits'), 'Approve');
    const theirs = await room.open(room.lea, '1. A change that waits');
    expect(seen(theirs).slice(-3).join(' ')).toBe(
      'What it was made on was changed since, so it cannot be approved any more. Decline it, and whoever made it can make it anew. [Decline] [Back]',
    );
    const own = await room.open(room.ada, '1. A change that waits');
    expect(seen(own).slice(-3).join(' ')).toBe(
      'What it was made on was changed since, so nobody can approve it any more. Withdraw it, and make it anew. [Withdraw] [Back]',
    );
  });

  test('settles its proposal once it is approved, and not before', async () => {
    await room.member().findMistake('us-denial', 'A doubt.');
    room.clock.now = new Date(room.clock.now.getTime() + 1000);
    const form = await room.ada.press(await room.open(room.ada, '1. Mistake in us-denial'), 'Accept');
    await room.ada.press(await room.ada.send(form, { stance: 'doubts' }), 'Publish');
    expect(await room.letters()).toEqual([]);
    expect(seen(await room.open(room.lea, '1. Mistake in us-denial')).join(' ')).toContain(
      `A change of <@${MODERATOR}> for it, asked for <t:1706788801:R>, waits for a second moderator.`,
    );
    await room.lea.press(await room.open(room.lea, '2. A change that waits'), 'Approve');
    expect(await room.letters()).toMatchObject([{ member: MIRA, letter: { kind: 'accepted', change: 1 } }]);
    expect(seen(await room.lea.run('review'))[1]).toBe('To review');
  });

  test('outlives a restart and the end of the rule, and is no other server’s', async () => {
    await retract();
    const card = await room.open(room.lea, '1. A change that waits');
    const elsewhere = room.lea.as({ guild: '100000000000000002' });
    expect(seen(await elsewhere.press(card, 'Approve')).slice(0, 3)).toEqual(['update', DECIDED, 'To review']);
    await (await room.ada.keeper()).saveSettings((now) => ({ ...now, twoPersons: false }));
    const later = await room.lea.restarted();
    expect(seen(await later.press(card, 'Approve'))[1]).toBe('Published');
  });
});

const SIGNAL = '“Bloomberg did not disclose its sources but claimed that Russia signal…”';

describe('the very same change', () => {
  test('is not queued twice: another who wants it reads that they can approve it', async () => {
    const keeper = await room.ada.keeper();
    await keeper.saveSettings((now) => ({ ...now, twoPersons: false }));
    await room.ada.run('retract', { statement: 'signal', reason: 'misread' });
    await keeper.saveSettings((now) => ({ ...now, twoPersons: true }));
    const question = await room.lea.run('undo', { change: '#1' });
    await room.ada.press(await room.ada.run('undo', { change: '#1' }), 'Undo');
    expect(seen(await room.ada.press(await room.ada.run('undo', { change: '#1' }), 'Undo')).slice(1, 3)).toEqual(WAITS);
    const told = await room.lea.run('undo', { change: '#1' });
    expect(seen(told).join(' ')).toContain(
      `<@${MODERATOR}> has asked for that already, <t:1706788800:R>: it waits for a second moderator.`,
    );
    for (const card of [question, told]) {
      expect(seen(await room.lea.press(card, 'Undo'))).toEqual([
        'update',
        'The same waits already',
        WAITS[1],
        `<@${MODERATOR}> would undo #1 of statement signal`,
        SIGNAL,
        '− withdrawn: “misread”',
        'You can be the second one: you find it under /knowledge review.',
        '[Look at it]',
      ]);
    }
    const change = await room.lea.press(await room.lea.press(question, 'Undo'), 'Look at it');
    expect(seen(change).slice(0, 2)).toEqual(['update', 'A change that waits']);
    expect(labels(change)).toEqual(['Approve', 'Decline', 'Back']);
    await room.lea.press(change, 'Approve');
    expect(await changes()).toMatchObject([{ undoes: 1, author: MODERATOR, approver: ANOTHER }, { id: 1 }]);
  });

  test('is another one once something else was changed', async () => {
    const ask = { statement: 'us-denial', question: 'Did the pigeon arrive?' };
    await room.ada.run('ask', ask);
    await room.lea.run('ask', ask);
    await room.lea.run('ask', { ...ask, question: 'Did the raven arrive?' });
    expect(seen(await room.lea.run('review'))[1]).toBe('To review · 2');
  });
});

const settings = async () => (await room.ada.keeper()).settings;
const wish = (what: string, user: string) => press('set-two', [what], [], from(user));

describe('the rule', () => {
  test('is set by one administrator, and ended by two', async () => {
    await (await room.ada.keeper()).saveSettings((now) => ({ ...now, twoPersons: false }));
    expect(seen(await wish('on', ADMINISTRATOR))[2]).toBe('Set. From now on a change needs two persons.');
    expect(seen(await wish('agree', ADMINISTRATOR))[2]).toBe('This is how it is now.');
    const asked = await wish('ask', ADMINISTRATOR);
    expect(seen(asked)[2]).toBe('Asked. The rule ends once another administrator agrees here.');
    expect(seen(asked)).toContain(`<@${ADMINISTRATOR}> asks to end that. Another administrator has to agree.`);
    for (const again of ['agree', 'ask', 'on']) {
      await wish(again, ADMINISTRATOR);
      expect(await settings()).toMatchObject({ twoPersons: true, endAskedBy: ADMINISTRATOR });
    }
    expect(seen(await wish('agree', ADMINISTRATOR))[2]).toBe(
      'You asked for it yourself, so another administrator has to agree.',
    );
    expect(seen(await wish('agree', COLLEAGUE))[2]).toBe(
      'Ended. One person is enough for a change; what waits still waits.',
    );
    expect(await settings()).toMatchObject({ twoPersons: false, endAskedBy: null });
    expect(seen(await room.ada.run('topic', { topic: 'gardening' }))[1]).toBe('Published');
  });

  test('stays where somebody would keep it', async () => {
    await wish('ask', ADMINISTRATOR);
    expect(seen(await wish('keep', COLLEAGUE))[2]).toBe('The rule stays.');
    expect(await settings()).toMatchObject({ twoPersons: true, endAskedBy: null });
    await wish('nonsense', COLLEAGUE);
    expect(await settings()).toMatchObject({ twoPersons: true, endAskedBy: null });
  });

  test('is not got around by an erasure, and ends with a departure', async () => {
    expect(
      seen(await run('knowledge-admin erase', {}, from(ADMINISTRATOR)))
        .slice(2, 4)
        .join(' '),
    ).toBe(
      'Here a change needs two persons, and so does this. End that rule first, under /knowledge-admin settings; until then nothing is erased.',
    );
    await expect(press('erase-all', [], [], from(ADMINISTRATOR), { word: ['ERASE'] })).rejects.toThrow(
      'Nothing was erased: here a change needs two persons',
    );
    await room.ada.run('retract', { statement: 'us-denial', reason: 'misread' });
    await room.member().propose('A thing');
    await (await room.ada.keeper()).erase({ departed: true });
    expect(await settings()).toMatchObject({ twoPersons: false });
    expect(await room.store.queue(GUILD, { newestFirst: false, offset: 0, limit: 9 })).toEqual({
      waiting: [],
      count: 0,
    });
  });
});
