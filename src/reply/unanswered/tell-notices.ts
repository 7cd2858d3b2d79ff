import type { Wish } from '../../library/desk.js';
import { button, row } from '../message/controls.js';
import { message, text, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { ROUTES } from '../message/routes.js';
import { count } from '../message/wording.js';

/**
 * What became of a wish to be told of a question.
 * @param most so many questions a member may wait for
 */
export function wishNotice(wish: Wish, question: string, most: number, days: number): MessageBody {
  switch (wish) {
    case 'waits':
      return message([
        text(
          `**I tell you when the report has an answer**, by a direct message, within ${days} days. I keep your id with the question for that.`,
        ),
        ...row([button('Take it back', ROUTES.tellNot, [question])]),
      ]);
    case 'too-many':
      return notice(
        `**You wait for ${most} questions already**, and that is the most. Take one back with its own button, or all of them with \`/privacy\`.`,
      );
    default:
      return notice('This question has an answer by now, or is kept no more. Ask it again.');
  }
}

/** Says that a member is not told of a question. */
export function notToldNotice(): MessageBody {
  return notice('**Taken back.** I do not tell you, and your id is kept no more for it.');
}

/** Says that a member waits for nothing any more. */
export function waitsNoMoreNotice(questions: number): MessageBody {
  return notice(
    questions === 0
      ? 'You wait for no answer here, so nothing of you is kept.'
      : `**Taken back.** You waited for ${count(questions, 'answer')}; your id is kept no more for that.`,
  );
}
