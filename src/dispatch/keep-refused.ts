import type { Desk } from '../library/desk.js';
import type { Reply } from './command.js';
import type { Log } from './log.js';

/**
 * Has a server keep a question that nothing answers, where it keeps such, and draws the answer with what came of it. One
 * that cannot be kept is answered all the same.
 */
export async function keepRefused(reply: Reply, desk: Desk | undefined, log: Log | undefined): Promise<Reply> {
  if (reply.type !== 'message' || reply.refused === undefined) return reply;
  const { refused, ...answer } = reply;
  if (desk === undefined) return answer;
  try {
    const note = await desk.note(refused.question);
    return note === undefined ? answer : { ...answer, message: refused.draw(note) };
  } catch (err) {
    log?.error({ err, guild: desk.guild }, 'A question that nobody could answer could not be kept.');
    return answer;
  }
}
