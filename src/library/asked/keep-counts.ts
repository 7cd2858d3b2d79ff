import type { AskedTally } from './asked-tally.js';

/** Where it is told what went wrong; the bot's log fits. */
interface CountLog {
  error(fields: object, text: string): void;
}

/** In milliseconds. What was counted for so long at most is lost where the process is killed. */
const EVERY = 30_000;

/** Brings what is counted to the file again and again. @returns ends it, and brings the last */
export function keepCounts(
  tally: Pick<AskedTally, 'flush'>,
  log: CountLog,
  every: number = EVERY,
): () => Promise<void> {
  const bring = () =>
    tally
      .flush()
      .catch((err: unknown) => log.error({ err }, 'How often members asked could not be kept; it is tried again.'));
  const timer = setInterval(() => void bring(), every).unref();
  return () => {
    clearInterval(timer);
    return bring();
  };
}
