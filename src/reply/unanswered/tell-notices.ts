import type { Wish } from '../../library/desk.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { count } from '../wording.js';

/** What became of a wish to be told. @param most so many questions a member may wait for */
export function wishNotice(wish: Wish, most: number, days: number): MessageBody {
  switch (wish) {
    case 'waits':
      return notice(
        `**I tell you when the report has an answer**, by a direct message, within ${days} days. I keep your id for that.\n-# Press again to take it back.`,
      );
    case 'waits-no-more':
      return notice('**Taken back.** I do not tell you, and your id is kept no more for it.');
    case 'too-many':
      return notice(
        `**You wait for ${most} questions already**, and that is the most. Take one back with its own button, or all of them with \`/privacy\`.`,
      );
    default:
      return notice('This question has an answer by now, or is kept no more. Ask it again.');
  }
}

/** Says that a member waits for nothing any more. */
export function waitsNoMoreNotice(questions: number): MessageBody {
  return notice(
    questions === 0
      ? 'You wait for no answer here, so nothing of you is kept.'
      : `**Taken back.** You waited for ${count(questions, 'answer')}; your id is kept no more for that.`,
  );
}
