import { z } from 'zod';
import { channelData, guildData } from '../state/directory.js';
import { parseForm } from './form.js';
import { channelBy, directChannel, guildBy, guildOfChannel, recipientOf } from '../state/guilds.js';
import { findMember, MEMBERS, ORDINARY } from '../state/members.js';
import { member, userOf } from '../state/payload.js';
import { missingAccess, unknownChannel, unknownGuild, unknownMember, unknownUser } from './refusal.js';
import { ok, param, type Call, type Response, type Route } from './route.js';
import { botUser, type State } from '../state/state.js';

const MEMBER = '/guilds/:guild/members/:user';
const LISTED = 200;
const recipient = z.object({ recipient_id: z.string() });
const page = z.object({
  limit: z.coerce.number().int().min(1).max(LISTED).default(LISTED),
  after: z.string().regex(/^\d+$/).transform(BigInt).optional(),
  before: z.string().regex(/^\d+$/).transform(BigInt).optional(),
});

/** Who and what there is. */
export const directoryRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/@me/guilds', bot: true, handle: listGuilds },
  { method: 'GET', path: '/users/:user', bot: true, handle: (call) => ok(findUser(call.state, param(call, 'user'))) },
  { method: 'POST', path: '/users/@me/channels', bot: true, handle: openDirect },
  { method: 'GET', path: '/channels/:channel', bot: true, handle: findChannel },
  { method: 'GET', path: '/guilds/:guild', bot: true, handle: (call) => ok(findGuild(call)) },
  { method: 'GET', path: '/guilds/:guild/roles', bot: true, handle: (call) => ok(findGuild(call).roles) },
  { method: 'GET', path: MEMBER, bot: true, handle: (call) => ok(memberOf(call)) },
];

/** The servers that the bot is in, by their ids, a page at a time. */
function listGuilds({ state, query }: Call): Response {
  const { limit, after = -1n, before } = parseForm(page, Object.fromEntries(query));
  const ids = [...state.joined].map(BigInt).toSorted((one, other) => (one < other ? -1 : 1));
  const wanted = ids.filter((id) => id > after && (before === undefined || id < before));
  // Backwards from an id, the page is the one right before it.
  const listed = before === undefined ? wanted.slice(0, limit) : wanted.slice(-limit);
  return ok(
    listed.map((id) => {
      const { name } = guildBy(String(id));
      return { id: String(id), name, icon: null, owner: false, permissions: String(ORDINARY), features: [] };
    }),
  );
}

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
  const user = recipientOf(id);
  if (user !== undefined) return ok(direct(call.state, user));
  const guild = guildOfChannel(id);
  const channel = channelBy(id);
  if (guild === undefined || channel === undefined) throw unknownChannel();
  if (!call.state.joined.has(guild.id)) throw missingAccess();
  return ok(channelData(channel));
}

function findGuild(call: Call) {
  const id = param(call, 'guild');
  if (!call.state.joined.has(id)) throw unknownGuild();
  return guildData(call.state, id);
}

function memberOf(call: Call) {
  findGuild(call);
  const id = param(call, 'user');
  if (!MEMBERS.includes(findMember(id))) throw unknownMember();
  const { permissions: _, ...rest } = member({ user: id });
  return rest;
}
