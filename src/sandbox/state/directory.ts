import { guildBy, guildOfChannel, type TextChannel } from './guilds.js';
import { MEMBERS, OWNER, ROLES, type Role } from './members.js';
import { member } from './payload.js';
import { botUser, type State } from './state.js';

const PUBLIC = 0;
const VIEW_CHANNEL = 1n << 10n;

/** A server with everything that `GUILD_CREATE` tells of it. */
export function guildData(state: State, id: string) {
  const { name, channels } = guildBy(id);
  return {
    id,
    name,
    owner_id: OWNER,
    icon: null,
    features: [],
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_flags: 0,
    emojis: [],
    stickers: [],
    roles: ROLES.map((role) => roleData(role, id)),
    channels: channels.map((channel) => channelData(channel, id)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    large: false,
    member_count: MEMBERS.length + 1,
    members: [{ ...member({}), user: { ...botUser(state), discriminator: '0' }, roles: [] }],
    joined_at: '2024-01-01T00:00:00.000Z',
  };
}

/** A role as Discord sends it. Everybody's has the id of its server. */
export function roleData(role: Role, guild: string) {
  const position = ROLES.indexOf(role);
  return {
    ...role,
    id: position === 0 ? guild : role.id,
    permissions: String(role.permissions),
    position,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** A text channel as Discord sends it. */
export function channelData({ id, name, moderators }: TextChannel, guild = guildOfChannel(id)?.id) {
  const hidden = { id: guild, type: PUBLIC, allow: '0', deny: String(VIEW_CHANNEL) };
  return {
    id,
    type: 0,
    guild_id: guild,
    name,
    position: 0,
    permission_overwrites: moderators ? [hidden] : [],
    nsfw: false,
    parent_id: null,
    topic: null,
  };
}
