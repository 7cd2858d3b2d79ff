import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemsOf, type Item } from '../../../src/report/items.js';
import { parseKnowledge, readReport, reportFolders } from '../../../src/report/read.js';
import { itemSchema, type Knowledge } from '../../../src/report/schema.js';
import { writeItem, writeKnowledge } from '../../../src/report/yaml/write.js';
import { anyKnowledge, anyPerson, anyStatement, anyTopic } from '../generated-knowledge.js';

const folders = (
  await Promise.all(['knowledge', 'tests/fixtures/knowledge', 'tests/fixtures/known'].map(reportFolders))
).flat();

async function knowledgeIn(folder: string): Promise<Knowledge> {
  const { knowledge } = await readReport(folder);
  if (knowledge === undefined) throw new Error(`${folder} cannot be read`);
  return knowledge;
}

/** The lines that say something, without comments at their ends. */
function linesOf(yaml: string): string[] {
  return yaml
    .split('\n')
    .map((line) => line.replace(/\s+# [^"]*$/, '').replace(/^# .*/, ''))
    .filter((line) => line !== '');
}

/** A line without the quotation marks in it. */
function unmarked(line: string): string {
  return line.replace(/\\?["']/g, '');
}

function readBack(item: Item): Item {
  return itemSchema.parse({ kind: item.kind, value: parse(writeItem(item)) });
}

describe('writing a report', () => {
  test.each(folders)('and parsing it again changes nothing: %s', async (folder) => {
    const knowledge = await knowledgeIn(folder);
    const written = writeKnowledge(knowledge);
    expect(parseKnowledge(written, 'report.yaml')).toEqual({ knowledge, faults: [] });
    expect(writeKnowledge(knowledge)).toBe(written);
  });

  test('and parsing it again changes no text, whatever it is', () => {
    fc.assert(
      fc.property(anyKnowledge, (knowledge) => {
        expect(parseKnowledge(writeKnowledge(knowledge), 'report.yaml')).toEqual({ knowledge, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the shape of the shipped file: but for quotation marks, hardly a line is another', async () => {
    const [folder = ''] = folders;
    const shipped = linesOf(await readFile(join(folder, 'report.yaml'), 'utf8'));
    const written = new Set(linesOf(writeKnowledge(await knowledgeIn(folder))));
    const others = new Set([...written].map(unmarked));
    expect(shipped.filter((line) => !written.has(line)).length).toBeLessThan(shipped.length / 50);
    expect(shipped.filter((line) => !others.has(unmarked(line)))).toEqual([
      '      - {by: bloomberg, as: The report, cue: suggests}',
    ]);
  });

  test('says what the fields mean, where they begin', async () => {
    const [folder = ''] = folders;
    const shipped = await readFile(join(folder, 'report.yaml'), 'utf8');
    const comments = writeKnowledge(await knowledgeIn(folder)).match(/^# .*$/gm) ?? [];
    expect(comments).toEqual(shipped.match(/^# .*$/gm));
  });

  test('leaves out what is empty or goes without saying', () => {
    const yaml = `schema: who-said/1
report: {id: r, headline: H, datePublished: "2024", source: {sha256: "${'0'.repeat(64)}"}}
speakers: []
statements: [{id: s, quote: Q, kind: narration, chain: [], stance: asserts}]
`;
    const { knowledge } = parseKnowledge(yaml, 'report.yaml');
    if (knowledge === undefined) throw new Error('it cannot be read');
    expect(linesOf(writeKnowledge(knowledge))).toEqual([
      'schema: who-said/1',
      'report:',
      '  id: r',
      '  headline: "H"',
      '  publisher: null',
      '  datePublished: "2024"',
      '  inLanguage: en',
      '  url: null',
      '  source:',
      '    file: source.txt',
      `    sha256: "${'0'.repeat(64)}"`,
      'speakers: []',
      'statements:',
      '  - id: s',
      '    quote: "Q"',
      '    kind: narration',
      '    chain: []',
      '    stance: asserts',
    ]);
  });
});

describe('writing an item', () => {
  test.each(folders)('and parsing it again changes nothing: %s', async (folder) => {
    for (const item of itemsOf(await knowledgeIn(folder)).values()) expect(readBack(item)).toEqual(item);
  });

  test('and parsing it again changes no text, whatever it is', () => {
    const anyItem: fc.Arbitrary<Item> = fc.oneof(
      anyStatement.map((value) => ({ kind: 'statement' as const, value })),
      anyPerson.map((value) => ({ kind: 'person' as const, value })),
      anyTopic.map((value) => ({ kind: 'topic' as const, value })),
    );
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(readBack(item)).toEqual(item);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['statement', 'person'] as const)('has all fields, in the order of the schema: %s', (kind) => {
    const [schema] = itemSchema.options.filter((option) => option.shape.kind.value === kind);
    const order = Object.keys(schema?.shape.value.shape ?? {});
    const anyItem = kind === 'person' ? anyPerson : anyStatement;
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyItem, (value) => {
        const item = itemSchema.parse({ kind, value });
        const keys = Object.keys(Object(parse(writeItem(item))));
        expect(keys).toEqual(order.filter((key) => keys.includes(key)));
        keys.forEach((key) => seen.add(key));
      }),
    );
    expect([...seen].toSorted()).toEqual(order.toSorted());
  });

  test('is a few plain lines', () => {
    const statement = parse('{id: s, quote: "He \\"may\\" go, he said.", kind: mixed, stance: suggests}');
    const chain = [{ by: 'he', as: 'He', cue: 'said' }];
    const item = itemSchema.parse({ kind: 'statement', value: { ...statement, chain, hedges: ['may'] } });
    expect(writeItem(item)).toBe(
      `id: s
quote: "He \\"may\\" go, he said."
kind: mixed
chain: [{by: he, as: He, cue: said}]
stance: suggests
hedges: [may]
`,
    );
  });
});
