import type { MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';

/** Tells the log channel that so many proposals and changes wait; not whose, nor what is in them. */
export function waitingNotice(count: number): MessageBody {
  const what = count === 1 ? 'One thing waits' : `${count} things wait`;
  return notice(
    `**${what} for a moderator to decide.** \`/knowledge review\` shows what members propose, and changes that need a second person.`,
  );
}
