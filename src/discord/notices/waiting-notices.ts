import type { Channels } from '../../dispatch/channels.js';
import type { MessageBody } from '../../reply/message/message.js';
import type { Log } from '../../dispatch/log.js';
import type { Servers } from '../../library/servers.js';

/** Says that so much waits for a server's moderators. */
export type DrawWaiting = (count: number) => MessageBody;

interface Means {
  readonly servers: Servers;
  readonly channelsOf: (guild: string) => Channels;
  readonly draw: DrawWaiting;
  readonly log: Log;
  /** In milliseconds since any moment; nobody sets this clock back. */
  readonly now?: () => number;
}

/** Members may propose one thing after another; moderators are told once in so long. */
const QUIET_MILLISECONDS = 60 * 60_000;

/** Notices in servers' log channels that something waits for their moderators. */
export interface WaitingNotices {
  /** Resolves when what is under way is posted, or could not be. */
  settled(): Promise<void>;
}

/** Posts them from now on; what cannot be posted waits in `/knowledge review` all the same. */
export function noticeWhatWaits({
  servers,
  channelsOf,
  draw,
  log,
  now = () => performance.now(),
}: Means): WaitingNotices {
  const last = new Map<string, number>();
  const underWay = new Set<Promise<void>>();

  /** @returns whether anybody was told */
  async function post(guild: string): Promise<boolean> {
    try {
      const { keeper } = await servers.of(guild);
      const { logChannel } = keeper.settings;
      if (logChannel === null) return false;
      const { count } = await keeper.review.queue({ newestFirst: true, offset: 0, limit: 1 });
      return count > 0 && (await channelsOf(guild).post(logChannel, draw(count))) === 'posted';
    } catch (err) {
      log.error({ err, guild }, 'The log channel could not be told that something waits.');
      return false;
    }
  }

  async function tell(guild: string): Promise<void> {
    last.set(guild, now());
    // Where a channel is set a minute later, what comes then is told there.
    if (!(await post(guild))) last.delete(guild);
  }

  servers.onWaiting((guild) => {
    if (now() - (last.get(guild) ?? -Infinity) < QUIET_MILLISECONDS) return;
    const posting = tell(guild);
    underWay.add(posting);
    void posting.then(() => underWay.delete(posting));
  });
  return {
    async settled() {
      await Promise.all(underWay);
    },
  };
}
