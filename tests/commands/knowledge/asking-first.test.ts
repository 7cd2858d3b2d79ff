import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { run } from '../requests.js';
import { fileIn, given } from '../knowledge-admin/administering.js';
import { ANOTHER, GUILD, labels, MODERATOR, seen as linesOf, type Desk } from './drafting.js';
import { ME, WHEN } from './moderating.js';
import { openTested, QUESTIONS } from './tested.js';

const LEAK = 'does the office deny a leak?';
const STOLEN = { statement: 'may-open', question: LEAK };
const BROKEN = [
  `- /ask “${LEAK}”`,
  'settled: her office (no-leak)',
  'would get: Ana Roe (may-open)',
  'A test question has a settled answer: it came with the report, or is attached to a statement with',
  '/knowledge ask.',
];
const BREAKS = ['Publishing this breaks 1 of 6 test questions:', ...BROKEN];

function seen(reply: Reply): string[] {
  return linesOf(reply).filter((line) => line !== '');
}

async function changes(desk: Desk): Promise<number> {
  return (await (await desk.keeper()).history({}, { limit: 9 })).length;
}

describe('a change that breaks a test question', () => {
  test('is asked about, and made once it is to be made all the same, however often that is pressed', async () => {
    const desk = await openTested(QUESTIONS);
    const asked = await desk.run('ask', { ...STOLEN, reason: 'so asked' });
    expect(seen(asked)).toEqual([
      'private',
      'Publish it all the same?',
      'Nothing is changed yet.',
      ...BREAKS,
      `${ME} would change statement may-open: so asked`,
      '“On Monday in Tarv, Ana Roe told the council that the dam "may open" i…”',
      `+ question “${LEAK}”`,
      '[Publish all the same] [Leave it]',
    ]);
    expect(await changes(desk)).toBe(0);
    expect(seen(await desk.run('drafts'))).toEqual([
      'private',
      'You have no drafts: those you published or discarded are gone.',
    ]);
    const published = [
      'update',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} changed statement may-open: so asked`,
      '“On Monday in Tarv, Ana Roe told the council that the dam "may open" i…”',
      `+ question “${LEAK}”`,
      'statement may-open, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ];
    const restarted = await desk.restarted();
    expect(seen(await restarted.press(asked, 'Publish all the same'))).toEqual(published);
    expect(seen(await restarted.press(asked, 'Publish all the same'))).toEqual(published);
    expect(await changes(restarted)).toBe(1);
  });

  test('is left, and then it is gone', async () => {
    const desk = await openTested(QUESTIONS);
    const asked = await desk.run('ask', STOLEN);
    expect(seen(await desk.press(asked, 'Leave it'))).toEqual(['update', 'Left as it is. Nothing was changed.']);
    expect(seen(await desk.press(asked, 'Publish all the same'))).toEqual([
      'private',
      'This change is gone: it was published or left. To make it, type the command again.',
    ]);
    expect(await changes(desk)).toBe(0);
  });

  test('is nobody else’s to make', async () => {
    const desk = await openTested(QUESTIONS);
    const asked = await desk.run('ask', STOLEN);
    expect(seen(await desk.as({ user: ANOTHER }).press(asked, 'Publish all the same')).slice(1)).toEqual([
      'This change is gone: it was published or left. To make it, type the command again.',
    ]);
    expect(await changes(desk)).toBe(0);
  });

  test('is asked about again where something else would come of it by then', async () => {
    const desk = await openTested(QUESTIONS);
    const asked = await desk.run('ask', STOLEN);
    await desk.as({ user: ANOTHER }).run('speaker', { speaker: 'roe', name: 'Ana Roe-Vance' });
    const again = await desk.press(asked, 'Publish all the same');
    expect(seen(again).slice(0, 7)).toEqual([
      'update',
      'Publish it all the same?',
      'Nothing is changed yet.',
      'Publishing this breaks 1 of 6 test questions:',
      `- /ask “${LEAK}”`,
      'settled: her office (no-leak)',
      'would get: Ana Roe-Vance (may-open)',
    ]);
    expect(await changes(desk)).toBe(1);
    expect(seen(await desk.press(again, 'Publish all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  });

  test('stays away from what somebody else changed in between', async () => {
    const desk = await openTested(QUESTIONS);
    const asked = await desk.run('ask', STOLEN);
    await desk.as({ user: ANOTHER }).run('tag', { statement: 'may-open', topic: 'dam' });
    const reply = await desk.press(asked, 'Publish all the same');
    expect(seen(reply).slice(0, 3)).toEqual([
      'private',
      'Somebody else changed this in between. Nothing was overwritten.',
      '[-struck out-] or −: as it is now · bold or +: yours',
    ]);
    expect(await changes(desk)).toBe(1);
  });

  test('names three of them, and counts the rest', async () => {
    const golden = ['does', 'Does', 'DOES', 'DoEs', 'doeS'].map(
      (does) =>
        `- {category: c, command: ask, options: {question: "${does} the office deny a leak?"}, first: [no-leak]}`,
    );
    const desk = await openTested(golden.join('\n'));
    expect(seen(await desk.run('ask', STOLEN)).slice(3, 14)).toEqual([
      'Publishing this breaks 5 of 6 test questions:',
      ...['does', 'Does', 'DOES'].flatMap((does) => [
        `- /ask “${does} the office deny a leak?”`,
        'settled: her office (no-leak)',
        'would get: Ana Roe (may-open)',
      ]),
      'and 2 more',
    ]);
  });
});

const BOSS = '- {category: c, command: quotes, options: {speaker: "the boss"}, verdict: speaker-not-quoted, first: []}';
const WEATHER = '- {category: c, command: sides, options: {about: "the weather"}, verdict: not-in-report, first: []}';
const SIDES = '- {category: c, command: sides, options: {about: "the dam"}, first: [headline]}';
const GONE = '- {category: c, command: who-said, options: {words: "may open"}, verdict: withdrawn, first: []}';
const retract = (desk: Desk) => desk.run('retract', { statement: 'may-open', reason: 'misread' });
const TO_ROE = 'would get: Ana Roe (may-open)';

/** Every way to change what is known, with a question that it breaks and what would become of that. */
const WAYS: readonly (readonly [string, string, readonly string[], (desk: Desk) => Promise<Reply>])[] = [
  [
    'speaker',
    BOSS,
    ['- /quotes “the boss”', 'settled: no answer', TO_ROE],
    (desk) => desk.run('speaker', { speaker: 'roe', aliases: 'the boss' }),
  ],
  [
    'aliases',
    BOSS,
    ['- /quotes “the boss”', 'settled: no answer', TO_ROE],
    (desk) => desk.run('aliases', { of: 'roe', add: 'the boss' }),
  ],
  [
    'topic',
    WEATHER,
    ['- /sides “the weather”', 'settled: no answer', 'would get: the report (headline)'],
    (desk) => desk.run('topic', { topic: 'dam', aliases: 'the weather' }),
  ],
  [
    'tag',
    SIDES,
    ['- /sides “the dam”', 'settled: the report (headline)', TO_ROE],
    (desk) => desk.run('tag', { statement: 'may-open', topic: 'dam' }),
  ],
  [
    'restore',
    GONE,
    ['- /who-said “may open”', 'settled: no answer', TO_ROE],
    async (desk) => {
      await retract(desk);
      return desk.run('restore', { statement: 'may-open' });
    },
  ],
];

test.each(WAYS)('%s asks first as well', async (_, golden, miss, change) => {
  const desk = await openTested(golden);
  const asked = await change(desk);
  const before = await changes(desk);
  expect(seen(asked).slice(1, 7)).toEqual([
    'Publish it all the same?',
    'Nothing is changed yet.',
    'Publishing this breaks 1 of 1 test question:',
    ...miss,
  ]);
  expect(seen(await desk.press(asked, 'Publish all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  expect(await changes(desk)).toBe(before + 1);
});

describe('a preview', () => {
  test('of a form says what it would break, and publishes all the same', async () => {
    const desk = await openTested(QUESTIONS);
    const preview = await desk.send(await desk.edit('may-open'), { chain: 'her office | Ana Roe | told' });
    expect(seen(preview).slice(0, 8)).toEqual([
      'private',
      'Preview. This is what members will see. Nobody sees it yet.',
      'Publishing this breaks 1 of 5 test questions:',
      '- /who-said “may open” · speaker roe',
      'settled: Ana Roe (may-open), word for word',
      'would get: her office (may-open), said by someone else',
      ...BREAKS.slice(4),
    ]);
    expect(labels(preview)).toEqual(['Publish all the same', 'Edit', 'Discard']);
    expect(seen(await desk.press(preview, 'Publish all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  });

  test('of an undo says what it would break', async () => {
    const desk = await openTested(GONE);
    await retract(desk);
    const preview = await desk.run('undo', { change: '#1' });
    expect(seen(preview).slice(-8)).toEqual([
      '− withdrawn: “misread”',
      'Undoing this breaks 1 of 1 test question:',
      '- /who-said “may open”',
      'settled: no answer',
      TO_ROE,
      'A test question has a settled answer: it came with the report, or is attached to a statement with',
      '/knowledge ask.',
      '[Undo all the same] [Leave it]',
    ]);
    expect(seen(await desk.press(preview, 'Undo all the same')).slice(0, 2)).toEqual(['update', 'Taken back']);
  });

  test('of a question that is attached says whose answer it would take', async () => {
    const desk = await openTested(
      '- {category: c, command: ask, options: {question: "Did the pigeon arrive?"}, verdict: not-in-report, first: []}',
    );
    const { servers } = desk;
    await run('ask', { question: 'Did the pigeon arrive?' }, { id: '91', user: ANOTHER, guild: GUILD, servers });
    const opened = await desk.press(await desk.run('unanswered'), 'Did the pigeon arrive?');
    const look = await desk.press(await desk.press(opened, 'Attach to a statement'), 'Look for another');
    const preview = await desk.press(await desk.send(look, { words: 'no-leak' }), '1. her office · denies');
    expect(seen(preview).slice(3, 7)).toEqual([
      'Publishing this breaks 1 of 2 test questions:',
      '- /ask “Did the pigeon arrive?”',
      'settled: no answer',
      'would get: her office (no-leak)',
    ]);
    expect(labels(preview).slice(0, 2)).toEqual(['Publish all the same', '◀ Another one']);
    expect(seen(await desk.press(preview, 'Publish all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  });

  test('of an import says what it would break', async () => {
    const desk = await openTested(QUESTIONS);
    const admin = desk.as({ administrator: true });
    const { servers, goldenOf } = desk;
    const by = { id: '92', user: MODERATOR, moderator: true, administrator: true, guild: GUILD, servers, goldenOf };
    const exported = fileIn(await run('knowledge-admin export', {}, by), 'tiny.report.yaml');
    const file = given(exported.replace('stance: suggests', `stance: suggests\n    asks: ["${LEAK}"]`));
    const preview = await run('knowledge-admin import', {}, { ...by, files: { file } });
    expect(seen(preview).slice(-8)).toEqual([
      'Importing this breaks 1 of 6 test questions:',
      ...BROKEN,
      'Nothing is changed yet. An import is one change in the history, and can be undone there.',
      '[Import all the same] [Leave it]',
    ]);
    expect(seen(await admin.press(preview, 'Import all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  });
});

describe('where a change needs two persons', () => {
  test('both are told what it breaks', async () => {
    const desk = await openTested(QUESTIONS);
    await (await desk.keeper()).saveSettings((now) => ({ ...now, twoPersons: true }));
    const asked = await desk.run('ask', STOLEN);
    expect(seen(asked).slice(1, 9)).toEqual(['Publish it all the same?', 'Nothing is changed yet.', ...BREAKS]);
    expect(seen(await desk.press(asked, 'Publish all the same')).slice(0, 2)).toEqual([
      'update',
      'Waits for a second moderator',
    ]);
    const lea = desk.as({ user: ANOTHER });
    const opened = await lea.press(await lea.run('review'), '1. A change that waits');
    expect(seen(opened).slice(-7)).toEqual([
      'Approving this breaks 1 of 6 test questions:',
      ...BROKEN,
      '[Approve all the same] [Decline] [Back]',
    ]);
    expect(seen(await lea.press(opened, 'Approve all the same')).slice(0, 2)).toEqual(['update', 'Published']);
  });
});

describe('a change that breaks nothing', () => {
  test('says nothing of test questions', async () => {
    const desk = await openTested(QUESTIONS);
    expect(seen(await desk.run('ask', { statement: 'may-open', question: 'will the sluice go up?' }))).toEqual([
      'private',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} changed statement may-open`,
      '“On Monday in Tarv, Ana Roe told the council that the dam "may open" i…”',
      '+ question “will the sluice go up?”',
      'statement may-open, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ]);
    const preview = await desk.send(await desk.edit('may-open'), { stance: 'asserts' });
    expect(seen(preview).slice(0, 3)).toEqual([
      'private',
      'Preview. This is what members will see. Nobody sees it yet.',
      'Ana Roe',
    ]);
    expect(labels(preview)).toEqual(['Publish', 'Edit', 'Discard']);
  });

  test('but takes a statement back says how many questions that one answered', async () => {
    const desk = await openTested(QUESTIONS);
    expect(seen(await retract(desk))).toEqual([
      'private',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} retracted statement may-open: misread`,
      '“On Monday in Tarv, Ana Roe told the council that the dam "may open" i…”',
      '+ withdrawn: “misread”',
      'statement may-open, revision 1 · members are told that it is withdrawn, from now on',
      'What is taken back answered 2 test questions, which are refused from now on.',
      '[Undo] [History]',
    ]);
  });
});
