import { daily } from './daily.js';
import { DAY, DRAFT_DAYS } from './retention.js';
import type { Store } from './store.js';

/** Where it is told what went wrong; the bot's log fits. */
interface DraftLog {
  error(fields: object, text: string): void;
}

/** Lets drafts that nobody published or discarded go, now and once a day. @returns ends it */
export function letOldDraftsGo(
  store: Pick<Store, 'dropDraftsBefore'>,
  log: DraftLog,
  now: () => Date = () => new Date(),
): () => void {
  return daily(
    () => store.dropDraftsBefore(new Date(now().getTime() - DRAFT_DAYS * DAY)),
    (err) => log.error({ err }, 'Old drafts could not be let go.'),
  );
}
