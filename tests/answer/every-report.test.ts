import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import type { Found, Outcome } from '../../src/answer/outcome.js';
import { quotes } from '../../src/answer/quotes.js';
import { sides } from '../../src/answer/sides.js';
import { whoSaid } from '../../src/answer/who-said.js';
import type { Library } from '../../src/library/library.js';
import type { Report } from '../../src/report/model.js';
import { everyReport, libraryOf } from '../reports.js';

/** What a reader of the report would try: everyone's name, every topic, every heading, and every statement's own words. */
function everythingAsked(library: Library, report: Report): Outcome[] {
  const people = [...report.speakers.values(), ...report.mentioned.values()];
  return [
    ...people.flatMap(({ id, name }) => [
      quotes(library, { speaker: id }),
      ask(library, { question: `What does ${name} say?` }),
    ]),
    ...[...report.topics.keys()].map((about) => sides(library, { about })),
    ...report.statements.flatMap(({ quote }) => [
      ask(library, { question: quote }),
      whoSaid(library, { words: quote }),
    ]),
  ];
}

const all = everyReport.map((report) => ({ report, outcomes: everythingAsked(libraryOf(report), report) }));

describe.each(all.map((one) => [one.report.id, one] as const))('of the report %s', (_, { report, outcomes }) => {
  test('every quote in any answer is the slice of its source', () => {
    const shown = outcomes.flatMap(({ answers, nearest, ascribed }): Found[] => [...answers, ...nearest, ...ascribed]);
    const wrong = shown.filter(({ report: { source }, statement: { quote, start, end } }) => {
      return quote !== source.slice(start, end);
    });
    expect(shown.length).toBeGreaterThan(report.statements.length);
    expect(wrong).toEqual([]);
  });

  test('every statement is an answer to something', () => {
    const reached = new Set(outcomes.flatMap(({ answers }) => answers.map(({ statement }) => statement.id)));
    expect(report.statements.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('every statement’s own words are found word for word', () => {
    const library = libraryOf(report);
    const lost = report.statements.filter(({ id, quote }) => {
      const { verdict, answers } = whoSaid(library, { words: quote });
      return verdict !== 'word-for-word' || !answers.some(({ statement }) => statement.id === id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('a refusal has no answers, and an answer is no refusal', () => {
    const refusals = ['speaker-silent', 'speaker-not-quoted', 'withdrawn', 'not-in-report'];
    const odd = outcomes.filter(({ verdict, answers }) => refusals.includes(verdict) !== (answers.length === 0));
    expect(odd).toEqual([]);
    expect(outcomes.filter(({ nearest }) => nearest.length > 3)).toEqual([]);
  });
});
