import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { whoSaid } from '../../../src/answer/who-said.js';
import { libraryOf, reportCalled } from '../../reports.js';
import { inShort } from '../outcomes.js';

const asking = (report: string, clause: string) =>
  inShort(ask(libraryOf(reportCalled(report)), { question: `who said that ${clause}?` }));
const remembering = (report: string, words: string) => inShort(whoSaid(libraryOf(reportCalled(report)), { words }));

const whether = (report: string, clause: string) =>
  inShort(ask(libraryOf(reportCalled(report)), { question: `Is it true that ${clause}?` }));

const CHANGED = [
  ['border-talks', 'a deal would win him the spring election', 'spring', 'autumn', 'win-election'],
  ['border-talks', 'to release 40 percent of the river’s summer flow', 'summer', 'winter', 'water-offer'],
  ['border-talks', 'to release 40 percent of the river’s summer flow', 'percent', 'people', 'water-offer'],
  ['ferry-inquiry', 'the ferry would have stayed afloat for at least another hour', 'least', 'most', 'another-hour'],
  ['central-bank', 'up to 2,000 jobs in smaller firms might go by the summer', 'up to', 'at least', 'jobs-at-risk'],
  ['central-bank', 'up to 2,000 jobs in smaller firms might go by the summer', 'summer', 'winter', 'jobs-at-risk'],
  ['border-talks', 'whoever closes the dam first will lose the river', 'first', 'last', 'lose-the-river'],
  ['border-talks', 'whoever closes the dam first will lose the river', 'will', 'may', 'lose-the-river'],
  ['border-talks', 'ice on the rotor may have caused the crash', 'may', 'will', 'embassy-ice'],
  ['central-bank', 'inflation would fall to 4.5 percent by the end of 2032', 'would', 'might', 'nemec-inflation'],
  [
    'central-bank',
    'inflation would fall to 4.5 percent by the end of 2032',
    'percent',
    'percentage points',
    'nemec-inflation',
  ],
  ['central-bank', 'the minutes had been tidied up twice before they were filed', 'before', 'after', 'tidied-up'],
  ['dengue-trial', 'everything we knew, the regulator knew within 24 hours', 'within', 'after', 'within-24-hours'],
  ['putin-peace-play', 'the decision regarding any negotiations is only for Kyiv', 'only', 'also', 'kyiv-decides'],
  [
    'putin-peace-play',
    'a "military operation" will persist until the Federation achieves its aims',
    'until',
    'since',
    'operation-persists',
  ],
] as const;

describe('a word that excludes the one in its place makes words nobody’s', () => {
  test.each(CHANGED)('%s: %s, with “%s” turned into “%s”', (report, clause, word, other, statement) => {
    expect(asking(report, clause).answers[0]).toBe(statement);
    const changed = clause.replace(word, other);
    expect([asking(report, changed), remembering(report, changed)]).toEqual([
      { verdict: 'not-in-report', answers: [], asked: [] },
      { verdict: 'not-in-report', answers: [], asked: [] },
    ]);
  });
});

describe('nor is it answered whether it is true', () => {
  test.each([
    ['border-talks', 'a deal would win him the spring election', 'spring', 'autumn', 'win-election'],
    ['border-talks', 'whoever closes the dam first will lose the river', 'will', 'may', 'lose-the-river'],
    ['central-bank', 'Kalvö could be summoned before a parliamentary committee', 'before', 'after', 'kalvo-summons'],
    [
      'central-bank',
      'the bank raised its key rate from 6.25 to 7.75 percent',
      '6.25 to 7.75',
      '7.75 to 6.25',
      'rate-rise',
    ],
    ['harbour-strike', 'Kestrava is the largest port of Lendova', 'largest', 'smallest', 'third-day'],
  ])('%s: %s, with “%s” turned into “%s”', (report, clause, word, other, statement) => {
    expect(whether(report, clause).answers[0]).toBe(statement);
    expect(whether(report, clause.replace(word, other))).toEqual({ verdict: 'not-in-report', answers: [], asked: [] });
  });
});
