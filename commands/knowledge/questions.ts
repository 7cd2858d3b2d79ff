import type { CommandRequest, Keeping, PressRequest, Reply } from '../../src/dispatch/command.js';
import type { ListedQuestion } from '../../src/library/unanswered.js';
import type { MessageBody } from '../../src/reply/message.js';
import { QUESTIONS_PER_PAGE, questionsCard } from '../../src/reply/unanswered/list-card.js';
import { questionCard } from '../../src/reply/unanswered/question-card.js';

type Request = (CommandRequest | PressRequest) & Keeping;

const GONE = '**This question is gone**: it has an answer, or somebody let it go.';

/** Draws a page of the questions that nobody could answer. @param news what became of one of them, in markdown */
export function questionsPage(request: Request, at = 0, news?: string): MessageBody {
  const { unanswered, settings } = request.keeper;
  const { questions, total } = unanswered.list(at * QUESTIONS_PER_PAGE, QUESTIONS_PER_PAGE);
  const last = Math.max(0, Math.ceil(total / QUESTIONS_PER_PAGE) - 1);
  // There were more when the card was drawn.
  if (at > last) return questionsPage(request, last, news);
  const kept = settings.keepQuestions;
  return questionsCard({ page: at, total, questions, headlines: headlinesIn(request), kept, news });
}

/** Draws one question, in place of the card that was pressed. */
export function questionUpdate(request: Request, question: ListedQuestion, news?: string): Reply {
  const headline = headlinesIn(request).get(question.report ?? '');
  return { type: 'update', message: questionCard(question, headline, news) };
}

/** Finds the question that a button names; where it is gone, the list is shown again. */
export function withQuestion(
  request: PressRequest & Keeping,
  show: (question: ListedQuestion) => Reply | Promise<Reply>,
  id = request.args[0] ?? '',
): Reply | Promise<Reply> {
  const question = request.keeper.unanswered.find(id);
  return question === undefined ? gone(request) : show(question);
}

function gone(request: Request): Reply {
  return { type: 'update', message: questionsPage(request, 0, GONE) };
}

/** Where there is one report alone, nobody has to be told which. */
function headlinesIn({ library }: Request): ReadonlyMap<string, string> {
  const reports = library.reports.size > 1 ? [...library.reports.values()] : [];
  return new Map(reports.map(({ id, headline }) => [id, headline]));
}
