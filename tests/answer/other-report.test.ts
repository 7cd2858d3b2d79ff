import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { readGolden } from '../../src/answer/golden/golden.js';
import { everyReport, libraryOf } from '../reports.js';

/**
 * What the questions of each report get from all the others, asked of each by itself: so many answers, and not one more.
 * Some fit ("how many died"), some lead there by chance. A change that gives fewer writes its count here.
 */
const FILES: readonly (readonly [report: string, file: string, answered: number])[] = [
  ['putin-peace-play', 'knowledge/putin-peace-play/questions.yaml', 35],
  ['border-talks', 'tests/fixtures/knowledge/border-talks/questions.yaml', 23],
  ['central-bank', 'tests/fixtures/knowledge/central-bank/questions.yaml', 21],
  ['dengue-trial', 'tests/fixtures/knowledge/dengue-trial/questions.yaml', 9],
  ['ferry-inquiry', 'tests/fixtures/knowledge/ferry-inquiry/questions.yaml', 16],
  ['harbour-strike', 'tests/fixtures/knowledge/harbour-strike/questions.yaml', 16],
];
/** Hundreds of questions put to each of the other reports. */
const LONGEST_MS = 180_000;

test.each(FILES)(
  'what the report %s answers, hardly any other report does',
  async (id, file, most) => {
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
    expect(answered.length, `answered:\n${answered.join('\n')}`).toBeLessThanOrEqual(most);
  },
  LONGEST_MS,
);
