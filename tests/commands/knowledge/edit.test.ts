import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { REPORT, retracting, statementOf } from '../../library/edits.js';
import { ANOTHER, filled, GUILD, labels, modalOf, MODERATOR, openDesk, seen, type Desk } from './drafting.js';

const QUOTE = 'Washington, however, denies receiving any such message.';
const CARD = [
  '',
  'Washington',
  'the United States government · ✕ denies',
  `│ ${QUOTE}`,
  '',
  'How these words reached us (1 step)',
  'the report ← Washington',
];
const FOOT = [
  "From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,",
  '26 January 2024 · the text does not name its outlet',
  '',
];

const changesOf = async (desk: Desk) => (await desk.store.history(GUILD, {}, { limit: 10 })).map(({ id }) => id);

describe('the form', () => {
  test('is filled in as the server has the statement', async () => {
    const desk = await openDesk();
    const form = await desk.edit('signal');
    expect([modalOf(form).title, modalOf(form).custom_id]).toEqual(['Edit signal', `k1:form:${REPORT}:signal:0`]);
    expect(filled(form)).toEqual({
      words:
        'Bloomberg did not disclose its sources but claimed that Russia signaled its readiness for peace talks to high-ranking US officials in December 2023 through an anonymous intermediary.',
      content:
        'Russia signaled its readiness for peace talks to high-ranking US officials in December 2023 through an anonymous intermediary',
      chain: [
        'Bloomberg | Bloomberg | claimed',
        "Bloomberg's undisclosed sources | its sources",
        'an anonymous intermediary | an anonymous intermediary | through',
        'Russia | Russia | signaled',
      ].join('\n'),
      kind: 'indirect',
      stance: 'suggests',
    });
    await desk.press(await desk.send(await desk.edit('us-denial'), { stance: 'doubts' }), 'Publish');
    expect(modalOf(await desk.edit('us-denial')).custom_id).toBe(`k1:form:${REPORT}:us-denial:1`);
    expect(filled(await desk.edit('us-denial'))['stance']).toBe('doubts');
  });

  test('that is sent off as it is would change nothing', async () => {
    const desk = await openDesk();
    for (const { id } of (await desk.keeper()).knowledge(REPORT)?.statements ?? []) {
      const same = await desk.send(await desk.edit(id));
      expect(seen(same)).toEqual([
        'private',
        'Nothing to publish. The statement is just like that already.',
        '',
        '[Edit] [Discard]',
      ]);
    }
  });
});

describe('a changed statement', () => {
  test('is shown with what changes, and answers at once', async () => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.edit('us-denial'), { stance: 'doubts', kind: 'indirect' });
    expect(seen(preview)).toEqual([
      'private',
      'Preview. This is what members will see. Nobody sees it yet.',
      ...CARD.with(2, 'the United States government · ▽ doubts'),
      'indirect speech · first hand · paragraph 9 · statement us-denial · revision 1',
      ...FOOT,
      'What changes',
      'kind: [-act-] → indirect',
      'stance: [-denies-] → doubts',
      '',
      '[Publish] [Edit] [Discard]',
    ]);
    expect(seen(await desk.press(preview, 'Publish'))).toEqual([
      'update',
      'Published',
      '#1 · <t:1706788800:f> · <t:1706788800:R>',
      `<@${MODERATOR}> changed statement us-denial`,
      `“${QUOTE}”`,
      'kind: [-act-] → indirect',
      'stance: [-denies-] → doubts',
      'statement us-denial, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ]);
    const { library } = await desk.servers.of(GUILD);
    const { answers } = ask(library, { question: 'did Washington receive any such message?' });
    expect(answers.map(({ statement }) => [statement.id, statement.stance, statement.revision])).toContainEqual([
      'us-denial',
      'doubts',
      1,
    ]);
  });

  test('keeps what the form does not hold, and says what had to go with the old words', async () => {
    const desk = await openDesk();
    const was = statementOf(await desk.keeper(), 'signal');
    const preview = await desk.send(await desk.edit('signal'), {
      words: 'Bloomberg did not disclose its sources but claimed that Russia signaled its readiness for peace talks',
      content: '',
      chain:
        "Bloomberg | Bloomberg | claimed\nBloomberg's undisclosed sources | its sources\nRussia | Russia | signaled",
    });
    expect(seen(preview).slice(1, 5)).toEqual([
      'Preview. This is what members will see. Nobody sees it yet.',
      'These words end in mid-sentence. After them stands “to high-ranking US officials …”.',
      'Taken out, since the new words do not have it: when “in December 2023” and said to “high-ranking US',
      'officials”',
    ]);
    await desk.press(preview, 'Publish');
    const { asks, topics, about, hedges } = statementOf(await desk.keeper(), 'signal');
    expect({ asks, topics, about, hedges }).toEqual({
      asks: was.asks,
      topics: was.topics,
      about: was.about,
      hedges: was.hedges,
    });
  });

  test('that is retracted stays so, and its preview says so', async () => {
    const desk = await openDesk();
    const keeper = await desk.keeper();
    await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), { author: '1', interaction: '1' });
    const preview = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
    expect(seen(preview)[1]).toBe('Preview. It stays retracted: members will not see it until it is restored.');
    await desk.press(preview, 'Publish');
    expect(statementOf(await desk.keeper(), 'us-denial')).toMatchObject({
      stance: 'doubts',
      withdrawn: 'It was misread.',
    });
  });

  test('back to how it is shipped is the shipped one again', async () => {
    const desk = await openDesk();
    await desk.press(await desk.send(await desk.edit('us-denial'), { stance: 'doubts' }), 'Publish');
    await desk.press(await desk.send(await desk.edit('us-denial'), { stance: 'denies' }), 'Publish');
    expect((await desk.store.heads(GUILD)).map(({ number, standing }) => [number, standing.state])).toEqual([
      [2, 'shipped'],
    ]);
    const shipped = desk.loaded.shipped.get(REPORT)?.knowledge.statements.find(({ id }) => id === 'us-denial');
    expect(statementOf(await desk.keeper(), 'us-denial')).toEqual(shipped);
  });
});

async function bothEdit(): Promise<{ desk: Desk; mine: Awaited<ReturnType<Desk['send']>> }> {
  const desk = await openDesk();
  const mine = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
  const other = desk.as({ user: ANOTHER });
  await other.press(await other.send(await other.edit('us-denial'), { kind: 'indirect' }), 'Publish');
  return { desk, mine };
}

describe('a statement that somebody changed in between', () => {
  test('is shown beside the draft, and nothing is overwritten', async () => {
    const { desk, mine } = await bothEdit();
    expect(seen(await desk.press(mine, 'Publish'))).toEqual([
      'update',
      'Somebody changed it while you were writing. Nothing is overwritten yet.',
      `<@${ANOTHER}> changed statement us-denial`,
      '#1 · <t:1706788800:f> · <t:1706788800:R>',
      '',
      'As it is now',
      ...CARD,
      'indirect speech · first hand · paragraph 9 · statement us-denial · revision 1',
      ...FOOT,
      'What yours would change',
      'kind: [-indirect-] → act',
      'stance: [-denies-] → doubts',
      '[-struck out-] or −: as it is now · bold or +: yours',
      '',
      '[Publish mine over it] [Edit] [Discard]',
    ]);
    expect(statementOf(await desk.keeper(), 'us-denial')).toMatchObject({ kind: 'indirect', stance: 'denies' });
  });

  test('is overwritten where that is asked for, and the other’s fields that the form does not hold stay', async () => {
    const { desk, mine } = await bothEdit();
    const keeper = await desk.keeper();
    const note = { kind: 'statement', value: { ...statementOf(keeper, 'us-denial'), note: 'theirs' } } as const;
    const key = { kind: 'statement', id: 'us-denial' } as const;
    const steps = [{ key, base: 1, standing: { state: 'written', item: note } }] as const;
    await keeper.publish({ report: REPORT, action: 'edit', steps }, { author: ANOTHER, interaction: '5' });
    const asked = await desk.press(mine, 'Publish');
    expect(seen(await desk.press(asked, 'Publish mine over it')).slice(-2, -1)).toEqual([
      'statement us-denial, revision 3 · members ask it from now on',
    ]);
    expect(statementOf(keeper, 'us-denial')).toMatchObject({ kind: 'act', stance: 'doubts', note: 'theirs' });
  });

  test('is asked about again where it was changed again', async () => {
    const { desk, mine } = await bothEdit();
    const asked = await desk.press(mine, 'Publish');
    const other = desk.as({ user: ANOTHER });
    await other.press(await other.send(await other.edit('us-denial'), { stance: 'unsure' }), 'Publish');
    const again = await desk.press(asked, 'Publish mine over it');
    expect(seen(again)).toContain('stance: [-is unsure-] → doubts'.replace('is unsure', 'unsure'));
    expect(await changesOf(desk)).toHaveLength(2);
    await desk.press(again, 'Publish mine over it');
    expect(await changesOf(desk)).toHaveLength(3);
  });

  test('can be gone on with in the form, on top of what is there now', async () => {
    const { desk, mine } = await bothEdit();
    const asked = await desk.press(mine, 'Publish');
    const form = await desk.press(asked, 'Edit');
    expect(filled(form)).toMatchObject({ kind: 'act', stance: 'doubts' });
    expect(modalOf(form).custom_id).toMatch(new RegExp(`^k1:form-again:${REPORT}:us-denial:1:`));
    const merged = await desk.send(form, { kind: 'indirect' });
    expect(seen(merged).slice(-4)).toEqual([
      'What changes',
      'stance: [-denies-] → doubts',
      '',
      '[Publish] [Edit] [Discard]',
    ]);
    expect(seen(await desk.press(merged, 'Publish'))[1]).toBe('Published');
  });

  test('by retracting it counts as changed', async () => {
    const desk = await openDesk();
    const mine = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
    const keeper = await desk.keeper();
    await keeper.publish(retracting(keeper, 'us-denial', 'It was misread.'), { author: ANOTHER, interaction: '1' });
    expect(seen(await desk.press(mine, 'Publish')).slice(1, 4)).toEqual([
      'Somebody changed it while you were writing. Nothing is overwritten yet.',
      `<@${ANOTHER}> retracted statement us-denial: It was misread.`,
      '#1 · <t:1706788800:f> · <t:1706788800:R>',
    ]);
  });

  test('by taking it out counts as changed; publishing puts it back, with all that it had', async () => {
    const desk = await openDesk();
    const keeper = await desk.keeper();
    const was = statementOf(keeper, 'us-denial');
    const mine = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
    const key = { kind: 'statement', id: 'us-denial' } as const;
    const steps = [{ key, base: 0, standing: { state: 'absent' } }] as const;
    const by = { author: ANOTHER, interaction: '1' };
    expect((await keeper.publish({ report: REPORT, action: 'edit', steps }, by)).kind).toBe('published');
    const asked = await desk.press(mine, 'Publish');
    expect(seen(asked)[1]).toBe('It was taken out while you were writing. Yours would put it back.');
    expect(labels(asked)).toEqual(['Put mine back', 'Edit', 'Discard']);
    expect(keeper.item(REPORT, key)).toBeUndefined();
    await desk.press(asked, 'Put mine back');
    expect(statementOf(keeper, 'us-denial')).toEqual({ ...was, stance: 'doubts' });
  });

  test('to just what the draft says needs no publishing', async () => {
    const desk = await openDesk();
    const mine = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
    const other = desk.as({ user: ANOTHER });
    await other.press(await other.send(await other.edit('us-denial'), { stance: 'doubts' }), 'Publish');
    expect(seen(await desk.press(mine, 'Publish'))[1]).toBe(
      'Nothing to publish. The statement is just like that already.',
    );
  });
});

test('of two moderators who publish at once one is told, and no change is lost', async () => {
  const desk = await openDesk();
  const other = desk.as({ user: ANOTHER });
  const mine = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
  const theirs = await other.send(await other.edit('us-denial'), { stance: 'unsure' });
  const said = await Promise.all([desk.press(mine, 'Publish'), other.press(theirs, 'Publish')]);
  expect(said.map((reply) => seen(reply)[1])).toEqual([
    'Published',
    'Somebody changed it while you were writing. Nothing is overwritten yet.',
  ]);
  expect(await changesOf(desk)).toHaveLength(1);
});

test('two new statements that are published at once both have an id', async () => {
  const desk = await openDesk();
  const other = desk.as({ user: ANOTHER });
  const fields = { words: QUOTE, chain: 'Jens Stoltenberg | ?', kind: 'act', stance: 'denies' };
  const mine = await desk.send(await desk.add(), fields);
  const theirs = await other.send(await other.add(), fields);
  const said = await Promise.all([desk.press(mine, 'Publish'), other.press(theirs, 'Publish')]);
  expect(said.map((reply) => seen(reply)[1])).toEqual(['Published', 'Published']);
  const knowledge = (await desk.keeper()).knowledge(REPORT);
  expect(knowledge?.statements.slice(-2).map(({ id }) => id)).toEqual(['washington-however', 'washington-however-2']);
  // Who was new for both is one person.
  expect(knowledge?.speakers.filter(({ name }) => name === 'Jens Stoltenberg')).toHaveLength(1);
});
