import { daily } from './daily.js';
import type { Store } from './store.js';
import { oldestWeek } from './week.js';

/** Where it is told what went wrong; the bot's log fits. */
interface CountLog {
  error(fields: object, text: string): void;
}

/** Lets the counts of old weeks go, now and once a day. @returns ends it */
export function letOldCountsGo(
  store: Pick<Store, 'dropAskedBefore'>,
  log: CountLog,
  now: () => Date = () => new Date(),
): () => void {
  return daily(
    () => store.dropAskedBefore(oldestWeek(now())),
    (err) => log.error({ err }, 'Old counts of questions could not be let go.'),
  );
}
