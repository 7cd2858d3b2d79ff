import { beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { ANOTHER, JONAS, labels, MIRA, MODERATOR, openRoom, seen, type Room } from './reviewing.js';

const AGO = '<t:1706788800:R>';
const LATER = '<t:1706788801:R>';
const MISTAKE = '1. Mistake in us-denial';
const LEA_DECLINED = [
  `Somebody was faster. <@${ANOTHER}> declined its proposal ${LATER}. The reason given: It is printed so.`,
  'Whoever proposed it was told that, and would hear nothing of this change.',
];
const TOO_LATE = [
  `<@${ANOTHER}> declined its proposal ${LATER}. The reason given: It is printed so.`,
  'Whoever proposed it was told that, and nothing of this change.',
];

let room: Room;

beforeEach(async () => {
  room = await openRoom();
});

function aSecondLater(): void {
  room.clock.now = new Date(room.clock.now.getTime() + 1000);
}

/** Ada accepts a proposal, and has the preview of what she makes of it. */
async function accepted(stance = 'doubts'): Promise<Reply> {
  await room.member().findMistake('us-denial', 'A doubt.');
  aSecondLater();
  return room.ada.send(await room.ada.press(await room.open(room.ada, MISTAKE), 'Accept'), { stance });
}

async function leaDeclines(): Promise<void> {
  const form = await room.lea.press(await room.open(room.lea, MISTAKE), 'Decline');
  await room.lea.send(form, { reason: 'It is printed so.' });
}

async function undo(id: number): Promise<void> {
  await room.lea.press(await room.lea.run('undo', { change: `#${id}` }), 'Undo');
}

/** What stands above the card of a preview. */
function lead(preview: Reply): string[] {
  const lines = seen(preview);
  return lines.slice(1, lines.indexOf(''));
}

async function changes() {
  return (await room.ada.keeper()).history({}, { limit: 9 });
}

const joined = (lines: readonly string[]) => lines.join(' ');

describe('two moderators at one proposal', () => {
  test('who has a card of what is decided reads who decided it and how, whatever is pressed', async () => {
    const { ada, lea, member, open, letters } = room;
    await member().propose('One');
    const card = await open(ada, '1. Missing');
    const mend = await ada.press(card, 'Mend the proposal');
    await lea.press(await open(lea, '1. Missing'), 'Mark as done');
    const told = [`Somebody was faster. <@${ANOTHER}> has seen to it ${AGO}.`, 'Nothing was changed.'];
    for (const label of [
      'Accept',
      'Mend the proposal',
      'Decline',
      'Merge with another',
      'Mark as done',
      'Shut out the member',
    ]) {
      expect(seen(await ada.press(card, label)).slice(0, 4)).toEqual(['update', ...told, 'To review']);
    }
    expect(seen(await ada.send(mend, { what: 'Two' }))).toEqual([
      'private',
      ...told,
      'What you typed, to copy:',
      'what:',
      'Two',
    ]);
    expect(await letters()).toHaveLength(1);
  });

  test('who previews an accepted one sees that another has a draft of it too, and not their own', async () => {
    const preview = await accepted();
    expect(joined(lead(preview))).toBe('Preview. This is what members will see. Nobody sees it yet.');
    const theirs = await room.open(room.lea, MISTAKE);
    expect(seen(theirs).slice(1, 4)).toEqual([
      'Mistake in us-denial',
      `<@${MIRA}> · ${AGO}`,
      `<@${MODERATOR}> has a draft for it, written ${LATER}.`,
    ]);
    const second = await room.lea.send(await room.lea.press(theirs, 'Accept'), { stance: 'asserts' });
    expect(joined(lead(second))).toContain(`Nobody sees it yet. <@${MODERATOR}> has a draft for it, written ${LATER}.`);
    expect(labels(second)).toEqual(['Publish', 'Edit', 'Discard']);
    expect(seen(await room.open(room.ada, MISTAKE)).join(' ')).not.toContain(`<@${MODERATOR}> has a draft`);
  });

  test('what was decided since the preview is told before it is published, and who proposed it is told once', async () => {
    const preview = await accepted();
    await leaDeclines();
    const again = await room.ada.press(preview, 'Publish');
    expect(lead(again)).toEqual([
      'Preview. This is what members will see. Nobody sees it yet.',
      `Somebody was faster. <@${ANOTHER}> declined its proposal ${LATER}. The reason given:`,
      'It is printed so.',
      'Whoever proposed it was told that, and would hear nothing of this change.',
    ]);
    expect(labels(again)).toEqual(['Publish all the same', 'Edit', 'Discard']);
    expect(await changes()).toEqual([]);
    const published = seen(await room.ada.press(again, 'Publish all the same'));
    expect(published[1]).toBe('Published');
    expect(joined(published)).toContain(joined(TOO_LATE));
    expect(await room.letters()).toMatchObject([{ member: MIRA, letter: { kind: 'declined' } }]);
  });

  test('what was added for it meanwhile is not added twice unasked', async () => {
    const { ada, lea, member, open } = room;
    await member().propose('This is missing.', { words: 'any such message' });
    const form = { kind: 'indirect', stance: 'asserts' };
    const mine = await ada.send(await ada.press(await open(ada, '1. Missing'), 'Accept'), form);
    const theirs = await lea.send(await lea.press(await open(lea, '1. Missing'), 'Accept'), form);
    await lea.press(theirs, 'Publish');
    const [change] = await changes();
    const again = await ada.press(mine, 'Publish');
    expect(joined(lead(again))).toContain(
      `Somebody was faster. <@${ANOTHER}> accepted its proposal ${AGO}: change #1 of statement ${change?.revisions[0]?.key.id}.`,
    );
    await ada.press(again, 'Discard');
    expect(await changes()).toHaveLength(1);
  });

  test('what it was merged into meanwhile is settled with it', async () => {
    const preview = await accepted();
    await room.member().findMistake('us-denial', 'It is a doubt, I say.');
    const merging = await room.lea.press(await room.open(room.lea, MISTAKE), 'Merge with another');
    await room.lea.press(merging, 'It is a doubt, I say.');
    const published = await room.ada.press(preview, 'Publish');
    expect(seen(published)[1]).toBe('Published');
    expect(joined(seen(published))).not.toContain('proposal');
    expect(await room.letters()).toMatchObject([
      { member: MIRA, letter: { kind: 'accepted', what: 'It is a doubt, I say.', change: 1 } },
    ]);
    expect(seen(await room.lea.run('review'))[1]).toBe('To review');
  });

  test('who merges into one that is decided meanwhile reads how', async () => {
    const { ada, lea, member, open } = room;
    await member().propose('One');
    aSecondLater();
    await member().propose('Two');
    const merging = await ada.press(await open(ada, '1. Missing'), 'Merge with another');
    const form = await lea.press(await open(lea, '2. Missing'), 'Decline');
    await lea.send(form, { reason: 'It is there.' });
    expect(seen(await ada.press(merging, 'Two')).slice(1, 5)).toEqual([
      `Somebody was faster. <@${ANOTHER}> declined it ${LATER}. The reason given: It is`,
      'there.',
      'Nothing was changed.',
      'To review · 1',
    ]);
    const other = await ada.press(await open(ada, '1. Missing'), 'Merge with another');
    expect(labels(other)).toEqual(['Back']);
  });
});

describe('where a change needs two persons', () => {
  beforeEach(async () => {
    await (await room.ada.keeper()).saveSettings((now) => ({ ...now, twoPersons: true }));
  });

  test('a change that waits stands on its proposal and on what another makes of that', async () => {
    await room.ada.press(await accepted(), 'Publish');
    const waits = [`A change of <@${MODERATOR}> for it, asked for ${LATER}, waits for a second`, 'moderator.'];
    const theirs = await room.open(room.lea, MISTAKE);
    expect(seen(theirs).slice(1, 5)).toEqual(['Mistake in us-denial', `<@${MIRA}> · ${AGO}`, ...waits]);
    const preview = await room.lea.send(await room.lea.press(theirs, 'Accept'), { stance: 'asserts' });
    expect(joined(lead(preview))).toContain(
      `<@${MODERATOR}> has a change for the same proposal, asked for ${LATER}, which waits for a second moderator. /knowledge review has it.`,
    );
    expect(labels(preview)).toEqual(['Publish all the same', 'Edit', 'Discard']);
    const form = await room.lea.press(theirs, 'Decline');
    expect(seen(await room.lea.send(form, { reason: 'It is printed so.' })).slice(1, 4)).toEqual([
      'Declined. Whoever proposed it is told, with your reason.',
      ...waits,
    ]);
  });

  test('a change that waits says of what it is made, and its approval tells what was decided meanwhile', async () => {
    await room.ada.press(await accepted(), 'Publish');
    const third = room.ada.as({ user: '300000000000000003' });
    const card = await room.open(third, '2. A change that waits');
    expect(seen(card).slice(-3)).toEqual([
      'stance: [-denies-] → doubts',
      `Made of a proposal of <@${MIRA}>: A doubt.`,
      '[Approve] [Decline] [Back]',
    ]);
    await leaDeclines();
    const again = await third.press(card, 'Approve');
    expect(joined(seen(again))).toContain(joined(LEA_DECLINED));
    expect(labels(again)).toEqual(['Approve all the same', 'Decline', 'Back']);
    expect(await changes()).toEqual([]);
    const published = seen(await third.press(again, 'Approve all the same'));
    expect(published[1]).toBe('Published');
    expect(joined(published)).toContain(joined(TOO_LATE));
    expect(await room.letters()).toMatchObject([{ member: MIRA, letter: { kind: 'declined' } }]);
  });

  test('who approves or declines what is approved already reads by whom', async () => {
    await room.ada.run('retract', { statement: 'us-denial', reason: 'misread' });
    const third = room.ada.as({ user: '300000000000000003' });
    const card = await room.open(third, '1. A change that waits');
    const form = await third.press(card, 'Decline');
    await room.lea.press(await room.open(room.lea, '1. A change that waits'), 'Approve');
    const told = [
      `Somebody was faster. <@${ANOTHER}> approved it ${AGO}: it is change #1.`,
      'Nothing was changed by this press.',
    ];
    for (const label of ['Approve', 'Decline']) {
      expect(seen(await third.press(card, label)).slice(0, 4)).toEqual(['update', ...told, 'To review']);
    }
    expect(seen(await third.send(form, { reason: 'No.' }))).toEqual([
      'private',
      ...told,
      'What you typed, to copy:',
      'reason:',
      'No.',
    ]);
  });
});

describe('the undoing of a change that was made of a proposal', () => {
  test('is told to whoever proposed it, and its undoing too', async () => {
    await room.ada.press(await accepted(), 'Publish');
    await undo(1);
    await undo(2);
    await undo(3);
    const about = { what: 'A doubt.', statement: 'us-denial' };
    expect((await room.letters(MIRA)).map((one) => Object(one).letter)).toEqual([
      { kind: 'accepted', change: 1, ...about },
      { kind: 'taken-back', ...about },
      { kind: 'again', ...about },
      { kind: 'taken-back', ...about },
    ]);
  });

  test('is told once to each of those whose proposals were merged into it, and to nobody of other changes', async () => {
    await room.member(MIRA).findMistake('us-denial', 'A doubt.');
    aSecondLater();
    await room.member(JONAS).findMistake('us-denial', 'No denial.');
    await room.lea.press(await room.lea.press(await room.open(room.lea, MISTAKE), 'Merge with another'), 'No denial.');
    const form = await room.ada.press(await room.open(room.ada, MISTAKE), 'Accept');
    await room.ada.press(await room.ada.send(form, { stance: 'doubts' }), 'Publish');
    await room.ada.run('topic', { topic: 'gardening' });
    await undo(2);
    expect(await room.letters()).toHaveLength(2);
    await undo(1);
    expect(await room.letters()).toMatchObject([
      { letter: { kind: 'accepted' } },
      { letter: { kind: 'accepted' } },
      { member: MIRA, letter: { kind: 'taken-back', what: 'A doubt.' } },
      { member: JONAS, letter: { kind: 'taken-back', what: 'No denial.' } },
    ]);
  });
});
