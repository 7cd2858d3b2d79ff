import { again } from './again.js';
import { ANSWER_DAYS, DAY, DRAFT_DAYS, PROPOSAL_DAYS, UNANSWERED_DAYS, UNDECIDED_DAYS } from './retention.js';
import type { Store } from './store.js';
import { oldestWeek } from './asked/week.js';

/** What lets the old go. */
type Shedding = Pick<
  Store,
  | 'dropAnswersBefore'
  | 'dropAskedBefore'
  | 'dropDecidedBefore'
  | 'dropDraftsBefore'
  | 'dropUnansweredBefore'
  | 'lapseBefore'
>;

/** Where it is told what went wrong; the bot's log fits. */
interface SheddingLog {
  error(fields: object, text: string): void;
}

interface Old {
  readonly drop: (store: Shedding, now: Date) => Promise<unknown>;
  readonly fault: string;
}

const OLD: readonly Old[] = [
  {
    drop: (store, now) => store.dropDraftsBefore(ago(DRAFT_DAYS, now)),
    fault: 'Old drafts could not be let go.',
  },
  {
    drop: (store, now) => store.dropUnansweredBefore(ago(UNANSWERED_DAYS, now)),
    fault: 'Old questions could not be let go.',
  },
  {
    async drop(store, now) {
      await store.dropDecidedBefore(ago(PROPOSAL_DAYS, now));
      await store.lapseBefore(ago(UNDECIDED_DAYS, now), now);
    },
    fault: 'Old proposals could not be let go.',
  },
  {
    drop: (store, now) => store.dropAnswersBefore(ago(ANSWER_DAYS, now)),
    fault: 'Old answers could not be forgotten.',
  },
  {
    drop: (store, now) => store.dropAskedBefore(oldestWeek(now)),
    fault: 'Old counts of questions could not be let go.',
  },
];

/**
 * Lets go what was kept for as long as is promised, now and once a day. One thing that cannot be let go keeps no other.
 * @returns ends it; resolves once nothing of it runs any more
 */
export function letOldGo(store: Shedding, log: SheddingLog, now: () => Date = () => new Date()): () => Promise<void> {
  const look = async () => {
    const moment = now();
    for (const { drop, fault } of OLD) {
      await drop(store, moment).catch((err: unknown) => log.error({ err }, fault));
    }
  };
  return again(look, DAY);
}

function ago(days: number, now: Date): Date {
  return new Date(now.getTime() - days * DAY);
}
