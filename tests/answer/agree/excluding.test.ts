import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { whoSaid } from '../../../src/answer/who-said.js';
import { libraryOf, reportCalled } from '../../reports.js';
import { inShort } from '../outcomes.js';

const asking = (report: string, clause: string) =>
  inShort(ask(libraryOf(reportCalled(report)), { question: `who said that ${clause}?` }));
const remembering = (report: string, words: string) => inShort(whoSaid(libraryOf(reportCalled(report)), { words }));

const CHANGED = [
  ['border-talks', 'a deal would win him the spring election', 'spring', 'autumn', 'win-election'],
  ['border-talks', 'to release 40 percent of the river’s summer flow', 'summer', 'winter', 'water-offer'],
  ['border-talks', 'to release 40 percent of the river’s summer flow', 'percent', 'people', 'water-offer'],
  ['ferry-inquiry', 'the ferry would have stayed afloat for at least another hour', 'least', 'most', 'another-hour'],
  ['central-bank', 'up to 2,000 jobs in smaller firms might go by the summer', 'up to', 'at least', 'jobs-at-risk'],
  ['central-bank', 'up to 2,000 jobs in smaller firms might go by the summer', 'summer', 'winter', 'jobs-at-risk'],
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
