import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import type { Outcome } from '../../src/answer/outcome.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { everyReport, libraryOf } from '../reports.js';
import { alteredTexts } from './altered.js';

/**
 * What machines cannot tell from an altered text: the look-alike that really says it, words that are right in a sentence
 * that tells something else of where or by what kind of person they were said, a verb that begins like a question, and
 * one "never" of two.
 */
const TRUE_ALL_THE_SAME: readonly string[] = [
  'nine-percent, a number, who-said: twelve-percent',
  'nine-percent, a number, ask: twelve-percent',
  'nine-percent, a number, ask who: twelve-percent',
  'water-for-silence, a name, who-said: water-for-silence',
  'army-smugglers, a not left out, ask: army-smugglers',
  'minister-denial, a not left out, who-said: minister-denial',
  'minister-denial, a not left out, ask: minister-denial',
  'minister-denial, a not left out, ask who: minister-denial',
  'no-paper, a name, who-said: no-paper',
  'blow-over, a not left out, ask: blow-over',
];

/** A text that somebody passes on, with a “not” of their own beside it. */
const passedOn = (text: string): string =>
  `my uncle sent me this on the train this morning: ${text} and honestly i dont know what to think of that`;
/**
 * So many altered texts of each report are answered amid chat all the same: most have a quotation in them that nobody
 * altered, or lost the “no” they began with. A change that gives fewer writes its count here.
 */
const AMID_CHAT: Readonly<Record<string, number>> = {
  'border-talks': 3,
  'dengue-trial': 5,
  'ferry-inquiry': 2,
  'harbour-strike': 4,
  'orun-dam-letter': 2,
  'stadium-vote': 6,
};

/** Hundreds of altered texts, each put in three ways. */
const LONGEST_MS = 180_000;

describe.each(everyReport.map((report) => [report.id, report] as const))('of the report %s', (_, report) => {
  const library = libraryOf(report);
  const ways: readonly (readonly [string, (text: string) => Outcome])[] = [
    ['who-said', (words) => whoSaid(library, { words })],
    ['ask', (question) => ask(library, { question })],
    ['ask who', (clause) => ask(library, { question: `who said that ${clause}?` })],
  ];

  test(
    'no statement answers for its own words with a name, a number or a not changed',
    () => {
      const answered = alteredTexts(report).flatMap(({ statement, change, text }) => {
        return ways.flatMap(([way, put]) => {
          const { verdict, answers } = put(text);
          const [first] = answers;
          // With another name for the speaker the words are right, and the card says whose they are.
          if (first === undefined || verdict === 'other-speaker') return [];
          return [`${statement}, ${change}, ${way}: ${first.statement.id}`];
        });
      });
      expect([...new Set(answered)].filter((one) => !TRUE_ALL_THE_SAME.includes(one))).toEqual([]);
    },
    LONGEST_MS,
  );

  test(
    'and hardly any amid chat',
    () => {
      const answered = alteredTexts(report).flatMap(({ statement, change, text }) => {
        return ways.slice(0, 2).flatMap(([way, put]) => {
          const { verdict, answers } = put(passedOn(text));
          return answers.length === 0 || verdict === 'other-speaker' ? [] : [`${statement}, ${change}, ${way}`];
        });
      });
      expect(answered.length, `answered:\n${answered.join('\n')}`).toBeLessThanOrEqual(AMID_CHAT[report.id] ?? 0);
    },
    LONGEST_MS,
  );
});
