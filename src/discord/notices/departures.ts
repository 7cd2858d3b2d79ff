import type { REST } from 'discord.js';
import type { Log } from '../../dispatch/log.js';
import { RETENTION } from '../../library/retention.js';
import { listGuilds } from './guilds.js';

const DAY = 24 * 60 * 60_000;
/** How long a server's data waits for the bot to come back. */
const GRACE = RETENTION.goneDays * DAY;

/** What is kept, by server. */
export interface KeptServers {
  servers(): Promise<readonly { readonly guild: string; readonly goneSince: Date | undefined }[]>;
  /** Notes since when the bot is no longer in a server; nothing where it is there. */
  setGone(guild: string, since: Date | undefined): Promise<void>;
  /** Deletes all that is kept of a server, and forgets what of it is loaded. */
  erase(guild: string): Promise<void>;
}

interface Means {
  readonly rest: REST;
  readonly kept: KeptServers;
  readonly log: Log;
  readonly now?: () => Date;
}

/**
 * Compares the servers that something is kept of with those that the bot is in. No event tells for certain that it was
 * removed: it may have happened while the bot was not running, and an outage of Discord looks the same.
 */
export async function checkDepartures({ rest, kept, log, now = () => new Date() }: Means): Promise<void> {
  try {
    // Read first: of a server that adds the bot in between, something is kept only later.
    const servers = await kept.servers();
    const there = await listGuilds(rest);
    for (const { guild, goneSince } of servers) {
      const today = now();
      if (there.has(guild)) {
        if (goneSince !== undefined) await kept.setGone(guild, undefined);
      } else if (goneSince === undefined) {
        await kept.setGone(guild, today);
        log.info({ guild }, `The bot is no longer in a server; what is kept of it goes in ${RETENTION.goneDays} days.`);
      } else if (today.getTime() - goneSince.getTime() >= GRACE) {
        await kept.erase(guild);
        log.info(
          { guild, goneSince },
          `All that was kept of a server was deleted, ${RETENTION.goneDays} days after the bot left it.`,
        );
      }
    }
  } catch (err) {
    log.warn({ err }, 'Whether the bot is still in its servers could not be settled; what is kept of them stays.');
  }
}

/** Who looks after the bot's departures. */
export interface Departures {
  /** Checks now, and once a day. */
  start(): void;
  /** Something was asked in a server: the bot is there, and should it be removed again, the days are counted anew. */
  seen(guild: string): void;
  stop(): void;
}

/** Makes who looks, and who looks at nothing yet. */
export function createDepartures(means: Means): Departures {
  const { kept, log } = means;
  let timer: NodeJS.Timeout | undefined;
  /** Those that were gone when it was looked last. */
  let gone: ReadonlySet<string> = new Set();

  async function check(): Promise<void> {
    await checkDepartures(means);
    const servers = await kept.servers();
    gone = new Set(servers.flatMap(({ guild, goneSince }) => (goneSince === undefined ? [] : [guild])));
  }

  function checkNow(): void {
    check().catch((err: unknown) => log.warn({ err }, 'Which servers the bot left could not be read.'));
  }

  return {
    start() {
      checkNow();
      // Nothing has to be waited for.
      timer = setInterval(checkNow, DAY).unref();
    },
    seen(guild) {
      if (!gone.has(guild)) return;
      gone = new Set([...gone].filter((one) => one !== guild));
      kept.setGone(guild, undefined).catch((err: unknown) => {
        log.warn({ err, guild }, 'That the bot is back in a server could not be kept.');
      });
    },
    stop: () => clearInterval(timer),
  };
}
