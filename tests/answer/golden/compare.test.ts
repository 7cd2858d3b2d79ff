import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/answer/corpus.js';
import { compare } from '../../../src/answer/golden/compare.js';
import { concern } from '../../../src/answer/golden/concern.js';
import { readGolden, type Golden } from '../../../src/answer/golden/golden.js';
import { createGoldenOf } from '../../../src/answer/golden/golden-of.js';
import { judgeOnce } from '../../../src/answer/golden/judged.js';
import { putGolden } from '../../../src/answer/golden/put-golden.js';
import { testQuestions } from '../../../src/answer/golden/test-questions.js';
import { createLibrary } from '../../../src/library/library.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import type { Report, Statement } from '../../../src/report/model.js';
import { answerLine } from '../../../src/terminal/answer-line.js';
import { knowledgeDir } from '../../report/tiny.js';
import { contextOf } from '../../reports.js';

const FERRIES = 'tests/fixtures/knowledge/ferry-inquiry';

/** A report of a hundred questions and more, alone in its library. */
async function ferries(): Promise<{ corpus: Corpus; report: Report; golden: readonly Golden[] }> {
  const [source, report] = await Promise.all(
    ['source.txt', 'report.yaml'].map((name) => readFile(`${FERRIES}/${name}`, 'utf8')),
  );
  const { library } = await loadLibrary(await knowledgeDir({ one: { source: source ?? '', report: report ?? '' } }));
  const [only] = library.reports.values();
  if (only === undefined) throw new Error('there is no report');
  const { questions } = await readGolden(`${FERRIES}/questions.yaml`);
  return { corpus: library, report: only, golden: questions };
}

function changedBy(report: Report, corpus: Corpus, change: (one: Statement, i: number) => Partial<Statement>) {
  const statements = report.statements.map((one, i) => {
    const fields = change(one, i);
    return Object.keys(fields).length === 0 ? one : { ...one, ...fields };
  });
  const after: Report = { ...report, statements };
  return { after: createLibrary(new Map([[report.id, after]]), corpus), changed: after };
}

test('a golden question is answered as its command answers it', async () => {
  const { corpus, golden } = await ferries();
  const context = contextOf(corpus);
  for (const one of golden) {
    const { command, options } = one;
    const line = await answerLine(JSON.stringify({ id: 1, command, options }), context);
    const outcome = putGolden(one, corpus);
    expect('answers' in line && [line.verdict, line.answers.map(({ statement }) => statement)]).toEqual([
      outcome?.verdict,
      outcome?.answers.map(({ statement }) => statement.id),
    ]);
  }
});

describe('where questions alone are attached or taken off', () => {
  test.each([
    ['what of the engine room?', 0],
    ['who knew of the rust before the ferry sailed?', 3],
    ['did the captain drink?', 5],
    ['the harbour master saw nothing.', 1],
    ['zeppelins over the bay', 2],
  ])('what is not asked again would be answered as before: %s', async (question, at) => {
    const { corpus: before, report, golden } = await ferries();
    const { after, changed } = changedBy(report, before, (one, i) =>
      i === at ? { asks: [...one.asks, question] } : {},
    );
    const questions = testQuestions(golden, report, changed);
    const likely = concern({ report: report.id, before, after, questions, whole: false });
    const left = questions.filter((one) => likely(one) === undefined);
    expect(left.length).toBeGreaterThan(0);
    const came = (corpus: Corpus) => left.map(({ golden }) => summary(golden, corpus));
    expect(came(after)).toEqual(came(before));
  });
});

test('what a changed statement answers is tested first', async () => {
  const { corpus: before, report, golden } = await ferries();
  const often = report.statements.find(({ asks }) => asks.length > 1);
  const { after, changed } = changedBy(report, before, (one) => (one === often ? { stance: 'denies' } : {}));
  const questions = testQuestions(golden, report, changed);
  const likely = concern({ report: report.id, before, after, questions, whole: false });
  const inOrder = questions.toSorted((a, b) => (likely(b) ?? 0) - (likely(a) ?? 0));
  const theirs = (one: (typeof questions)[number]) => one.golden.first.includes(often?.id ?? '');
  const own = questions.filter(theirs);
  expect(own.length).toBeGreaterThan(1);
  expect(inOrder.slice(0, own.length).every(theirs)).toBe(true);
});

/** All that somebody sees of an answer, but the numbers of revisions. */
function summary(golden: Golden, corpus: Corpus): unknown {
  const { verdict, answers, nearest, ambiguous } = putGolden(golden, corpus) ?? {};
  const ids = (found = answers) => found?.map(({ statement, difference }) => [statement.id, difference]);
  return [golden.options, verdict, ids(), ids(nearest), ambiguous];
}

test('what a change breaks is all that was right and is wrong, but for what is taken back', async () => {
  const { corpus: before, report, golden } = await ferries();
  const [thief, owner] = report.statements;
  if (thief === undefined || owner === undefined) throw new Error('there are too few statements');
  const { after, changed } = changedBy(report, before, (one) =>
    one.id === thief.id ? { asks: [...one.asks, ...owner.asks] } : one.id === owner.id ? { withdrawn: 'misread' } : {},
  );
  const questions = testQuestions(golden, report, changed);
  const sitting = compare({ report: report.id, before, after, questions, whole: false }, () => true);
  expect(await sitting.done).toBe(true);
  const { broken, wrong, refused, others, all, tested } = sitting.soFar();
  expect(tested).toBe(all);
  const judged = questions.map(({ golden, isNew }) => ({
    golden,
    was: judgeOnce(golden, report.id, before),
    is: judgeOnce(golden, report.id, after),
    isNew,
  }));
  const wrongNow = judged.filter(({ is }) => is.outcome !== 'right');
  const worse = wrongNow.filter(({ was, isNew }) => isNew || was.outcome === 'right');
  const gone = worse.filter(({ was, isNew }) => !isNew && was.first?.statement === owner.id);
  expect(wrong.length).toBe(wrongNow.length - worse.length);
  expect(broken.map(({ golden }) => golden)).toEqual(
    worse.filter((one) => !gone.includes(one)).map(({ golden }) => golden),
  );
  expect([refused, others]).toEqual([
    gone.filter(({ is }) => is.first === undefined).length,
    gone.filter(({ is }) => is.first !== undefined).length,
  ]);
});

test('a comparison that is given up says so, and how far it came', async () => {
  const { corpus, report, golden } = await ferries();
  const questions = testQuestions(golden, report, report);
  let turns = 0;
  const sitting = compare(
    { report: report.id, before: corpus, after: corpus, questions, whole: true },
    () => ++turns < 3,
  );
  expect(await sitting.done).toBe(false);
  await sitting.prompt;
  const { all, tested } = sitting.soFar();
  expect(all).toBe(questions.length);
  expect(tested).toBeLessThan(all);
});

test('the questions of a report are read when they are wanted, and once', async () => {
  const dir = await knowledgeDir({
    one: { questions: '- {category: c, command: ask, options: {question: "so?"}, first: []}' },
  });
  const goldenOf = createGoldenOf(
    new Map([
      [`${dir}/one`, 'one'],
      [`${dir}/none`, 'none'],
    ]),
  );
  const read = await goldenOf('one');
  expect(read.questions.map(({ options }) => options)).toEqual([{ question: 'so?' }]);
  expect(await goldenOf('one')).toBe(read);
  expect([await goldenOf('none'), await goldenOf('elsewhere')]).toEqual([
    { questions: [], faults: [] },
    { questions: [], faults: [] },
  ]);
});
