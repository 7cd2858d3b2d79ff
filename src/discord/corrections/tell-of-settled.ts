import type { Channels } from '../../dispatch/channels.js';
import type { Log } from '../../dispatch/log.js';
import type { Servers } from '../../library/servers.js';
import { reachNotice } from '../../reply/knowledge/reach-words.js';

interface Means {
  readonly servers: Servers;
  readonly channelsOf: (guild: string) => Channels;
  readonly log: Log;
}

/** Tells those who keep a server what became of all answers that a change corrects, once none waits any more. */
export async function tellOfSettled({ servers, channelsOf, log }: Means): Promise<void> {
  const { corrections } = servers;
  for (const { guild, change: id } of await corrections.untold()) {
    try {
      const { keeper } = await servers.of(guild);
      const change = await keeper.change(id);
      if (change === undefined) throw new Error(`change ${id} is not there`);
      const { logChannel } = keeper.settings;
      if (logChannel !== null) await channelsOf(guild).post(logChannel, reachNotice(change));
      await corrections.setTold(change);
      log.info({ guild, change: id, ...change.reach }, 'A change was brought to the answers that it corrects.');
    } catch (err) {
      log.error({ err, guild, change: id }, 'What became of old answers could not be told.');
    }
  }
}
