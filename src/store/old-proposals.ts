import { DAY, PROPOSAL_DAYS } from './retention.js';
import type { Store } from './store.js';

/** Where it is told what went wrong; the bot's log fits. */
interface ProposalLog {
  error(fields: object, text: string): void;
}

/** Lets go what is left of decided proposals, and what nobody could be told, now and once a day. @returns ends it */
export function letOldProposalsGo(
  store: Pick<Store, 'dropDecidedBefore'>,
  log: ProposalLog,
  now: () => Date = () => new Date(),
): () => void {
  const look = () => {
    const moment = new Date(now().getTime() - PROPOSAL_DAYS * DAY);
    store.dropDecidedBefore(moment).catch((err: unknown) => log.error({ err }, 'Old proposals could not be let go.'));
  };
  look();
  const timer = setInterval(look, DAY).unref();
  return () => clearInterval(timer);
}
