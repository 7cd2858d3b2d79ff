import type { REST } from 'discord.js';
import type { Log } from '../dispatch/log.js';
import { RETENTION } from '../library/retention.js';
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

/** Checks now, and once a day. @returns what ends it */
export function watchDepartures(means: Means): () => void {
  void checkDepartures(means);
  const timer = setInterval(() => void checkDepartures(means), DAY);
  // Nothing has to be waited for.
  timer.unref();
  return () => clearInterval(timer);
}
