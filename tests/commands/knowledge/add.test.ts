import { describe, expect, test } from 'vitest';
import { whoSaid } from '../../../src/answer/who-said.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { complete } from '../requests.js';
import { filled, GUILD, labels, modalOf, MODERATOR, openDesk, seen, type Desk } from './drafting.js';

const WORDS = 'Washington, however, denies receiving any such message';
const NEW = { words: WORDS, chain: 'Washington | Washington | denies', kind: 'act', stance: 'denies' };
const REPORT = 'putin-peace-play';
const TWICE = 'Statement us-denial has these words already. To change that one, use /knowledge edit.';

async function draftsOf(desk: Desk): Promise<number> {
  return (await desk.store.drafts(GUILD, MODERATOR, 10)).length;
}

describe('the form', () => {
  test('has five parts, and the chain begins with whoever was asked for', async () => {
    const desk = await openDesk();
    const form = await desk.add({ speaker: 'peskov' });
    const { title, custom_id: customId, components } = modalOf(form);
    expect([title, customId]).toEqual(['Add a statement', `k1:form:${REPORT}::0`]);
    expect(components.map((part) => 'label' in part && part.label)).toEqual([
      'Exact words',
      'Attributed words',
      'Chain',
      'Kind',
      'Stance of the last voice',
    ]);
    expect(filled(form)).toEqual({ words: '', content: '', chain: 'Dmitry Peskov', kind: '', stance: '' });
    expect(JSON.stringify(form)).not.toContain('…');
  });

  test.each([
    ['nobody', {}, ''],
    ['a new name', { speaker: 'Jens | Stoltenberg' }, 'Jens \\| Stoltenberg'],
    ['a name as typed', { speaker: 'Peskov' }, 'Peskov'],
    ['one of those only mentioned', { speaker: 'putin' }, 'Vladimir Putin'],
  ])('for %s', async (_, options, chain) => {
    const desk = await openDesk();
    expect(filled(await desk.add(options))['chain']).toBe(chain);
  });

  test('asks which report where there are several, unless the speaker says so', async () => {
    const desk = await openDesk({ loaded: await loadLibrary('tests/fixtures/knowledge') });
    await expect(desk.add()).rejects.toThrow('There are several reports here. Choose one under “report”.');
    expect(modalOf(await desk.add({ report: 'border-talks' })).custom_id).toBe('k1:form:border-talks::0');
    const by = { servers: desk.servers, guild: GUILD, user: MODERATOR, moderator: true };
    const [first] = await complete('knowledge add', 'speaker', { speaker: '' }, by);
    const [report] = String(first?.value).split('/');
    expect(modalOf(await desk.add({ speaker: String(first?.value) })).custom_id).toBe(`k1:form:${report}::0`);
  });

  test('is for moderators alone, when it is opened and when it is sent', async () => {
    const desk = await openDesk();
    const form = await desk.add();
    const member = desk.as({ moderator: false });
    await expect(member.add()).rejects.toThrow('Only moderators of this server can do this');
    await expect(member.send(form, NEW)).rejects.toThrow('Only moderators of this server can do this');
    expect(await draftsOf(desk)).toBe(0);
  });

  test('of a report that is not here is refused', async () => {
    const desk = await openDesk();
    const form = await desk.add();
    if (form.type !== 'modal') throw new Error(form.type);
    const elsewhere = { ...form, modal: { ...form.modal, custom_id: 'k1:form:other::0' } };
    await expect(desk.send(elsewhere, NEW)).rejects.toThrow('This report is no longer there. Nothing was saved.');
    const nothing = { ...form, modal: { ...form.modal, custom_id: `k1:form:${REPORT}:nothing:0` } };
    await expect(desk.send(nothing, NEW)).rejects.toThrow('This statement is not there. Nothing was saved.');
    expect(await draftsOf(desk)).toBe(0);
  });
});

describe('a new statement', () => {
  test('is shown as members will see it, and published with one press', async () => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), NEW);
    expect(seen(preview)).toEqual([
      'private',
      'Preview. This is what members will see. Nobody sees it yet.',
      TWICE,
      '',
      'Washington',
      'the United States government · ✕ denies',
      `│ ${WORDS}`,
      '',
      'How these words reached us (1 step)',
      'the report ← Washington',
      'an act of speech, reported · first hand · paragraph 9 · statement washington-however · revision 1',
      "From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,",
      '26 January 2024 · the text does not name its outlet',
      '',
      '[Publish] [Edit] [Discard]',
    ]);
    expect((await desk.store.history(GUILD, {}, { limit: 10 })).length).toBe(0);

    const published = await desk.press(preview, 'Publish');
    expect(seen(published)).toEqual([
      'update',
      'Published',
      '#1 · <t:1706788800:f> · <t:1706788800:R>',
      `<@${MODERATOR}> added statement washington-however`,
      `+ quote: “${WORDS}”`,
      '+ kind: act',
      '+ chain: the report ← washington (“Washington”, cue “denies”)',
      '+ stance: denies',
      'statement washington-however, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ]);
    const { library } = await desk.servers.of(GUILD);
    expect(whoSaid(library, { words: WORDS }).answers.map(({ statement }) => statement.id)).toContain(
      'washington-however',
    );
    expect(await draftsOf(desk)).toBe(0);
  });

  test('brings along people whom the report did not know, and asks whether they were meant', async () => {
    const desk = await openDesk();
    const chain = 'Dmitri Peskow\nJens Stoltenberg|?\nWashington';
    const preview = await desk.send(await desk.add(), { ...NEW, chain });
    expect(seen(preview).slice(1, 5)).toEqual([
      'Preview. This is what members will see. Nobody sees it yet.',
      TWICE,
      'New person: Dmitri Peskow. Publishing adds them. Or did you mean Dmitry Peskov?',
      'New person: Jens Stoltenberg. Publishing adds them.',
    ]);
    await desk.press(preview, 'Publish');
    const knowledge = (await desk.keeper()).knowledge(REPORT);
    expect(knowledge?.speakers.slice(-2)).toEqual([
      { id: 'dmitri-peskow', name: 'Dmitri Peskow', type: 'Person', anonymity: 'named', aliases: [] },
      { id: 'jens-stoltenberg', name: 'Jens Stoltenberg', type: 'Person', anonymity: 'named', aliases: [] },
    ]);
    expect(knowledge?.statements.at(-1)?.chain).toEqual([
      { by: 'dmitri-peskow', inferred: true },
      { by: 'jens-stoltenberg', inferred: true },
      { by: 'washington', as: 'Washington', inferred: false },
    ]);
  });

  test.each([
    ['el portavoz Peskov', 'Dmitry Peskov'],
    ['Landerholm sagt', 'Henrik Landerholm'],
    ['Sra. Hill', 'Fiona Hill'],
  ])('asks of “%s” whether somebody was meant whose name is in it', async (typed, meant) => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), { ...NEW, chain: `${typed}\nWashington` });
    expect(seen(preview)[3]).toBe(`New person: ${typed}. Publishing adds them. Or did you mean ${meant}?`);
  });

  test('warns where kind and chain do not go together', async () => {
    const desk = await openDesk();
    const silent = await desk.send(await desk.add(), { ...NEW, chain: '', kind: 'direct' });
    expect(seen(silent)[3]).toBe('The chain is blank, so the report itself says it; the kind is “direct speech”.');
    const narrated = await desk.send(await desk.add(), { ...NEW, kind: 'narration' });
    expect(seen(narrated)[3]).toBe('The kind is “the report’s own words”, but the chain names a voice.');
  });

  test.each([
    [
      'Bloomberg did not disclose its sources but claimed that Russia signaled',
      [
        'These words end in mid-sentence. After them stands “its readiness for peace …”.',
        'Statement undisclosed-sources has most of these words already. To change that one, use /knowledge',
        'edit.',
      ],
    ],
    [
      'Russia signaled its readiness',
      [
        'These words begin and end in mid-sentence. Before them stands “… sources but claimed that”. After',
        'them stands “for peace talks to …”.',
        'Statement signal has these words already. To change that one, use /knowledge edit.',
      ],
    ],
    [
      'classic Russian manipulation',
      ['Statement manipulation has these words already. To change that one, use /knowledge edit.'],
    ],
  ])('warns where “%s” is a part of a sentence, and where others have its words', async (words, lines) => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), { ...NEW, words, chain: '', kind: 'narration' });
    expect(seen(preview).slice(1, lines.length + 3)).toEqual([
      'Preview. This is what members will see. Nobody sees it yet.',
      ...lines,
      '',
    ]);
  });

  test('says where characters were taken out that cannot be seen', async () => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), { ...NEW, words: WORDS.replace('however', 'how\u200bever') });
    expect(seen(preview)[3]).toBe('Characters that cannot be seen were taken out of what you typed.');
  });
});

describe('words that are not printed like that', () => {
  test('by a slip of the keyboard are put right with one press', async () => {
    const desk = await openDesk();
    const slip = await desk.send(await desk.add(), {
      ...NEW,
      words: 'washington,  however, denies receiving any such message ',
    });
    expect(seen(slip)).toEqual([
      'private',
      'Almost. Only capitals, marks or spaces are not as printed.',
      'Your draft is kept. Nobody sees it.',
      '',
      'What you typed, against what is printed',
      '[-washington-] Washington, however, denies receiving any such message',
      '[-struck out-]: only typed · bold: only printed',
      '',
      `│ ${WORDS}`,
      'As printed, paragraph 9',
      '',
      '[Take the printed words] [Edit] [Discard]',
    ]);
    const preview = await desk.press(slip, 'Take the printed words');
    expect(seen(preview)).toContain(`│ ${WORDS}`);
    expect(labels(preview)).toEqual(['Publish', 'Edit', 'Discard']);
    expect(await draftsOf(desk)).toBe(1);
  });

  test('since they begin or end inside one are told so, and made whole with one press', async () => {
    const desk = await openDesk();
    const cut = await desk.send(await desk.add(), {
      ...NEW,
      words: 'ashington, however, denies receiving any such mess',
    });
    expect(seen(cut)).toEqual([
      'private',
      'Almost. These words begin or end inside a word of the report. Take the whole word.',
      'Your draft is kept. Nobody sees it.',
      '',
      'What you typed, against what is printed',
      '[-ashington-] Washington, however, denies receiving any such [-mess-] message',
      '[-struck out-]: only typed · bold: only printed',
      '',
      `│ ${WORDS}`,
      'As printed, paragraph 9',
      '',
      '[Take the printed words] [Edit] [Discard]',
    ]);
    expect(seen(await desk.press(cut, 'Take the printed words'))).toContain(`│ ${WORDS}`);
  });

  test('are shown beside the nearest passage, and kept for the form', async () => {
    const desk = await openDesk();
    const words = 'Washington has denied ever having got any such message.';
    const nearest = await desk.send(await desk.add(), { ...NEW, words });
    expect(seen(nearest)).toEqual([
      'private',
      'Not in the report letter for letter. This is the nearest passage.',
      'Your draft is kept. Nobody sees it.',
      '',
      'What you typed, against what is printed',
      'Washington, [-has-] however, [-denied-] denies [-ever-] receiving [-having got-] any such message.',
      '[-struck out-]: only typed · bold: only printed',
      '',
      '│ Washington, however, denies receiving any such message.',
      'As printed, paragraph 9',
      '',
      '[Take the printed words] [Edit] [Discard]',
    ]);
    expect(filled(await desk.press(nearest, 'Edit'))).toEqual({ ...NEW, content: '', words });
  });

  test('with nothing near them are told so', async () => {
    const desk = await openDesk();
    const nothing = await desk.send(await desk.add(), { ...NEW, words: 'The moon is made of *green* cheese.' });
    expect(seen(nothing)).toEqual([
      'private',
      'Not in the report. Nothing like these words stands in it.',
      'You typed: “The moon is made of *green* cheese.”',
      'Your draft is kept. Nobody sees it.',
      '',
      '[Edit] [Discard]',
    ]);
  });
});

describe('words that are printed in several places', () => {
  const SEVERAL = { words: 'Vladimir Putin', chain: '', kind: 'narration', stance: 'asserts' };

  test('ask which was meant', async () => {
    const desk = await openDesk();
    const which = await desk.send(await desk.add(), SEVERAL);
    expect(seen(which).slice(0, 7)).toEqual([
      'private',
      'These words stand in the report 4 times. Which do you mean?',
      '',
      '1. … NATO membership Russian President Vladimir Putin is ready to give up on the issue of …',
      '(paragraph 3)',
      '2. … after the war. Russian President Vladimir Putin is ready to give up on the issue of …',
      '(paragraph 4)',
    ]);
    const preview = await desk.press(which, '3. paragraph 8');
    expect(seen(preview)).toContain('the report’s own words · paragraph 8 · statement vladimir-putin · revision 1');
    await desk.press(preview, 'Publish');
    expect((await desk.keeper()).knowledge(REPORT)?.statements.at(-1)).toMatchObject({
      quote: 'Vladimir Putin',
      prefix: 'suggested that ',
      repeats: false,
    });
  });

  test('or mean all of them', async () => {
    const desk = await openDesk();
    const which = await desk.send(await desk.add(), SEVERAL);
    const preview = await desk.press(which, 'All 4 of them');
    expect(seen(preview)).toContain(
      'the report’s own words · paragraph 3 · printed 4 times · statement vladimir-putin · revision 1',
    );
    await desk.press(preview, 'Publish');
    expect((await desk.keeper()).knowledge(REPORT)?.statements.at(-1)).toMatchObject({ repeats: true });
  });

  test('stay told apart while the form is filled in again, as long as the words stay', async () => {
    const desk = await openDesk();
    const preview = await desk.press(await desk.send(await desk.add(), SEVERAL), '3. paragraph 8');
    const doubting = await desk.rewrite(preview, { stance: 'doubts' });
    expect(seen(doubting)).toContain('in its own voice · ▽ doubts');
    expect(seen(await desk.rewrite(doubting, { words: 'Putin' }))[1]).toMatch(
      /^These words stand in the report \d+ times/,
    );
  });
});

test('the rest that does not fit the words is told line by line', async () => {
  const desk = await openDesk();
  const misfits = await desk.send(await desk.add(), {
    ...NEW,
    content: 'any such message\nany letter\nany such mess',
    chain: 'Washington | the capital | says\n| denies',
    stance: '',
  });
  expect(seen(misfits)).toEqual([
    'private',
    'Not yet. The exact words are right; this does not fit them:',
    'Attributed words, line 2: “any letter” does not stand in the exact words.',
    'Attributed words, line 3: “any such mess” stands in the exact words only as a part of a word.',
    'Chain, line 1: “the capital” does not stand in the exact words. Write ? where no words name the',
    'voice.',
    'Chain, line 1: “says” does not stand in the exact words. Leave it out, with the bar before it.',
    'Chain, line 2: “| denies” has no name before the first bar.',
    'Stance: choose one.',
    'Your draft is kept. Nobody sees it.',
    '',
    `│ ${WORDS}`,
    '',
    '[Edit] [Discard]',
  ]);
});
