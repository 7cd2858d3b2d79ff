import { CHANNEL, directChannel, firstChannel, GUILD } from './guilds.js';
import { EVERYTHING, findMember, MANAGE_MESSAGES, ORDINARY, permissionsOf } from './members.js';
import { walk, type Part } from '../limits/walk.js';
import type { Message, State } from './state.js';

/** Somebody without a role, where it does not matter who. */
const MEMBER = '100';

/** Who does something, and where. */
export interface Place {
  readonly user?: string;
  /** With Manage Messages here, whatever their roles say. */
  readonly moderator?: boolean;
  /** With every permission. */
  readonly administrator?: boolean;
  /** Roles besides those that the member has. */
  readonly roles?: readonly string[];
  /** null: in the bot's direct messages. */
  readonly guild?: string | null;
  /** Where in the server; its first channel unless it is said. */
  readonly channel?: string;
  /** Whether the server itself installed the bot (the usual case); else the member brought it along. */
  readonly installed?: boolean;
  /** How many times the event is delivered. */
  readonly deliveries?: number;
}

/** A message as far as its words matter. */
export interface Words {
  readonly content?: string;
  readonly components?: readonly unknown[];
  readonly forwarded?: Words;
}

/** A user as Discord sends it. */
export function userOf(id: string) {
  const { username, name } = findMember(id);
  return { id, username, discriminator: '0', global_name: name, avatar: null };
}

/** The member as Discord sends it. */
export function member({ user = MEMBER, moderator = false, administrator = false, roles = [] }: Place) {
  const all = [...new Set([...findMember(user).roles, ...roles])];
  const permissions = permissionsOf({ roles: all }) | (administrator ? EVERYTHING : 0n);
  return {
    user: userOf(user),
    permissions: String(moderator ? permissions | MANAGE_MESSAGES : permissions),
    roles: all,
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    avatar: null,
    nick: null,
  };
}

/** What an interaction says of its surroundings. */
export function where(place: Place) {
  const { guild = GUILD, channel, installed = guild !== null } = place;
  const { user, ...rest } = member(place);
  const channelId = guild === null ? directChannel(user.id) : (channel ?? firstChannel(guild));
  const common = { channelId, channel_id: channelId, channel: { id: channelId, type: guild === null ? 1 : 0 } };
  const settled = {
    ...common,
    locale: 'en-US',
    entitlements: [],
    app_permissions: String(ORDINARY),
    attachment_size_limit: 10_485_760,
  };
  if (guild === null) {
    return { ...settled, user, context: 1, authorizing_integration_owners: { '0': '0' } };
  }
  const owners = installed ? { '0': guild } : { '1': user.id };
  return {
    ...settled,
    guild_id: guild,
    guild: { id: guild, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: { user, ...rest },
    context: 0,
    authorizing_integration_owners: owners,
  };
}

/** The command as it is registered. One that is not is sent all the same, as a client with an old list would. */
export function findCommand(state: State, name: string, type: number) {
  const found = [...state.commands.values()].flat().find((one) => one.name === name && one.type === type);
  return { head: { id: found?.id ?? state.nextId(), name, type }, options: found?.options ?? [] };
}

/** The message that was right-clicked: one in the channel, or words that a test makes up. */
export function target(state: State, words: Words | Message): object {
  if ('author' in words) return { target_id: words.id, resolved: { messages: { [words.id]: words } } };
  const id = state.nextId();
  const { forwarded } = words;
  const message = {
    id,
    channel_id: CHANNEL,
    type: 0,
    author: member({}).user,
    ...bare(words),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: 0,
    ...(forwarded && { message_snapshots: [{ message: { type: 0, ...bare(forwarded) } }] }),
  };
  return { target_id: id, resolved: { messages: { [id]: message } } };
}

function bare({ content = '', components = [] }: Words): object {
  return { content, components, embeds: [], attachments: [], mentions: [], mention_roles: [] };
}

/** The component with this custom id. */
export function findComponent(message: Message, customId: string): Part | undefined {
  return [...walk(message.components.filter(isPart))].find((part) => part.custom_id === customId);
}

function isPart(component: unknown): component is Part {
  return typeof component === 'object' && component !== null && 'type' in component;
}
