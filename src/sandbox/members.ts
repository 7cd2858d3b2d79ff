/** The one server, its one text channel, and whoever is in it. */
export const GUILD = '1';
export const CHANNEL = '2';
export const GUILD_NAME = 'News desk';
export const CHANNEL_NAME = 'the-news';

const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const READ_HISTORY = 1n << 16n;
const USE_COMMANDS = 1n << 31n;
const ADMINISTRATOR = 1n << 3n;
export const MANAGE_MESSAGES = 1n << 13n;
/** Where an administrator's permissions are computed, they hold all bits. */
const EVERYTHING = (1n << 53n) - 1n;
export const ORDINARY = VIEW_CHANNEL | SEND_MESSAGES | READ_HISTORY | USE_COMMANDS;

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly color: number;
}

export interface Member {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Everybody's role has the server's own id. */
export const ROLES: readonly Role[] = [
  { id: GUILD, name: '@everyone', permissions: ORDINARY, color: 0 },
  { id: '11', name: 'Moderator', permissions: MANAGE_MESSAGES, color: 0x2e_8b_57 },
  { id: '12', name: 'Administrator', permissions: ADMINISTRATOR, color: 0xc2_7c_0e },
];

export const MEMBERS: readonly Member[] = [
  { id: '200000000000000001', username: 'mira', name: 'Mira', roles: [] },
  { id: '200000000000000002', username: 'jonas', name: 'Jonas', roles: [] },
  { id: '200000000000000003', username: 'ada', name: 'Ada', roles: ['11'] },
  { id: '200000000000000004', username: 'theo', name: 'Theo', roles: ['12'] },
];

/** A member by id; ids that are not listed are members without a role, so that tests can have as many as they like. */
export function findMember(id: string): Member {
  return MEMBERS.find((one) => one.id === id) ?? { id, username: `member-${id}`, name: `member-${id}`, roles: [] };
}

/** What a member may do in the channel. */
export function permissionsOf({ roles }: Member): bigint {
  const given = ROLES.filter(({ id }) => roles.includes(id)).reduce((sum, role) => sum | role.permissions, ORDINARY);
  return given & ADMINISTRATOR ? EVERYTHING : given;
}

/** The channel in which a member and the bot write to each other. */
export function directChannel(user: string): string {
  return `3${user}`;
}

/** Whose direct messages a channel holds, if it is one of those. */
export function recipientOf(channel: string): string | undefined {
  return /^3\d+$/.test(channel) ? channel.slice(1) : undefined;
}
