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

/**
 * So many of the questions may be answered by another report as well: those that are general enough to fit it ("how many
 * died"), and those whose words in another report lead all others by chance.
 */
const MOST_ANSWERED = 0.03;
/** Hundreds of questions put to each of the other reports. */
const LONGEST_MS = 180_000;

test.each(FILES)(
  'what the report %s answers, hardly any other report does',
  async (id, file) => {
    const { questions } = await readGolden(file);
    const answerable = questions.filter(({ command, first }) => {
      return first.length > 0 && (command === 'ask' || command === 'who-said');
    });
    const others = everyReport.filter((report) => report.id !== id);
    const answered = others.flatMap((report) => {
      const library = libraryOf(report);
      return answerable.flatMap(({ command, options }) => {
        const text = String(options['question'] ?? options['words']);
        const { answers } = command === 'ask' ? ask(library, { question: text }) : whoSaid(library, { words: text });
        return answers.length > 0 ? [`${report.id}: ${text}`] : [];
      });
    });
    const share = answered.length / (answerable.length * others.length);
    expect(share > MOST_ANSWERED ? answered : []).toEqual([]);
  },
  LONGEST_MS,
);
