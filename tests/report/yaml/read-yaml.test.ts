import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseKnowledge } from '../../../src/report/read.js';
import { readYaml } from '../../../src/report/yaml/read-yaml.js';

const shipped = await readFile('knowledge/putin-peace-play/report.yaml', 'utf8');
const [, statements = ''] = shipped.split('\nstatements:\n');

describe('a text that may come from anybody', () => {
  test.each([
    ['nested without end', '['.repeat(2_000_000), 'it is nested too deeply'],
    ['nested in itself', '{a: '.repeat(100), 'it is nested too deeply'],
    ['a list in a list in a list', '- '.repeat(1_000_000), 'it is nested too deeply'],
    [
      'indented without end',
      Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'it is nested too deeply',
    ],
    ['closed more than opened', ']'.repeat(100_000), 'it closes a bracket that it never opened'],
    ['a million small things', 'x:\n'.concat('- a\n'.repeat(500_000)), 'it has more than 350000 pieces'],
    ['full of references', '&a '.repeat(500_000), 'it has more than 100 references, tags or documents'],
    ['a reference that leads nowhere', 'a: *b', 'Unresolved alias (the anchor must be set before the alias): b'],
    [
      'a reference to more of itself',
      ['a: &a [x,x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]']
        .concat('d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]', 'e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]')
        .join('\n'),
      'Excessive alias count indicates a resource exhaustion attack',
    ],
    ['a field twice', 'a: 1\nb: {c: 1, d: 2, c: 3}\n', 'The field “c” stands twice, again at line 2, column 17'],
    [
      'more than one document',
      'a: 1\n---\nb: 2\n',
      'it is not valid YAML at line 2, column 1: a second document begins there',
    ],
    ['a quote that never ends', 'a: "b\n', 'it is not valid YAML at line 2, column 1: Missing closing "quote'],
  ])('is refused: %s', (_, text, fault) => {
    expect(readYaml(text)).toEqual({ faults: [fault] });
  });

  test.each(['a: "[[[[[[[[[[[[[[[[[[[[[[[[[["', `a: |\n${' '.repeat(99)}[[[[\n`, `a: '${'- '.repeat(99)}'`])(
    'is read where the brackets are words: %j',
    (text) => {
      expect(readYaml(text)).toHaveProperty('value');
    },
  );

  test('is read where it is long, but a report', () => {
    const long = shipped + statements.repeat(40);
    const { knowledge, faults } = parseKnowledge(long, 'report.yaml');
    expect(faults).toEqual([]);
    expect(knowledge?.statements).toHaveLength(23 * 41);
  });

  test('tells of as many faults as there are', () => {
    const short = `statements:\n${'- {id: a, quote: b}\n'.repeat(10_000)}`;
    const { faults } = parseKnowledge(short, 'report.yaml');
    expect(faults).toHaveLength(3 + 3 * 10_000);
    expect(faults.at(-1)).toEqual({
      file: 'report.yaml',
      at: 'statement a, stance',
      fault: expect.any(String),
      fatal: true,
    });
  });
});

test('fields that nobody knows are left out, wherever they stand', () => {
  const text = shipped
    .replace('report:\n', 'comment: why\nreport:\n  mood: good\n')
    .replace('chain: []\n', 'chain: []\n    extra: {a: 1}\n');
  const { knowledge, faults } = parseKnowledge(text, 'report.yaml');
  expect(knowledge).toEqual(parseKnowledge(shipped, 'report.yaml').knowledge);
  expect(faults.map(({ at, fault, fatal }) => [at, fault, fatal])).toEqual([
    ['report', 'nobody knows the field “mood”', false],
    ['statement headline', 'nobody knows the field “extra”', false],
    [undefined, 'nobody knows the field “comment”', false],
  ]);
});
