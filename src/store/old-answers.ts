import { daily } from './daily.js';
import { ANSWER_DAYS, DAY } from './retention.js';
import type { Store } from './store.js';

/** Where it is told what went wrong; the bot's log fits. */
interface AnswerLog {
  error(fields: object, text: string): void;
}

/** Forgets where old public answers stand and what they showed, now and once a day. @returns ends it */
export function forgetOldAnswers(
  store: Pick<Store, 'dropAnswersBefore'>,
  log: AnswerLog,
  now: () => Date = () => new Date(),
): () => void {
  return daily(
    () => store.dropAnswersBefore(new Date(now().getTime() - ANSWER_DAYS * DAY)),
    (err) => log.error({ err }, 'Old answers could not be forgotten.'),
  );
}
