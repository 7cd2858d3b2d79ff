import type { ToTell } from '../../library/unanswered/unanswered.js';
import type { MessageBody } from '../../reply/message/message.js';
import type { Direct } from './directs.js';
import type { Here } from '../here.js';
import type { Shelf } from '../job.js';
import { tellOne } from './tell-one.js';

/** Tells a member what they waited for and take no direct messages for. */
export async function tellHeld(
  { answering, library, user }: Here,
  { answerTo, log }: Pick<Shelf, 'answerTo' | 'log'>,
  tell: (message: MessageBody) => Promise<void>,
): Promise<void> {
  if (answering === undefined || answerTo === undefined) return;
  const send = async (message: MessageBody): Promise<Direct> => {
    try {
      await tell(message);
      return { kind: 'sent', place: undefined };
    } catch (err) {
      log?.warn({ err }, 'What a member waited for could not be told; it is tried again at their next command.');
      return { kind: 'failed' };
    }
  };
  const means = { answering, answerTo: (question: ToTell['question']) => answerTo(question, library), send, log };
  for (const one of answering.heldFor(user.id)) await tellOne(one, means);
}
