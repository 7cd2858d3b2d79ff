import { readFile } from 'node:fs/promises';
import { createGoldenOf, type GoldenOf } from '../../../src/answer/golden/golden-of.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { openServers } from '../../library/keeping.js';
import { KNOWLEDGE, knowledgeDir, SOURCE, type Files } from '../../report/tiny.js';
import { deskOf, NOW, type Desk } from './drafting.js';

/** The first four are answered rightly, and the last one never. */
export const QUESTIONS = `
- {category: leak, command: ask, options: {question: "does the office deny a leak?"}, verdict: answered, first: [no-leak]}
- {category: dam, command: ask, options: {question: "when may the dam open?"}, verdict: answered, first: [may-open]}
- {category: exact, command: who-said, options: {words: "may open", speaker: roe}, verdict: word-for-word, first: [may-open]}
- {category: absent, command: ask, options: {question: "what of the bridge?"}, verdict: not-in-report, first: []}
- {category: absent, command: ask, options: {question: "what of purple elephants?"}, first: [headline, no-leak]}
`;

/** A moderator whose changes are tested. */
export interface Tested extends Desk {
  readonly goldenOf: GoldenOf;
}

/** Opens a server over the tiny report and a real file. */
export async function openTested(questions?: string, report = KNOWLEDGE): Promise<Tested> {
  return openOver({ report, source: SOURCE, ...(questions === undefined ? {} : { questions }) });
}

/** The same over a report whose hundreds of questions take their time. */
export async function openLong(): Promise<Tested> {
  const files = ['report.yaml', 'source.txt', 'questions.yaml'].map((name) => {
    return readFile(`tests/fixtures/knowledge/ferry-inquiry/${name}`, 'utf8');
  });
  const [report, source, questions] = await Promise.all(files);
  return openOver({ report: report ?? '', source: source ?? '', questions: questions ?? '' });
}

async function openOver(files: Files): Promise<Tested> {
  const loaded = await loadLibrary(await knowledgeDir({ one: files }));
  const keeping = await openServers({ loaded, now: () => NOW });
  const goldenOf = createGoldenOf(loaded.folders);
  return { ...deskOf(keeping, { goldenOf }), goldenOf };
}
