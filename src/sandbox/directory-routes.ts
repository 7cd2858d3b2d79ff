import { z } from 'zod';
import { parseForm } from './form.js';
import {
  CHANNEL,
  CHANNEL_NAME,
  directChannel,
  findMember,
  GUILD,
  GUILD_NAME,
  MEMBERS,
  recipientOf,
  ROLES,
} from './members.js';
import { member, userOf } from './payload.js';
import { unknownChannel, unknownGuild, unknownMember, unknownUser } from './refusal.js';
import { ok, param, type Call, type Response, type Route } from './route.js';
import { botUser, type State } from './state.js';

const MEMBER = '/guilds/:guild/members/:user';
const recipient = z.object({ recipient_id: z.string() });

/** Who and what there is. */
export const directoryRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/:user', bot: true, handle: (call) => ok(findUser(call.state, param(call, 'user'))) },
  { method: 'POST', path: '/users/@me/channels', bot: true, handle: openDirect },
  { method: 'GET', path: '/channels/:channel', bot: true, handle: findChannel },
  { method: 'GET', path: '/guilds/:guild', bot: true, handle: (call) => ok(guildOf(inGuild(call).state)) },
  { method: 'GET', path: '/guilds/:guild/roles', bot: true, handle: (call) => ok(guildOf(inGuild(call).state).roles) },
  { method: 'GET', path: MEMBER, bot: true, handle: (call) => ok(memberOf(inGuild(call))) },
];

/** The server with everything that `GUILD_CREATE` tells of it. */
export function guildOf(state: State) {
  return {
    id: GUILD,
    name: GUILD_NAME,
    owner_id: MEMBERS.at(-1)?.id ?? '',
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
    roles: ROLES.map((role, position) => ({
      ...role,
      permissions: String(role.permissions),
      position,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    channels: [channel],
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

const channel = {
  id: CHANNEL,
  type: 0,
  guild_id: GUILD,
  name: CHANNEL_NAME,
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  parent_id: null,
  topic: null,
};

function findUser(state: State, id: string) {
  if (id === state.settings.applicationId) return { ...botUser(state), discriminator: '0' };
  if (!MEMBERS.includes(findMember(id))) throw unknownUser();
  return userOf(id);
}

function openDirect({ state, body }: Call): Response {
  const { recipient_id: id } = parseForm(recipient, body);
  return ok(direct(state, id));
}

function direct(state: State, id: string) {
  return { id: directChannel(id), type: 1, recipients: [findUser(state, id)], last_message_id: null };
}

function findChannel(call: Call): Response {
  const id = param(call, 'channel');
  if (id === CHANNEL) return ok(channel);
  const user = recipientOf(id);
  if (user === undefined) throw unknownChannel();
  return ok(direct(call.state, user));
}

function inGuild(call: Call): Call {
  if (param(call, 'guild') !== GUILD) throw unknownGuild();
  return call;
}

function memberOf(call: Call) {
  const id = param(call, 'user');
  if (!MEMBERS.includes(findMember(id))) throw unknownMember();
  const { permissions: _, ...rest } = member({ user: id });
  return rest;
}
