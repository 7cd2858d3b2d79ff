import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { readGolden } from '../../src/terminal/golden.js';
import { everyReport, libraryOf } from '../reports.js';

const FILES: readonly (readonly [report: string, file: string])[] = [
  ['putin-peace-play', 'knowledge/putin-peace-play/questions.yaml'],
  ['harbour-strike', 'tests/fixtures/knowledge/harbour-strike/questions.yaml'],
  ['dengue-trial', 'tests/fixtures/knowledge/dengue-trial/questions.yaml'],
  ['border-talks', 'tests/fixtures/knowledge/border-talks/questions.yaml'],
  ['ferry-inquiry', 'tests/fixtures/knowledge/ferry-inquiry/questions.yaml'],
];

/** Questions so general that another report may answer them as well: they name nobody and nothing of their own. */
const FITS_MORE_THAN_ONE: readonly string[] = [
  'harbour-strike: what happens if negotiations fail',
  'putin-peace-play: Where is the Prime Minister while all this is going on?',
  'central-bank: Where is the Prime Minister while all this is going on?',
  "central-bank: what does the economist reckon it's costing the city",
  'putin-peace-play: Did the envoy admit to carrying an offer?',
  'putin-peace-play: Was any offer made in writing?',
  'central-bank: Who wants the minutes made public?',
];
/** Hundreds of questions put to each of the other reports. */
const LONGEST_MS = 180_000;

test.each(FILES)(
  'what the report %s answers, no other report does',
  async (id, file) => {
    const { questions } = await readGolden(file);
    const answered = everyReport
      .filter((report) => report.id !== id)
      .flatMap((report) => {
        const library = libraryOf(report);
        return questions.flatMap(({ command, options, first }) => {
          if (first.length === 0 || (command !== 'ask' && command !== 'who-said')) return [];
          const text = String(options['question'] ?? options['words']);
          const { answers } = command === 'ask' ? ask(library, { question: text }) : whoSaid(library, { words: text });
          return answers.length > 0 ? [`${report.id}: ${text}`] : [];
        });
      });
    expect(answered.filter((one) => !FITS_MORE_THAN_ONE.includes(one))).toEqual([]);
  },
  LONGEST_MS,
);
