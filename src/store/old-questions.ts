import { DAY, UNANSWERED_DAYS } from './retention.js';
import type { Store } from './store.js';

/** Where it is told what went wrong; the bot's log fits. */
interface QuestionLog {
  error(fields: object, text: string): void;
}

/** Lets questions go that nobody asked for long, and those who wait for long, now and once a day. @returns ends it */
export function letOldQuestionsGo(
  store: Pick<Store, 'dropUnansweredBefore'>,
  log: QuestionLog,
  now: () => Date = () => new Date(),
): () => void {
  const look = () => {
    const moment = new Date(now().getTime() - UNANSWERED_DAYS * DAY);
    store
      .dropUnansweredBefore(moment)
      .catch((err: unknown) => log.error({ err }, 'Old questions could not be let go.'));
  };
  look();
  const timer = setInterval(look, DAY).unref();
  return () => clearInterval(timer);
}
