import { GUILD, type TextChannel } from './guilds.js';

const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const READ_HISTORY = 1n << 16n;
const USE_COMMANDS = 1n << 31n;
const ADMINISTRATOR = 1n << 3n;
export const MANAGE_MESSAGES = 1n << 13n;
/** Where an administrator's permissions are computed, they hold all bits. */
export const EVERYTHING = (1n << 53n) - 1n;
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
  // A role that Discord lets do nothing more; what a bot lets it do is the bot's business.
  { id: '13', name: 'Editor', permissions: 0n, color: 0x4e_5d_94 },
];

/** Two moderators and two administrators, so that one can come after the other. */
export const MEMBERS: readonly Member[] = [
  { id: '200000000000000001', username: 'mira', name: 'Mira', roles: [] },
  { id: '200000000000000002', username: 'jonas', name: 'Jonas', roles: [] },
  { id: '200000000000000003', username: 'ada', name: 'Ada', roles: ['11'] },
  { id: '200000000000000004', username: 'theo', name: 'Theo', roles: ['12'] },
  { id: '200000000000000005', username: 'lea', name: 'Lea', roles: ['11'] },
  { id: '200000000000000006', username: 'noor', name: 'Noor', roles: ['13'] },
  { id: '200000000000000007', username: 'ines', name: 'Ines', roles: ['12'] },
];
export const OWNER = '200000000000000004';

/** A member by id; ids that are not listed are members without a role, so that tests can have as many as they like. */
export function findMember(id: string): Member {
  return MEMBERS.find((one) => one.id === id) ?? { id, username: `member-${id}`, name: `member-${id}`, roles: [] };
}

/** What a member may do in the channel. */
export function permissionsOf({ roles }: Pick<Member, 'roles'>): bigint {
  const given = ROLES.filter(({ id }) => roles.includes(id)).reduce((sum, role) => sum | role.permissions, ORDINARY);
  return given & ADMINISTRATOR ? EVERYTHING : given;
}

/** Whether a member sees a channel. */
export function sees(member: Member, { moderators }: TextChannel): boolean {
  return !moderators || (permissionsOf(member) & MANAGE_MESSAGES) !== 0n;
}
