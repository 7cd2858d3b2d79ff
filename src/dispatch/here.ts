import type { Desk } from '../library/desk.js';
import type { Keeper } from '../library/keeper.js';
import type { Library } from '../library/library.js';
import type { Server, Servers } from '../library/servers.js';
import type { Answering } from '../library/unanswered/unanswered.js';
import { NO_CHANNELS, type Channels } from './channels.js';
import type { Asker } from './command.js';
import type { Incoming } from './incoming.js';
import { askerOf } from './rights.js';

/** What stands behind a request, by where it comes from. */
export interface Here {
  readonly user: Asker;
  readonly library: Library;
  readonly defaultPrivate: boolean;
  readonly paused: boolean;
  /** Only in a server that installed the bot, like the desk. */
  readonly keeper: Keeper | undefined;
  readonly desk: Desk | undefined;
  readonly answering: Answering | undefined;
  readonly count: Server['count'] | undefined;
  readonly channels: Channels;
}

interface Everywhere {
  readonly library: Library;
  readonly servers?: Pick<Servers, 'of'>;
  readonly channelsOf?: (guild: string) => Channels;
  readonly defaultPrivate: boolean;
}

/** Finds what a request is answered from. Outside servers that installed the bot these are the shipped reports. */
export async function hereOf(
  { library, servers, channelsOf, defaultPrivate }: Everywhere,
  { user, guild, installed }: Pick<Incoming, 'user' | 'guild' | 'installed'>,
): Promise<Here> {
  if (servers === undefined || guild === null || !installed) {
    return {
      user: askerOf(user, []),
      library,
      defaultPrivate,
      paused: false,
      keeper: undefined,
      desk: undefined,
      answering: undefined,
      count: undefined,
      channels: NO_CHANNELS,
    };
  }
  const { library: own, keeper, desk, answering, count } = await servers.of(guild);
  const { settings } = keeper;
  return {
    user: askerOf(user, settings.moderatorRoles),
    library: own,
    defaultPrivate: settings.defaultPrivate ?? defaultPrivate,
    paused: settings.paused,
    keeper,
    desk,
    answering,
    count,
    channels: channelsOf?.(guild) ?? NO_CHANNELS,
  };
}
