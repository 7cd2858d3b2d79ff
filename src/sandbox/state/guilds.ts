/** A text channel of a server. */
export interface TextChannel {
  readonly id: string;
  readonly name: string;
  /** Only who may manage messages sees it. */
  readonly moderators: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly TextChannel[];
}

/** The server of the page. */
export const GUILD = '1';
/** The channel in which things happen unless it is said otherwise. */
export const CHANNEL = '2';
/** Where a bot can post what moderators want to know. */
const LOG_CHANNEL = '4';
/** Another server with the same bot and the same people, which the page does not show. */
const OTHER_GUILD = '6';
const OTHER_CHANNEL = '7';

export const GUILDS: readonly Guild[] = [
  {
    id: GUILD,
    name: 'News desk',
    channels: [
      { id: CHANNEL, name: 'the-news', moderators: false },
      { id: LOG_CHANNEL, name: 'moderators-log', moderators: true },
    ],
  },
  { id: OTHER_GUILD, name: 'Sports desk', channels: [{ id: OTHER_CHANNEL, name: 'the-match', moderators: false }] },
];

/** A server by its id; one that is not listed has one channel of its own, so that tests can have as many as they like. */
export function guildBy(id: string): Guild {
  const channel = { id: `8${id}`, name: `channel-of-${id}`, moderators: false };
  return GUILDS.find((one) => one.id === id) ?? { id, name: `server-${id}`, channels: [channel] };
}

/** The server that a channel is in. */
export function guildOfChannel(channel: string): Guild | undefined {
  const unlisted = /^8(\d+)$/.exec(channel)?.[1];
  return unlisted === undefined
    ? GUILDS.find(({ channels }) => channels.some(({ id }) => id === channel))
    : guildBy(unlisted);
}

export function channelBy(id: string): TextChannel | undefined {
  return guildOfChannel(id)?.channels.find((channel) => channel.id === id);
}

/** Where one finds oneself in a server first. */
export function firstChannel(guild: string): string {
  return guildBy(guild).channels[0]?.id ?? CHANNEL;
}

/** The channel in which a member and the bot write to each other. */
export function directChannel(user: string): string {
  return `3${user}`;
}

/** Whose direct messages a channel holds, if it is one of those. */
export function recipientOf(channel: string): string | undefined {
  return /^3\d+$/.test(channel) ? channel.slice(1) : undefined;
}
