import type { Answering, ToTell } from '../library/unanswered.js';
import type { Library } from '../library/library.js';
import type { AnswerTo } from './answer-to.js';
import type { MessageBody } from './command.js';
import type { Direct } from './directs.js';

interface Means {
  readonly answering: Answering;
  readonly library: Library;
  readonly answerTo: AnswerTo;
  readonly send: (message: MessageBody) => Promise<Direct>;
}

/**
 * Tells one member of an answer, and never twice: that they are being told is kept before, and what became of it after.
 * Where the answer was taken back in between they wait on.
 */
export async function tellOne({ question, waiting }: ToTell, means: Means): Promise<void> {
  const { answering, library, answerTo, send } = means;
  const message = answerTo(question, library);
  if (message === undefined) return answering.settle(waiting, 'waiting');
  await answering.settle(waiting, 'telling');
  const sent = await send(message);
  if (sent === 'failed') return answering.settle(waiting, waiting.state === 'held' ? 'held' : 'answered');
  return answering.settle(waiting, sent === 'closed' ? 'held' : undefined);
}
