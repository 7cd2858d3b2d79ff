import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { runEval } from '../../src/terminal/eval.js';
import { knowledgeDir, KNOWLEDGE, SOURCE } from '../report/tiny.js';
import { contextOf } from '../reports.js';

const WORDS = 'may open';
const QUESTIONS = `
- {category: exact, command: who-said, options: {words: "${WORDS}"}, verdict: word-for-word, first: [may-open]}
- {category: exact, command: who-said, options: {words: "${WORDS}", private: true}, verdict: reworded, first: [may-open]}
- {category: exact phrase, command: who-said, options: {words: "${WORDS}"}, first: [no-leak]}
- {category: exact phrase, command: who-said, options: {words: "${WORDS}"}, verdict: not-in-report, first: []}
- {category: absent, command: who-said, options: {words: "purple elephants"}, verdict: not-in-report, first: []}
- {category: absent, command: who-said, options: {words: "purple elephants"}, first: [headline, no-leak]}
`;

/** Runs eval over a folder with the tiny report in it. @returns the exit code and the screen */
async function run(words: readonly string[], questions = QUESTIONS): Promise<{ exit: number; screen: string }> {
  const dir = await knowledgeDir({ tiny: { report: KNOWLEDGE, source: SOURCE, questions } });
  const { library, folders } = await loadLibrary(dir);
  const shown: string[] = [];
  const write = (text: string) => Promise.resolve(shown.push(text) > 0);
  const exit = await runEval(
    words.map((word) => (word.startsWith('-') ? word : join(dir, word))),
    { ...contextOf(library), folders, write },
  );
  return { exit, screen: shown.join('').replaceAll(dir, 'here') };
}

const TABLE = `category      asked   right  misattributed  wrongly refused  verdict wrong
exact             2       1              0                0              1
exact phrase      2       0              2                0              0
absent            2       1              0                1              0
total             6       2              2                1              1
                     33.3 %         33.3 %           16.7 %         16.7 %

First answer right: 50.0 %. Verdict right: 66.7 %.
`;

test('the summary goes by category, and the misses say what was asked, wanted and got', async () => {
  expect(await run(['tiny/questions.yaml'])).toEqual({
    exit: 1,
    screen: `${TABLE}
verdict wrong (exact)
  asked   /who-said words: may open private: true
  wanted  reworded: may-open
  got     word-for-word: tiny/may-open, Ana Roe

misattributed (exact phrase)
  asked   /who-said words: may open
  wanted  any verdict: no-leak
  got     word-for-word: tiny/may-open, Ana Roe (no evidence)

misattributed (exact phrase)
  asked   /who-said words: may open
  wanted  not-in-report: nothing
  got     word-for-word: tiny/may-open, Ana Roe (there is no answer)

wrongly refused (absent)
  asked   /who-said words: purple elephants
  wanted  any verdict: headline or no-leak
  got     not-in-report: nothing
`,
  });
});

test('the misses are left out where only the summary is wanted', async () => {
  expect(await run(['--summary', 'tiny/questions.yaml'])).toEqual({ exit: 1, screen: TABLE });
});

test('all is well when all is right', async () => {
  const [, right] = QUESTIONS.split('\n');
  expect(await run(['tiny/questions.yaml', 'tiny/questions.yaml'], right)).toEqual({
    exit: 0,
    screen: `category  asked    right  misattributed  wrongly refused  verdict wrong
exact         2        2              0                0              0
total         2        2              0                0              0
                 100.0 %          0.0 %            0.0 %          0.0 %

First answer right: 100.0 %. Verdict right: 100.0 %.
`,
  });
});

test.each([
  [[], 'Which questions? Use it like this: npm run -s eval -- [--summary] questions.yaml [more.yaml]\n'],
  [['nowhere.yaml'], 'These questions cannot be asked:\n  here/nowhere.yaml: cannot be read\n'],
  [['tiny'], 'These questions cannot be asked:\n  here/tiny: cannot be read\n'],
  [
    ['tiny/questions.yaml', 'tiny/report.yaml'],
    'These questions cannot be asked:\n  here/tiny/report.yaml: is not a list of questions\n',
  ],
])('what cannot be read is said on one screen: %j', async (files, screen) => {
  expect(await run(files)).toEqual({ exit: 2, screen });
});

test('questions in a report’s folder name its statements, questions from elsewhere those of any', async () => {
  const other = KNOWLEDGE.replace('id: tiny', 'id: other');
  const [, right = ''] = QUESTIONS.split('\n');
  const dir = await knowledgeDir({
    a: { report: KNOWLEDGE, source: SOURCE, questions: right },
    b: { report: other, source: SOURCE, questions: right },
  });
  const elsewhere = await mkdtemp(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  await writeFile(join(elsewhere, 'questions.yaml'), right);
  const { library, folders } = await loadLibrary(dir);
  const evaluation = { ...contextOf(library), folders, write: () => Promise.resolve(true) };
  const exits = await Promise.all(
    [join(dir, 'a'), join(dir, 'b'), elsewhere].map((at) => runEval([join(at, 'questions.yaml')], evaluation)),
  );
  // Both reports hold the words; the first that answers is in one of the folders and not in the other.
  expect(exits.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  expect(exits[2]).toBe(0);
});
