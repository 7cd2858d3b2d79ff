import * as fc from 'fast-check';
import type { Found } from '../../src/answer/outcome.js';
import { KINDS, RELATIONS, STANCES, type Report, type Speaker, type Statement } from '../../src/report/model.js';
import { hostileText } from './hostile.js';

const id = fc.stringMatching(/^[a-z0-9-]{24}$/);
const words = hostileText.filter((text) => text.trim() !== '');
const huge = fc.oneof(
  words,
  fc.tuple(words, fc.integer({ min: 1, max: 200 })).map(([text, times]) => text.repeat(times).slice(0, 12_000)),
  fc.constantFrom(
    '*'.repeat(4000),
    'a'.repeat(9000),
    `e${'\u0301'.repeat(5000)}`,
    '👩‍👩‍👧'.repeat(900),
    '> \n'.repeat(1500),
  ),
);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const speaker = fc.record({
  id,
  name: huge,
  role: option(huge),
  aliases: fc.constant([]),
  type: fc.constantFrom('Person' as const, 'Organization' as const),
  anonymity: fc.constantFrom('named' as const, 'unnamed' as const, 'collective' as const),
  behalf: option(id),
}) satisfies fc.Arbitrary<Speaker>;

/** One report with one statement of which nothing is as it should be but the ids. */
export const anyFound: fc.Arbitrary<Found> = fc
  .record({
    quote: huge,
    before: hostileText,
    speakers: fc.array(speaker, { minLength: 1, maxLength: 40 }),
    id,
    reportId: id,
    kind: fc.constantFrom(...KINDS),
    stance: fc.constantFrom(...STANCES),
    hedges: fc.array(huge, { maxLength: 8 }),
    topics: fc.array(id, { maxLength: 8 }),
    note: option(huge),
    when: option(fc.record({ text: huge, date: option(huge) })),
    where: option(huge),
    headline: huge,
    publisher: fc.option(huge),
    url: fc.option(
      fc.constantFrom(
        'https://news.example/a',
        'http://news.example/',
        'nowhere',
        `https://n.example/${'a'.repeat(600)}`,
      ),
    ),
    datePublished: fc.oneof(fc.constant('2024-01-26T03:39:00-05:00'), huge),
    narrated: fc.boolean(),
    cut: fc.tuple(fc.nat(12_000), fc.nat(12_000)),
  })
  .map(({ quote, before, speakers, reportId, headline, publisher, url, datePublished, narrated, cut, ...rest }) => {
    const start = before.length;
    const end = start + quote.length;
    const [from, to] = cut.map((at) => start + wholeCharacters(quote, at)).toSorted((a, b) => a - b);
    const statement: Statement = {
      ...rest,
      quote,
      start,
      end,
      content: from === undefined || to === undefined || from === to ? [] : [{ start: from, end: to }],
      copies: [],
      chain: narrated ? [] : speakers.map(({ id }, i) => ({ by: id, inferred: i % 2 === 0 })),
      about: speakers.map(({ id }) => id),
      relations: RELATIONS.map((kind) => ({ kind, to: rest.id })),
      asks: [],
      revision: 12_345,
    };
    const report: Report = {
      id: reportId,
      headline,
      publisher,
      url,
      datePublished,
      inLanguage: 'en',
      source: before + quote,
      paragraphs: [{ start: 0, end }],
      speakers: new Map(speakers.map((one) => [one.id, one])),
      mentioned: new Map(),
      topics: new Map(),
      statements: [statement],
    };
    return { report, statement };
  });

/** @returns the nearest place at or before `at` that does not part a pair of surrogates. */
function wholeCharacters(text: string, at: number): number {
  const end = Math.min(at, text.length);
  return /[\uD800-\uDBFF]$/.test(text.slice(0, end)) ? end - 1 : end;
}
