import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { itemsOf } from '../../../src/report/items.js';
import type { Knowledge } from '../../../src/report/schema.js';
import { writeKnowledge } from '../../../src/report/yaml/write.js';
import { by, changing, editOf, retracting, statementOf, writing } from '../../library/edits.js';
import {
  ADMINISTRATOR,
  administering,
  ANOTHER,
  COLLEAGUE,
  fileIn,
  given,
  GUILD,
  OTHER_GUILD,
  REPORT,
  seen,
  type Office,
} from './administering.js';

const YAML = `${REPORT}.report.yaml`;
const NOTHING = 'There is nothing to import. All that the file says stands here already.';
const GONE = 'This import is gone: it was made or left. Attach the file again with /knowledge-admin import.';

async function exportedFrom({ admin }: Office, guild = GUILD): Promise<string> {
  return fileIn(await admin('export', {}, { guild }), YAML);
}

/** The knowledge that is shipped, with something changed in it. */
function shippedWith({ loaded }: Office, change: (knowledge: Knowledge) => Partial<Knowledge>): string {
  const knowledge = loaded.shipped.get(REPORT)?.knowledge;
  if (knowledge === undefined) throw new Error('it is not shipped');
  return writeKnowledge({ ...knowledge, ...change(knowledge) });
}

/** Drops the denial, gives one statement a note, and adds a topic. */
function changed(office: Office): string {
  return shippedWith(office, ({ statements, topics }) => ({
    topics: [...topics, { id: 'rumours', name: 'rumours', aliases: [] }],
    statements: statements
      .filter(({ id }) => id !== 'us-denial')
      .map((one) => (one.id === 'signal' ? { ...one, note: 'Seen twice.' } : one)),
  }));
}

/** Attaches a file, which changes nothing. @returns what is said of it, and what stands in the file of faults */
async function refused(office: Office, ...file: Parameters<Office['attach']>): Promise<[string[], string]> {
  const reply = await office.attach(...file);
  const keeper = await office.keeper();
  expect(keeper.knowledge(REPORT)).toBe(office.loaded.shipped.get(REPORT)?.knowledge);
  expect(await office.store.servers()).toEqual([]);
  return [seen(reply).filter((line) => line !== ''), fileIn(reply, 'faults.txt')];
}

function notRead(): Promise<never> {
  return Promise.reject(new Error('it was read'));
}

describe('/knowledge-admin import', () => {
  test('shows what would be new, changed and taken out, and changes nothing yet', async () => {
    const office = await administering();
    const reply = await office.attach(changed(office), { reason: 'From the other server' });
    expect(seen(reply)).toEqual([
      'private',
      'Import?',
      "“Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”",
      '1 new, 1 changed and 1 taken out',
      '',
      'statement signal',
      '+ note: “Seen twice.”',
      'statement us-denial · taken out',
      'topic rumours · new',
      '',
      'To look at twice',
      'no statement and no furniture covers: Washington, however, denies receiving any such message.',
      'Reason: From the other server',
      'Nothing is changed yet. An import is one change in the history, and can be undone there.',
      '[Import] [Leave it]',
    ]);
    const keeper = await office.keeper();
    expect(keeper.knowledge(REPORT)).toBe(office.loaded.shipped.get(REPORT)?.knowledge);
  });

  test('makes it one change, which members ask at once and which can be undone', async () => {
    const office = await administering();
    const question = { words: 'receiving any such message' };
    expect(seen(await office.member('who-said', question))[1]).toContain('Word for word.');
    const done = await office.on(await office.attach(changed(office), { reason: 'Because' }), 'Import');
    expect(seen(done).slice(0, 3)).toEqual(['update', 'Published', '#1 · <t:1706788800:f> · <t:1706788800:R>']);
    expect(seen(done)).toContain(`<@${ADMINISTRATOR}> imported 3 items: Because`);
    expect(seen(await office.member('who-said', question))[1]).not.toContain('Word for word.');

    const keeper = await office.keeper();
    const [change, ...others] = await keeper.history({}, { limit: 5 });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ action: 'import', reason: 'Because', report: REPORT, author: ADMINISTRATOR });
    if (change === undefined) throw new Error('nothing was changed');
    expect((await keeper.publish(keeper.undoing(change), by())).kind).toBe('published');
    expect(keeper.knowledge(REPORT)).toEqual(office.loaded.shipped.get(REPORT)?.knowledge);
  });

  test('of an export changes nothing, and says so', async () => {
    const office = await administering();
    const keeper = await office.keeper();
    expect(seen(await office.attach(await exportedFrom(office)))).toEqual(['private', NOTHING]);
    await keeper.publish(retracting(keeper, 'us-denial', 'It was: wrong # "so"'), by());
    await keeper.publish(changing(keeper, 'signal', { asks: ['yes', '- null', 'a: b'], note: '2024-01-26' }), by());
    expect(seen(await office.attach(await exportedFrom(office)))).toEqual(['private', NOTHING]);
    expect(await keeper.history({}, { limit: 9 })).toHaveLength(2);
  });

  test('of another server’s export makes this one’s the same', async () => {
    const office = await administering();
    const there = await office.keeper(OTHER_GUILD);
    await there.publish(retracting(there, 'us-denial', 'It was wrong.'), by());
    await there.publish(changing(there, 'heard-rumors', { note: 'A note.' }), by());
    const person = { id: 'nobody', name: 'Nobody', anonymity: 'named', aliases: ['no one'] } as const;
    await there.publish(writing(there, { kind: 'person', value: { ...person, aliases: ['no one'] } }, 'add'), by());
    const here = await office.keeper();
    await here.publish(changing(here, 'signal', { note: 'Only here.' }), by());

    const reply = await office.attach(await exportedFrom(office, OTHER_GUILD));
    expect(seen(reply)).toContain('1 new and 3 changed');
    await office.on(reply, 'Import');
    const items = (keeper: typeof here) => itemsOf(keeper.knowledge(REPORT) ?? there.shippedKnowledge('') ?? failed());
    expect(Object.fromEntries(items(here))).toEqual(Object.fromEntries(items(there)));
    expect(seen(await office.attach(await exportedFrom(office, OTHER_GUILD)))).toEqual(['private', NOTHING]);
  });

  test('of the shipped file takes back all that a server changed', async () => {
    const office = await administering();
    const untouched = await exportedFrom(office);
    const keeper = await office.keeper();
    await keeper.publish(retracting(keeper, 'us-denial', 'It was wrong.'), by());
    await keeper.publish(editOf(keeper, { kind: 'statement', id: 'price' }, { state: 'absent' }), by());
    await office.on(await office.attach(untouched), 'Import');
    expect(keeper.knowledge(REPORT)).toBe(office.loaded.shipped.get(REPORT)?.knowledge);
  });

  test('moves people between speakers and mentioned without a change of their own', async () => {
    const office = await administering();
    const keeper = await office.keeper();
    const signal = statementOf(keeper, 'met-sullivan');
    const chain = [{ by: 'sullivan', as: 'Jake Sullivan', inferred: false }];
    await keeper.publish(changing(keeper, signal.id, { chain, kind: 'indirect' }), by());
    expect(keeper.knowledge(REPORT)?.speakers.map(({ id }) => id)).toContain('sullivan');
    const reply = await office.attach(shippedWith(office, () => ({})));
    expect(seen(reply).slice(3, 6)).toEqual(['1 changed', '', 'statement met-sullivan']);
    await office.on(reply, 'Import');
    expect(keeper.knowledge(REPORT)).toBe(office.loaded.shipped.get(REPORT)?.knowledge);
  });

  test('leaves the report itself as shipped, and says so', async () => {
    const office = await administering();
    const yaml = shippedWith(office, ({ report }) => ({
      report: { ...report, headline: 'Mine', url: 'https://x.example' },
    }));
    expect(seen(await office.attach(yaml))).toEqual([
      'private',
      NOTHING,
      '',
      'Left as shipped: headline and url. What a file says under report is the report itself; moderators',
      'keep what is known of it.',
    ]);
  });
});

describe('what was changed in between', () => {
  test('is shown, and asked about again; nothing is overwritten', async () => {
    const office = await administering();
    const question = await office.attach(changed(office));
    const keeper = await office.keeper();
    await keeper.publish(changing(keeper, 'signal', { note: 'A colleague’s.' }), by(ANOTHER));
    const again = await office.on(question, 'Import');
    expect(seen(again).slice(0, 2)).toEqual([
      'update',
      'Something was changed in between, so nothing was imported. Look again:',
    ]);
    expect(seen(again)).toContain('note: [-A colleague’s.-] → Seen twice.');
    expect(statementOf(keeper, 'signal').note).toBe('A colleague’s.');
    await office.on(again, 'Import');
    expect(statementOf(keeper, 'signal').note).toBe('Seen twice.');
  });

  test('counts too where the file says what was shipped', async () => {
    const office = await administering();
    const question = await office.attach(changed(office));
    const keeper = await office.keeper();
    await keeper.publish(retracting(keeper, 'price', 'Wrong.'), by(ANOTHER));
    const again = await office.on(question, 'Import');
    expect(seen(again)).toContain('1 new, 2 changed and 1 taken out');
    expect(statementOf(keeper, 'price').withdrawn).toBe('Wrong.');
  });

  test('may be all of it: then there is nothing left to import', async () => {
    const office = await administering();
    const first = await office.attach(changed(office));
    const second = await office.attach(
      changed(office),
      {},
      { user: COLLEAGUE, files: { file: given(changed(office)) } },
    );
    await office.on(second, 'Import', { user: COLLEAGUE });
    expect(seen(await office.on(first, 'Import'))).toEqual(['update', NOTHING]);
  });
});

describe('the question', () => {
  test('holds after a restart, for a file of 2 MB', async () => {
    const office = await administering();
    // A note is kept like everything else, and not indexed, which would take most of the time.
    const note = 'who said what and when, '.repeat(75_000).trim();
    const yaml = shippedWith(office, ({ statements }) => ({
      statements: statements.map((one) => (one.id === 'signal' ? { ...one, note } : one)),
    }));
    expect(yaml.length).toBeGreaterThan(1_700_000);
    const question = await office.attach(yaml);
    const later = await office.restarted();
    await later.on(question, 'Import');
    expect(statementOf(await later.keeper(), 'signal').note).toBe(note);
  });

  test('makes one change, however often its button is pressed', async () => {
    const office = await administering();
    const question = await office.attach(changed(office));
    const [one, other] = await Promise.all([office.on(question, 'Import'), office.on(question, 'Import')]);
    expect(one).toEqual(other);
    const later = await office.restarted();
    expect(await later.on(question, 'Import')).toEqual(one);
    expect(await (await later.keeper()).history({}, { limit: 9 })).toHaveLength(1);
  });

  test('can be left; then the file is gone', async () => {
    const office = await administering();
    const question = await office.attach(changed(office));
    expect(seen(await office.on(question, 'Leave it'))).toEqual(['update', 'Left as it is. Nothing was imported.']);
    expect(seen(await office.on(question, 'Import'))).toEqual(['update', GONE]);
  });

  test('is nobody’s but who attached the file, and no other server’s', async () => {
    const office = await administering();
    const question = await office.attach(changed(office));
    expect(seen(await office.on(question, 'Import', { user: COLLEAGUE }))).toEqual(['update', GONE]);
    expect(seen(await office.on(question, 'Import', { guild: OTHER_GUILD }))).toEqual(['update', GONE]);
    await office.on(question, 'Leave it', { user: COLLEAGUE });
    expect(seen(await office.on(question, 'Import'))[1]).toBe('Published');
  });

  test('is none of a draft that holds a form', async () => {
    const { keeper: keeperOf, press } = await administering();
    const keeper = await keeperOf();
    const draft = { id: 'aaaaaaaa', author: ADMINISTRATOR, report: REPORT, subject: undefined, base: 0 };
    await keeper.saveDraft({ ...draft, fields: { words: 'x' } });
    expect(seen(await press('import', ['aaaaaaaa', '0']))).toEqual(['update', GONE]);
    expect(seen(await press('import', []))).toEqual(['update', GONE]);
  });
});

describe('a file with faults', () => {
  test('is taken not at all, and each fault is a line in a file', async () => {
    const office = await administering();
    const yaml = shippedWith(office, ({ statements }) => ({
      statements: statements.map((one) => {
        if (one.id === 'signal') return { ...one, quote: 'Bloomberg *said*\nso', stance: 'denies' as const };
        return one.id === 'price' ? { ...one, topics: ['nowhere'], where: 'at home' } : one;
      }),
    }));
    const [card, file] = await refused(office, given(yaml, 'mine_*2*.yaml'));
    expect(card).toEqual([
      'private',
      'Nothing was imported',
      'mine_*2*.yaml has 4 faults. Mend it, and import it again.',
      'statement price: topics: no topic has the id nowhere',
      'statement signal: the quote does not stand in the source',
      'statement price: where “at home” does not stand in the quote',
      expect.stringMatching(/^no statement and no furniture covers: /),
      'talks to high-ranking US officials in December 2023 through an anonymous intermediary.',
      'File: faults.txt',
    ]);
    expect(file.split('\n').map((line) => line.slice(0, 80))).toEqual([
      'mine_*2*.yaml: statement price: topics: no topic has the id nowhere',
      'mine_*2*.yaml: statement signal: the quote does not stand in the source',
      'mine_*2*.yaml: statement price: where “at home” does not stand in the quote',
      expect.stringMatching(/^mine_\*2\*\.yaml: no statement and no furniture covers: but claimed/),
      '',
    ]);
  });

  test.each([
    [
      'of another source',
      (yaml: string) => yaml.replace(/sha256: .*/, `sha256: "${'0'.repeat(64)}"`),
      /^source: its sha256 is 3ee0/,
    ],
    [
      'of a report that is not here',
      (yaml: string) => yaml.replace('id: putin-peace-play', 'id: other'),
      /^report: there is no “other” here, only putin-peace-play$/,
    ],
    [
      'with an unknown stance',
      (yaml: string) => yaml.replace('stance: asserts', 'stance: shouts'),
      /^statement headline, stance: is none of asserts, /,
    ],
    ['that is no YAML', () => 'a: [', /^it is not valid YAML at line 1, column 5: Flow sequence/],
    ['that is something else', () => '{"a": 1}', /^schema: is missing; it takes who-said\/1$/],
    ['that is nothing', () => '', /^is empty$/],
    ['nested without end', () => '['.repeat(2_000_000), /^it is nested too deeply$/],
  ])('is refused: one %s', async (_, change, fault) => {
    const office = await administering();
    const [card, file] = await refused(office, change(await exportedFrom(office)));
    expect(card[1]).toBe('Nothing was imported');
    expect(card[3]).toMatch(fault);
    expect(file).toMatch(/^report\.yaml: /);
  });

  test('is not read where it says that it is larger than 2 MB, and not believed where it says less', async () => {
    const office = await administering();
    const [told] = await refused(office, { name: 'a.yaml', size: 2_097_153, read: notRead });
    expect(told.slice(2, 4)).toEqual(['a.yaml has 1 fault. Mend it, and import it again.', 'it is larger than 2 MB']);
    const bytes = new Uint8Array(2_097_153);
    const [read2] = await refused(office, { name: 'a.yaml', size: 5, read: () => Promise.resolve(bytes) });
    expect(read2[3]).toBe('it is larger than 2 MB');
  });

  test('has to be UTF-8', async () => {
    const office = await administering();
    const latin = Uint8Array.from([...Buffer.from('schema: caf'), 0xe9]);
    const [card] = await refused(office, latin);
    expect(card[3]).toBe('it is not UTF-8; save it as UTF-8 text');
    const withMark = new TextEncoder().encode(`\ufeff${await exportedFrom(office)}`);
    expect(seen(await office.attach(withMark))).toEqual(['private', NOTHING]);
  });

  test('with fields that nobody knows is asked about, without them', async () => {
    const office = await administering();
    const yaml = changed(office).replace('note: Seen twice.', 'note: Seen twice.\n    mood: good');
    const reply = await office.attach(yaml);
    expect(seen(reply)).toContain('statement signal: nobody knows the field “mood”');
    await office.on(reply, 'Import');
    expect(statementOf(await office.keeper(), 'signal').note).toBe('Seen twice.');
  });

  test('of very many faults lists the first of them', async () => {
    const office = await administering();
    const [card, file] = await refused(office, `statements:\n${'- {id: a, quote: b}\n'.repeat(9000)}`);
    expect(card[2]).toBe('report.yaml has 27003 faults. Mend it, and import it again.');
    expect(file.split('\n').length).toBe(5002);
    expect(file).toContain('\nand 22003 more\n');
  });

  test('says which reports there are', async () => {
    const loaded = await loadLibrary('tests/fixtures/knowledge');
    const office = await administering({ loaded });
    const other = await administering();
    const said = seen(await office.attach(await exportedFrom(other))).join(' ');
    expect(said).toContain(
      `report: there is no “putin-peace-play” here, only ${[...loaded.shipped.keys()].join(', ')}`,
    );
  });
});

function failed(): never {
  throw new Error('it is not there');
}
