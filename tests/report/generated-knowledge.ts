import * as fc from 'fast-check';
import { KINDS, RELATIONS, STANCES } from '../../src/report/model.js';
import type { Knowledge, KnowledgePerson, KnowledgeStatement, KnowledgeTopic } from '../../src/report/schema.js';
import { hostileText } from '../reply/hostile.js';

/** Words that mean something to one reader of YAML or another. */
const YAML_WORDS = [
  'yes',
  'no',
  'on',
  'Off',
  'y',
  'null',
  'Null',
  '~',
  'true',
  'FALSE',
  '2024-01-26',
  '2024-01-26T03:39:00-05:00',
  '12',
  '1e3',
  '0x1f',
  '0o7',
  '.inf',
  '.nan',
  '1_000',
  '12:30:45',
  '- a',
  '-',
  '---',
  '...',
  '? a',
  'a: b',
  'a:',
  ': a',
  '#a',
  'a #b',
  '&anchor',
  '*alias',
  '!tag',
  '!!str a',
  '%YAML 1.2',
  '@a',
  '`a`',
  '|',
  '>-',
  '[a]',
  '{a: b}',
  'a, b',
  'a]',
  "'a'",
  '"a"',
  'it’s "so"',
  '\\n',
  '<<',
  ' a',
  'a ',
  'a\nb',
  'a\n\n b\n',
  '\ta',
  'a\r\nb',
  '9\u00a0percent',
  'a\u0085b',
  '\ufeffa',
  '😀 \ud800',
  'x'.repeat(300),
  `${'long words '.repeat(30)}end`,
] as const;

export const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,24}$/),
  fc.constantFrom('null', 'true', 'no', 'y', '1', '1e3', '0x1', '-', '--', '---', '-1', '007'),
);
const words = fc.oneof(fc.constantFrom(...YAML_WORDS), hostileText).filter((text) => text.trim() !== '');
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const type = fc.constantFrom('Person' as const, 'Organization' as const);
const anonymity = fc.constantFrom('named' as const, 'unnamed' as const, 'collective' as const);

const person = { id, name: words, role: option(words), affiliation: option(words), aliases: some(words) };

export const anyPerson: fc.Arbitrary<KnowledgePerson> = fc.record({
  ...person,
  type: option(type),
  anonymity,
  behalf: option(id),
});

export const anyTopic: fc.Arbitrary<KnowledgeTopic> = fc.record({ id, name: words, aliases: some(words) });

export const anyStatement: fc.Arbitrary<KnowledgeStatement> = fc.record({
  id,
  quote: words,
  prefix: option(words),
  repeats: fc.boolean(),
  content: some(words),
  kind: fc.constantFrom(...KINDS),
  chain: some(fc.record({ by: id, as: option(words), cue: option(words), inferred: fc.boolean() })),
  stance: fc.constantFrom(...STANCES),
  hedges: some(words),
  when: option(fc.record({ text: words, date: option(fc.oneof(words, fc.constant(''))) })),
  where: option(words),
  to: option(words),
  about: some(id),
  topics: some(id),
  relations: some(fc.constantFrom(...RELATIONS).chain((kind) => id.map((to) => ({ [kind]: to })))),
  note: option(words),
  aliases: some(words),
  asks: some(words),
  withdrawn: option(words),
});

/** Knowledge in the right shape, of which nothing else is as it should be. */
export const anyKnowledge: fc.Arbitrary<Knowledge> = fc.record({
  schema: fc.constant('who-said/1' as const),
  report: fc.record({
    id,
    type: option(words),
    headline: words,
    publisher: fc.option(words),
    datePublished: fc.constantFrom('2024', '2024-05', '2024-05-01', '2024-05-01T18:30', '2024-05-01T18:30:00.5+02:00'),
    inLanguage: fc.oneof(words, fc.constant('')),
    url: fc.option(fc.webUrl()),
    source: fc.record({ file: words, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }),
    furniture: some(words),
  }),
  speakers: some(fc.record({ ...person, type, anonymity, behalf: option(id) })),
  mentioned: some(anyPerson),
  topics: some(anyTopic),
  statements: fc.array(anyStatement, { minLength: 1, maxLength: 3 }),
});
