import { daily } from './daily.js';
import { DAY, PROPOSAL_DAYS, UNDECIDED_DAYS } from './retention.js';
import type { Store } from './store.js';

/** Where it is told what went wrong; the bot's log fits. */
interface ProposalLog {
  error(fields: object, text: string): void;
}

/**
 * Lets go what is left of decided proposals, what nobody decided in time, and what nobody could be told, now and once a day.
 * @returns ends it
 */
export function letOldProposalsGo(
  store: Pick<Store, 'dropDecidedBefore' | 'lapseBefore'>,
  log: ProposalLog,
  now: () => Date = () => new Date(),
): () => void {
  const ago = (days: number) => new Date(now().getTime() - days * DAY);
  return daily(
    async () => {
      await store.dropDecidedBefore(ago(PROPOSAL_DAYS));
      await store.lapseBefore(ago(UNDECIDED_DAYS), now());
    },
    (err) => log.error({ err }, 'Old proposals could not be let go.'),
  );
}
