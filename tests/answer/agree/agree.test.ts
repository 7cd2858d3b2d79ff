import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { whoSaid } from '../../../src/answer/who-said.js';
import { libraryOf, reportCalled, shipped } from '../../reports.js';
import { idsOf } from '../outcomes.js';

const strike = libraryOf(reportCalled('harbour-strike'));
const talks = libraryOf(reportCalled('border-talks'));
const trial = libraryOf(reportCalled('dengue-trial'));

/** A claim, and the same with one thing changed that makes it nobody's. */
const CLAIMS = [
  [
    'a year',
    shipped,
    'Russia signaled its readiness in December 2023',
    'Russia signaled its readiness in December 2022',
  ],
  ['a month', shipped, 'Russia signaled its readiness in December', 'Russia signaled its readiness in November'],
  [
    'who does it',
    shipped,
    'Russia signaled its readiness for peace talks',
    'Ukraine signaled its readiness for peace talks',
  ],
  ['whose it is', shipped, 'classic Russian manipulation', 'classic American manipulation'],
  [
    'a negation left out',
    shipped,
    'does not see any prospects for a long-term ceasefire',
    'does see any prospects for a long-term ceasefire',
  ],
  ['the opposite word', shipped, 'Putin would undoubtedly be pleased', 'Putin would undoubtedly be displeased'],
  [
    'a number',
    strike,
    'each week of strike costs the city 38 million crowns',
    'each week of strike costs the city 83 million crowns',
  ],
  [
    'a percentage',
    strike,
    '61 percent of the city’s residents support the strikers',
    '16 percent of the city’s residents support the strikers',
  ],
  ['a day', strike, 'mediation would begin on 14 November', 'mediation would begin on 15 November'],
  [
    'a place',
    strike,
    'move its Asia service to the rival port of Ølsund',
    'move its Asia service to the rival port of Kestrava',
  ],
  [
    'metres',
    talks,
    'the helicopter had strayed 90 metres across the border',
    'the helicopter had strayed 9 metres across the border',
  ],
  [
    'a year of a map',
    talks,
    'the border runs where the 1924 map puts it',
    'the border runs where the 1934 map puts it',
  ],
  ['a negation put in', talks, 'A missile brought it down', 'No missile brought it down'],
  [
    'how many',
    trial,
    'nine children from the trial had died on her wards',
    'ten children from the trial had died on her wards',
  ],
  ['a date', trial, 'the trial was halted on 3 February', 'the trial was halted on 5 February'],
] as const;

describe('words with one thing changed are nobody’s', () => {
  test.each(CLAIMS)('%s', (_, corpus, words, altered) => {
    const right = whoSaid(corpus, { words });
    const wrong = whoSaid(corpus, { words: altered });
    expect(right.verdict).toMatch(/^(?:word-for-word|reworded)$/);
    expect(idsOf(wrong.answers)).not.toContain(right.answers[0]?.statement.id);
  });
});

/** Of a few words, which are no claim, a question may be about either. */
const NO_CLAIMS: readonly string[] = ['whose it is', 'a negation left out'];

describe('a claim with one thing changed is not answered by what was said', () => {
  test.each(CLAIMS.filter(([what]) => !NO_CLAIMS.includes(what)))('%s', (_, corpus, claim, altered) => {
    const [first] = ask(corpus, { question: claim }).answers;
    expect(first).toBeDefined();
    expect(idsOf(ask(corpus, { question: altered }).answers)).not.toContain(first?.statement.id);
  });
});

describe('what agrees in other words is no change', () => {
  test.each([
    ['a country by another name', shipped, 'Moscow signaled its readiness for peace talks'],
    ['numbers in words', strike, 'mediation would begin on fourteen November'],
    ['a percentage by its sign', trial, 'the vaccine prevented 71% of severe cases'],
    ['no accents', strike, 'the rival port of Olsund'],
  ])('%s', (_, corpus, words) => {
    const { verdict } = whoSaid(corpus, { words });
    expect(verdict).toMatch(/^(?:word-for-word|reworded)$/);
  });
});
