import type { Channels } from '../../dispatch/channels.js';
import type { MessageBody } from '../../reply/message/message.js';
import type { Log } from '../../dispatch/log.js';
import type { Library } from '../../library/library.js';
import type { Servers } from '../../library/servers.js';
import type { Change } from '../../store/changes/change.js';

/** Draws a change as whoever reads the log sees it; the library is the server's own, after the change. */
export type DrawChange = (change: Change, library: Library) => MessageBody;

interface Means {
  readonly servers: Servers;
  readonly channelsOf: (guild: string) => Channels;
  readonly draw: DrawChange;
  readonly log: Log;
}

/** The log of changes, in the channel that a server has set for it. */
export interface ChangeLog {
  /** Resolves when what happened so far is posted, or could not be. */
  settled(): Promise<void>;
}

/** Posts each change from now on. What cannot be posted is in the operator's log and in `history` all the same. */
export function keepChangeLog({ servers, channelsOf, draw, log }: Means): ChangeLog {
  /** What is under way, by server: its changes are posted in their order, and wait for no other server's. */
  const underWay = new Map<string, Promise<void>>();

  async function post(change: Change): Promise<void> {
    const { id, guild } = change;
    try {
      const { library, keeper } = await servers.of(guild);
      const { logChannel } = keeper.settings;
      if (logChannel !== null) await channelsOf(guild).post(logChannel, draw(change, library));
    } catch (err) {
      log.error({ err, guild, change: id }, 'A change could not be put into its log channel.');
    }
  }

  servers.onChange((change) => {
    const { guild } = change;
    const before = underWay.get(guild) ?? Promise.resolve();
    const now = before.then(() => post(change));
    underWay.set(guild, now);
    void now.then(() => underWay.get(guild) === now && underWay.delete(guild));
  });
  return {
    async settled() {
      await Promise.all(underWay.values());
    },
  };
}
