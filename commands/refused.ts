import { gistIn } from '../src/answer/unanswered/gist-in.js';
import type { Outcome, Verdict } from '../src/answer/outcome.js';
import { scopeOf } from '../src/answer/named/scope.js';
import { typedQuestion } from '../src/answer/unanswered/typed-question.js';
import type { CommandRequest, RefusedQuestion } from '../src/dispatch/command.js';
import type { Refused } from '../src/library/desk.js';
import { QUESTION_MAX } from '../src/library/unanswered/folded-in.js';
import { typed } from './options.js';

/** What was withdrawn had an answer, and moderators know of it. */
const KEPT: ReadonlySet<Verdict> = new Set(['not-in-report', 'speaker-silent', 'speaker-not-quoted']);

/** @returns a question for a server to keep, where nothing answered it. @param draw its card once it is kept there */
export function refusedIn(
  request: CommandRequest,
  { verdict }: Outcome,
  { command, words }: { readonly command: Refused['command']; readonly words: string },
  draw: RefusedQuestion['draw'],
): { readonly refused?: RefusedQuestion } {
  if (!KEPT.has(verdict) || words.length > QUESTION_MAX) return {};
  const { library } = request;
  const question = { question: typedQuestion(words), command, speaker: typed(request, 'speaker'), verdict };
  return { refused: { question: { ...question, report: onlyReport(request), gist: gistIn(library, words) }, draw } };
}

/** @returns the report that was asked alone, where there are others. */
function onlyReport(request: CommandRequest): string | undefined {
  const { library } = request;
  const [only, ...others] = scopeOf(library, typed(request, 'report')).reports.keys();
  return others.length > 0 || library.reports.size === 1 ? undefined : only;
}
