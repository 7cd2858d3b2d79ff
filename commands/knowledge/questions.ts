import type { CommandRequest, Keeping, PressRequest, Reply } from '../../src/dispatch/command.js';
import type { ListedQuestion } from '../../src/library/unanswered.js';
import type { MessageBody } from '../../src/reply/message.js';
import { QUESTIONS_PER_PAGE, questionsCard } from '../../src/reply/unanswered/list-card.js';
import { questionCard } from '../../src/reply/unanswered/question-card.js';
import { answerTo } from '../answer-to.js';

type Request = (CommandRequest | PressRequest) & Keeping;

const GONE = '**This question is gone**: it has an answer, or somebody let it go.';

/** Draws a page of the questions that nobody could answer. @param news what became of one of them, in markdown */
export function questionsPage(request: Request, at = 0, news?: string): MessageBody {
  const { keeper, library } = request;
  const { total } = keeper.unanswered.list(0, 0);
  const page = Math.max(0, Math.min(at, Math.ceil(total / QUESTIONS_PER_PAGE) - 1));
  const { questions } = keeper.unanswered.list(page * QUESTIONS_PER_PAGE, QUESTIONS_PER_PAGE);
  // One that a change just now answers is on its way out.
  const open = questions.filter((question) => answerTo(question, library) === undefined);
  const kept = keeper.settings.keepQuestions;
  return questionsCard({ page, total, questions: open, headlines: headlinesIn(request), kept, news });
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
