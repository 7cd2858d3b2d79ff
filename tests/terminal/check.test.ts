import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { STANCES } from '../../src/report/model.js';
import { checkKnowledge } from '../../src/terminal/check.js';
import { changed, knowledgeDir, KNOWLEDGE, QUESTIONS, sha256, SOURCE, type Files } from '../report/tiny.js';

const TINY = { report: KNOWLEDGE, source: SOURCE, questions: QUESTIONS };

async function check(folders: Readonly<Record<string, Files>>): Promise<{ lines: string[]; ok: boolean }> {
  const dir = await knowledgeDir(folders);
  const { lines, ok } = await checkKnowledge(dir, commands);
  return { lines: lines.map((line) => line.replaceAll(`${dir}/`, '').replaceAll(dir, 'here')), ok };
}

test('what is right is one line a report', async () => {
  expect(await check({ tiny: TINY })).toEqual({
    lines: ['tiny: 3 statements, 2 speakers, 2 questions, all proved'],
    ok: true,
  });
});

test('what ships is right', async () => {
  for (const dir of ['knowledge', 'tests/fixtures/knowledge', 'tests/fixtures/known']) {
    const { lines, ok } = await checkKnowledge(dir, commands);
    expect(lines.filter((line) => !line.endsWith('all proved'))).toEqual([]);
    expect(ok).toBe(true);
  }
});

const NO_DATE = 'is no date: write it as 2024-05-01, or with the time as 2024-05-01T18:30:00+02:00';

/** A change to the knowledge, and what the check then says after the file's name. */
const BROKEN: readonly (readonly [from: string, to: string, ...faults: string[]])[] = [
  ['schema: who-said/1', 'schema: who-said/2', 'schema: is none of who-said/1'],
  [
    'schema: who-said/1',
    'schema: [',
    'it is not valid YAML at line 2, column 1: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['id: tiny', 'id: Tiny_1', 'report.id: an id is 1 to 24 of a-z, 0-9 and -'],
  ['headline: The', 'headlines: The', 'report.headline: is missing', 'report: nobody knows the field “headlines”'],
  [
    'stance: denies',
    'stance: denied',
    'statement no-leak, stance: is none of asserts, suggests, speculates, conditional, doubts, denies, unsure, accuses',
  ],
  ['stance: denies', 'stance: denies\n    comment: why', 'statement no-leak: nobody knows the field “comment”'],
  ['stance: denies', '', 'statement no-leak, stance: is missing; it takes ' + STANCES.join(', ')],
  ['name: the dam', 'name: " "', 'topic dam, name: is empty'],
  ['name: the dam', 'name:', 'topic dam, name: is empty'],
  ['name: the dam', 'name: 7', 'topic dam, name: is not a text; a number wants quotation marks'],
  ['hedges: [may]', 'hedges: may', 'statement may-open, hedges: is not a list, in [ ] or a line each with -'],
  ['repeats: true', 'repeats: "yes"', 'statement no-leak, repeats: is not true or false'],
  ['datePublished: 2024-05-01', 'datePublished:', 'report.datePublished: is empty'],
  ...['1 May 2024', '2024-13-01', '2024-02-30', 'null '].map(
    (date) => ['datePublished: 2024-05-01', `datePublished: "${date}"`, `report.datePublished: ${NO_DATE}`] as const,
  ),
  ...['1 May 2024', '2024-13-01', '2024-13', '2024-02-31', ''].map(
    (date) =>
      ['text: On Monday', `text: On Monday, date: "${date}"`, `statement may-open, when.date: ${NO_DATE}`] as const,
  ),
  [
    '  - {id: dam, name: the dam}',
    '  - {id: dam, name: the dam}\n  - {id: weir, name: The Dam}',
    'topic weir: its name “The Dam” is that of dam as well',
  ],
  ['datePublished: 2024-05-01', 'datePublished: 2024-05-01\n  url: here', 'report.url: is no web address'],
  [
    '"may open" in May.\'',
    '"will open" in May.\'',
    'statement may-open: the quote does not stand in the source',
    'no statement and no furniture covers: On Monday in Tarv, Ana Roe told the council that the dam "may open" in May.',
  ],
  [
    'prefix: "in May.\\n"',
    'prefix: "in June."',
    'statement no-leak: its prefix does not stand before the quote',
    'no statement and no furniture covers: Her office denies a leak. Her office denies a leak.',
  ],
  [
    '    repeats: true\n    prefix: "in May.\\n"\n',
    '',
    'statement no-leak: the quote stands in the source 2 times; give a prefix',
    'no statement and no furniture covers: Her office denies a leak. Her office denies a leak.',
  ],
  ['    repeats: true\n', '', 'no statement and no furniture covers: Her office denies a leak.'],
  [
    'content: ["may open"]',
    'content: ["will open"]',
    'statement may-open: content “will open” does not stand in the quote',
  ],
  ['as: Ana Roe', 'as: Anna Roe', 'statement may-open: as “Anna Roe” does not stand in the quote'],
  ['cue: told', 'cue: tells', 'statement may-open: cue “tells” does not stand in the quote'],
  ['hedges: [may]', 'hedges: [perhaps]', 'statement may-open: hedge “perhaps” does not stand in the quote'],
  ['text: On Monday', 'text: On Sunday', 'statement may-open: when “On Sunday” does not stand in the quote'],
  ['where: in Tarv', 'where: at home', 'statement may-open: where “at home” does not stand in the quote'],
  ['to: the council', 'to: the press', 'statement may-open: to “the press” does not stand in the quote'],
  [
    'furniture: ["Photo: nobody"]',
    'furniture: ["Photo: nobody", "Photo: A. B."]',
    'report: furniture “Photo: A. B.” does not stand in the source',
  ],
  ['furniture: ["Photo: nobody"]', 'furniture: []', 'no statement and no furniture covers: Photo: nobody'],
  [
    '{id: council, name',
    '{id: roe, name',
    'speaker or mentioned roe: this id is used twice',
    'statement may-open: about: nobody has the id council',
  ],
  [
    '  - {id: dam, name: the dam}',
    '  - {id: dam, name: the dam}\n  - {id: dam, name: the lake}',
    'topic dam: this id is used twice',
  ],
  ['id: no-leak', 'id: may-open', 'statement may-open: this id is used twice'],
  [
    'behalf: office',
    'behalf: office, aliases: [HER OFFICÉ]',
    'speaker roe: aliases: “HER OFFICÉ” is the name of office',
  ],
  [
    'name: the council',
    'name: the council, aliases: [Ana Roe]',
    'mentioned council: aliases: “Ana Roe” is the name of roe',
  ],
  [
    'type: Organization}\nmentioned:\n  - {id: council, name: the council',
    'type: Organization, aliases: [Them]}\nmentioned:\n  - {id: council, name: the council, aliases: [the them]',
    'speaker office: aliases: “Them” is an alias of council',
    'mentioned council: aliases: “the them” is an alias of office',
  ],
  ['behalf: office', 'behalf: nobody', 'speaker roe: behalf: nobody has the id nobody'],
  ['behalf: office', 'behalf: roe', 'speaker roe: speaks on its own behalf'],
  ['speakers:', 'speakers:\n  - {id: mute, name: a mute, type: Person}', 'speaker mute: is a voice in no statement'],
  [
    '{by: roe, as',
    '{by: rowe, as',
    'speaker roe: is a voice in no statement',
    'statement may-open: chain: no speaker has the id rowe',
  ],
  [
    '{by: roe, as',
    '{by: council, as',
    'speaker roe: is a voice in no statement',
    'statement may-open: chain: council stands under mentioned; whoever is a voice stands under speakers',
  ],
  [
    'as: Ana Roe, cue: told}',
    'cue: told}',
    'statement may-open: chain: roe has no words (as) and is not marked inferred',
  ],
  ['cue: told}', 'cue: told, inferred: true}', 'statement may-open: chain: roe is marked inferred but has words (as)'],
  ['cue: told}', 'cue: told}, {by: roe, inferred: true}', 'statement may-open: chain: roe stands in it twice'],
  ['about: [council]', 'about: [senate]', 'statement may-open: about: nobody has the id senate'],
  ['topics: [dam]', 'topics: [damm]', 'statement headline: topics: no topic has the id damm'],
  ['disputes: headline', 'disputes: may-open', 'statement may-open: is related to itself'],
  ['disputes: headline', 'disputes: lead', 'statement may-open: relations: no statement has the id lead'],
  ['disputes: headline', 'denies: headline', 'statement may-open, relations.0: nobody knows the field “denies”'],
];

test.each(BROKEN)('%j instead of %j', async (from, to, ...faults) => {
  const lines = faults.map((fault) => `tiny/report.yaml: ${fault}`);
  expect(await check({ tiny: { ...TINY, report: changed(KNOWLEDGE, from, to) } })).toEqual({ lines, ok: false });
});

test('people may share a surname, and what their roles have in common', async () => {
  const sharing = changed(
    changed(KNOWLEDGE, 'behalf: office', 'behalf: office, role: the mayor, aliases: [Roe, the mayor]'),
    '{id: council, name: the council',
    '{id: council, name: Tom Roe, role: mayor before her, aliases: [Roe, Mayor]',
  );
  expect(await check({ tiny: { ...TINY, report: sharing } })).toEqual({
    lines: ['tiny: 3 statements, 2 speakers, 2 questions, all proved'],
    ok: true,
  });
});

describe('a statement that is written a second time', () => {
  const AGAIN = `  - id: leakless
    quote: Her office denies a leak.
    prefix: "in May.\\n"
    kind: act
    chain: [{by: office, inferred: true}]
    stance: denies
`;
  const twice = (from = 'leakless', to = from) =>
    check({ tiny: { ...TINY, report: KNOWLEDGE + changed(AGAIN, from, to) } });

  test('is told with the first', async () => {
    const fault = 'tiny/report.yaml: statement leakless: is statement no-leak again: the same words, chain and stance';
    expect(await twice()).toEqual({ lines: [fault], ok: false });
    expect(await twice('kind: act', 'content: [Her office denies a leak.]\n    kind: act')).toEqual({
      lines: [fault],
      ok: false,
    });
  });

  test.each([
    ['another chain', '{by: office, inferred: true}', ''],
    ['another stance', 'stance: denies', 'stance: doubts'],
    ['other words of it', 'kind: act', 'kind: act\n    content: [a leak]'],
    ['another place', '"in May.\\n"', '"a leak. "'],
    ['that it restates the first', 'stance: denies', 'stance: denies\n    relations: [{restates: no-leak}]'],
    ['that it was withdrawn', 'stance: denies', 'stance: denies\n    withdrawn: it was written twice'],
  ])('is another one where it has %s', async (_, from, to) => {
    expect(await twice(from, to)).toEqual({
      lines: ['tiny: 4 statements, 2 speakers, 2 questions, all proved'],
      ok: true,
    });
  });
});

test('the source is held against its sum, and has to be there', async () => {
  const source = SOURCE.replace('Photo', 'Photos');
  expect(await check({ tiny: { ...TINY, source } })).toEqual({
    lines: [
      `tiny/report.yaml: source: its sha256 is ${sha256(source)}, the knowledge says ${sha256(SOURCE)}`,
      'tiny/report.yaml: report: furniture “Photo: nobody” does not stand in the source',
      'tiny/report.yaml: no statement and no furniture covers: Photos: nobody',
    ],
    ok: false,
  });
  expect(await check({ tiny: { report: KNOWLEDGE } })).toEqual({
    lines: ['tiny/source.txt: the source cannot be read'],
    ok: false,
  });
});

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

test('files that are not saved as UTF-8 are told as that', async () => {
  const fault = 'is not UTF-8; save it as UTF-8 text';
  expect(await check({ tiny: { ...TINY, report: utf16(KNOWLEDGE) } })).toEqual({
    lines: [`tiny/report.yaml: ${fault}`],
    ok: false,
  });
  for (const questions of [utf16(QUESTIONS), Buffer.from(`${QUESTIONS}# Café`, 'latin1')]) {
    expect(await check({ tiny: { ...TINY, questions } })).toEqual({
      lines: [`tiny/questions.yaml: ${fault}`],
      ok: false,
    });
  }
  for (const source of [utf16(SOURCE), Buffer.from(`${SOURCE}Café`, 'latin1')]) {
    expect(await check({ tiny: { ...TINY, source } })).toEqual({
      lines: [`tiny/source.txt: the source ${fault}`],
      ok: false,
    });
  }
});

test.each([
  [
    '- {',
    '- [',
    'it is not valid YAML at line 1, column 111: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['category: exact', 'command: ask, category: exact', 'The field “command” stands twice, again at line 1, column 35'],
  ['words: "may open"', 'words: *it', 'Unresolved alias (the anchor must be set before the alias): it'],
  [QUESTIONS, 'questions: []', 'is not a list of questions'],
  [QUESTIONS, '- why?', 'question 1: is not {category, command, options, first}'],
  ['category: exact, ', '', 'question 1: has no category'],
  ['category: exact', 'sort: x, category: exact', 'question 1: nobody knows the field “sort”'],
  ['first: []', 'first: none', 'question 2: first is not a list of statements'],
  ['first: [may-open]', 'first: [may-open, june]', 'question 1: no statement has the id june'],
  ['first: [may-open]', 'first: []', 'question 1: its verdict and its first do not go together'],
  [
    'word-for-word',
    'verbatim',
    'question 1: its verdict is none of word-for-word, reworded, other-speaker, related, answered, speaker-silent, speaker-not-quoted, withdrawn, not-in-report',
  ],
  ['command: ask', 'command: tell', 'question 2: there is no command “tell”'],
  ['{question:', '{words:', 'question 2: /ask has no option “words”.'],
])('of a question: %j instead of %j', async (from, to, fault) => {
  const questions = changed(QUESTIONS, from, to);
  const { lines, ok } = await check({ tiny: { ...TINY, questions } });
  expect(lines[0]).toBe(`tiny/questions.yaml: ${fault}`);
  expect(ok).toBe(false);
});

test('every folder is checked, and two may not hold the same report', async () => {
  const broken = { ...TINY, report: changed(KNOWLEDGE, 'where: in Tarv', 'where: at home') };
  expect(await check({ a: TINY, b: broken, c: TINY, notes: { source: 'no report' } })).toEqual({
    lines: [
      'tiny: 3 statements, 2 speakers, 2 questions, all proved',
      'b/report.yaml: statement may-open: where “at home” does not stand in the quote',
      'c: a has the same id',
    ],
    ok: false,
  });
});

test('a folder with nothing in it proves nothing', async () => {
  const nothing = { lines: ['here: there is no folder with a report.yaml in it'], ok: false };
  expect(await check({})).toEqual(nothing);
  expect(await check({ notes: { source: 'no report' } })).toEqual(nothing);
  const dir = await knowledgeDir({ tiny: TINY });
  expect((await checkKnowledge(join(dir, 'tiny'), commands)).lines).toEqual([
    `${dir}/tiny: this is the folder of one report; it takes the folder that it is in`,
  ]);
  expect((await checkKnowledge(join(dir, 'tyni'), commands)).lines).toEqual([
    `${dir}/tyni: the knowledge folder cannot be read`,
  ]);
});
