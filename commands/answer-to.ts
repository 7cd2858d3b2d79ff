import { ask } from '../src/answer/ask.js';
import { whoSaid } from '../src/answer/who-said.js';
import type { Outcome } from '../src/answer/outcome.js';
import type { AnswerTo } from '../src/dispatch/answer-to.js';
import type { Library } from '../src/library/library.js';
import { toldCard } from '../src/reply/unanswered/told-card.js';
import type { UnansweredQuestion } from '../src/store/unanswered/unanswered.js';

/** Asks a question again that nobody could answer, and draws what answers it now. */
export const answerTo: AnswerTo = (question, library, from) => {
  const outcome = asked(question, library);
  return outcome === undefined || outcome.answers.length === 0 ? undefined : toldCard(question, outcome, from);
};

function asked(kept: UnansweredQuestion, library: Library): Outcome | undefined {
  const { question, command, speaker, report } = kept;
  // A release may have taken the report away.
  if (report !== undefined && !library.reports.has(report)) return undefined;
  if (command === 'ask') return ask(library, { question, report });
  return whoSaid(library, { words: question, ...(speaker && { speaker }), ...(report && { report }) });
}
