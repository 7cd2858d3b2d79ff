import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { compare } from '../../../src/answer/golden/compare.js';
import { readGolden } from '../../../src/answer/golden/golden.js';
import { testQuestions } from '../../../src/answer/golden/test-questions.js';
import { createLibrary } from '../../../src/library/library.js';
import type { Statement } from '../../../src/report/model.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';
import { report } from '../../reply/shipped.js';
import { shipped } from '../../reports.js';

const SEED = 7;
const WORDS = 3;
/** How moderators may ask for a statement, by some of its words. */
const ASKS = [
  'what is said about 0 and 1?',
  'is there anything on 0 1 2?',
  'did anybody mention 0 or 1?',
  'why 0 1?',
  'who brought up the 2 and the 0?',
];
/** The same question in slightly other words. */
const SLIGHTLY: readonly ((question: string) => string)[] = [
  (question) => question.replace('?', ''),
  (question) => question.toUpperCase(),
  (question) => `so ${question}`,
  (question) => question.replace('what is', 'whats'),
  (question) => question.replaceAll(/\bthe /g, ''),
  (question) => question.replace(/\band\b/, 'or'),
];

function anyAsk({ quote }: Statement): fc.Arbitrary<string> {
  const words = new Set(
    termsOf(quote).flatMap(({ stop, light, figure, word }) => (stop || light || figure ? [] : word)),
  );
  const some = fc.shuffledSubarray([...words], { minLength: WORDS, maxLength: WORDS });
  return fc
    .tuple(fc.constantFrom(...ASKS), some)
    .map(([ask, words]) => ask.replaceAll(/\d/g, (n) => words[Number(n)] ?? ''));
}

test('questions attached to every statement find it, also in slightly other words, and take no other’s answer', async () => {
  const [asks = []] = fc.sample(fc.tuple(...report.statements.map(anyAsk)), { numRuns: 1, seed: SEED });
  const statements = report.statements.map((one, i) => ({ ...one, asks: [...one.asks, asks[i] ?? ''] }));
  const changed = { ...report, statements };
  const after = createLibrary(new Map([[report.id, changed]]), shipped);
  const { questions: golden } = await readGolden('knowledge/putin-peace-play/questions.yaml');
  const questions = testQuestions(golden, report, changed);
  const sitting = compare({ report: report.id, before: shipped, after, questions, whole: true }, () => true);
  expect(await sitting.done).toBe(true);
  const { all, tested, broken } = sitting.soFar();
  expect(questions.filter(({ isNew }) => isNew).map(({ golden }) => golden.options['question'])).toEqual(asks);
  expect([tested, broken.map(({ golden, got }) => [golden.options, got])]).toEqual([all, []]);

  const found = (question: string) => ask(after, { question }).answers.map(({ statement }) => statement.id);
  const lost = statements.flatMap(({ id }, i) =>
    SLIGHTLY.map((other) => other(asks[i] ?? '')).filter((question) => !found(question).includes(id)),
  );
  expect(lost).toEqual([]);
}, 120_000);
