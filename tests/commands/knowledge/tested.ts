import { createGoldenOf, type GoldenOf } from '../../../src/answer/golden/golden-of.js';
import { loadLibrary } from '../../../src/library/load.js';
import { openServers } from '../../library/keeping.js';
import { KNOWLEDGE, knowledgeDir, SOURCE } from '../../report/tiny.js';
import { deskOf, NOW, type Desk } from './drafting.js';

/** The first four are answered rightly, and the last one never. */
export const QUESTIONS = `
- {category: leak, command: ask, options: {question: "does the office deny a leak?"}, verdict: answered, first: [no-leak]}
- {category: dam, command: ask, options: {question: "when may the dam open?"}, verdict: answered, first: [may-open]}
- {category: exact, command: who-said, options: {words: "may open", speaker: roe}, verdict: word-for-word, first: [may-open]}
- {category: absent, command: ask, options: {question: "what of the bridge?"}, verdict: not-in-report, first: []}
- {category: absent, command: ask, options: {question: "what of purple elephants?"}, first: [headline, no-leak]}
`;

/** The desk of a moderator whose changes are tested, over the tiny report and a real file. */
export async function openTested(
  questions?: string,
  report = KNOWLEDGE,
): Promise<Desk & { readonly goldenOf: GoldenOf }> {
  const files = { report, source: SOURCE, ...(questions === undefined ? {} : { questions }) };
  const loaded = await loadLibrary(await knowledgeDir({ tiny: files }));
  const keeping = await openServers({ loaded, now: () => NOW });
  const goldenOf = createGoldenOf(loaded.folders);
  return { ...deskOf(keeping, { goldenOf }), goldenOf };
}
