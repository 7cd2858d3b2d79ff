import type { Answering, ToTell } from '../../library/unanswered/unanswered.js';
import type { Drawn } from '../../reply/quotes/drawn.js';
import type { Place } from '../answerer.js';
import type { MessageBody } from '../../reply/message/message.js';
import type { Direct } from './directs.js';
import type { Log } from '../log.js';

interface Means {
  readonly answering: Answering;
  readonly answerTo: (question: ToTell['question']) => Drawn | undefined;
  readonly send: (message: MessageBody) => Promise<Direct>;
  /** Remembers what was sent, so that corrections find it. */
  readonly remember?: (shows: Drawn['shows'], place: Place) => Promise<void>;
  readonly log: Pick<Log, 'error'> | undefined;
}

/**
 * Tells one member of an answer, and never twice: that they are being told is kept before, and what became of it after.
 * Where the answer was taken back in between they wait on.
 */
export async function tellOne({ question, waiting }: ToTell, means: Means): Promise<void> {
  const { answering, answerTo, send, remember, log } = means;
  const drawn = answerTo(question);
  if (drawn === undefined) return answering.settle(waiting, 'waiting');
  await answering.settle(waiting, 'telling');
  const sent = await send(drawn.message);
  if (sent.kind === 'failed') return answering.settle(waiting, waiting.state === 'held' ? 'held' : 'answered');
  await answering.settle(waiting, sent.kind === 'closed' ? 'held' : undefined);
  if (sent.kind !== 'sent' || sent.place === undefined) return;
  await remember?.(drawn.shows, sent.place).catch((err: unknown) => {
    log?.error({ err }, 'What a member was told could not be kept; corrections will not reach it.');
  });
}
