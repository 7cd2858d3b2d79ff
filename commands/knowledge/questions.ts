import type { CommandRequest, Keeping, PressRequest, Reply } from '../../src/dispatch/command.js';
import type { ListedQuestion } from '../../src/library/unanswered/unanswered.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { QUESTIONS_PER_PAGE, questionsCard } from '../../src/reply/unanswered/list-card.js';
import { attachingStamp } from '../../src/reply/unanswered/attaching-words.js';
import { questionCard } from '../../src/reply/unanswered/question-card.js';
import type { PendingChange } from '../../src/store/review/pending.js';

type Request = (CommandRequest | PressRequest) & Keeping;

const MEANWHILE = '**Somebody attached it meanwhile.** Nothing was changed.';
const GONE = '**This question is gone**: it has an answer, or somebody let it go.';

/** Draws a page of the questions that nobody could answer. @param news what became of one of them, in markdown */
export async function questionsPage(request: Request, at = 0, news?: string): Promise<MessageBody> {
  const { unanswered, settings, review } = request.keeper;
  const { questions, total } = unanswered.list(at * QUESTIONS_PER_PAGE, QUESTIONS_PER_PAGE);
  const last = Math.max(0, Math.ceil(total / QUESTIONS_PER_PAGE) - 1);
  // There were more when the card was drawn.
  if (at > last) return questionsPage(request, last, news);
  const kept = settings.keepQuestions;
  const attaching = new Set((await review.attaching()).map(({ edit }) => edit.question));
  return questionsCard({ page: at, total, questions, attaching, headlines: headlinesIn(request), kept, news });
}

/** Draws one question, in place of the card that was pressed. */
export async function questionUpdate(request: Request, question: ListedQuestion, news?: string): Promise<Reply> {
  const headline = headlinesIn(request).get(question.report ?? '');
  const attaching = await attachingOf(request, question);
  return { type: 'update', message: questionCard(question, { headline, attaching, news }) };
}

/** @returns the waiting changes that would attach a question. */
export async function attachingOf({ keeper }: Request, { id }: ListedQuestion): Promise<readonly PendingChange[]> {
  return (await keeper.review.attaching()).filter(({ edit }) => edit.question === id);
}

/**
 * Draws the question anew instead, where somebody attached it since the card was drawn whose button was pressed.
 * @param known what that card told
 */
export async function unlessAttached(
  request: Request,
  question: ListedQuestion,
  known: string | undefined,
  go: () => Reply | Promise<Reply>,
): Promise<Reply> {
  const now = attachingStamp(await attachingOf(request, question));
  return now === '' || now === known ? go() : questionUpdate(request, question, MEANWHILE);
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

async function gone(request: Request): Promise<Reply> {
  return { type: 'update', message: await questionsPage(request, 0, GONE) };
}

/** Where there is one report alone, nobody has to be told which. */
function headlinesIn({ library }: Request): ReadonlyMap<string, string> {
  const reports = library.reports.size > 1 ? [...library.reports.values()] : [];
  return new Map(reports.map(({ id, headline }) => [id, headline]));
}
