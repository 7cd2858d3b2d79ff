import { parseForm } from './form.js';
import { guildOfChannel, recipientOf } from '../state/guilds.js';
import { changedMessage, newMessage } from '../limits/message-limits.js';
import { closedToBots, missingAccess, notTheAuthor, unknownChannel, unknownMessage } from './refusal.js';
import type { Message, State } from '../state/state.js';
import { changeMessage, EPHEMERAL, keepMessage, removeMessage } from '../state/keep-message.js';
import { NO_CONTENT, ok, param, type Call, type Response, type Route } from './route.js';

const LISTED = 50;
const LISTED_MAX = 100;
const MESSAGE = '/channels/:channel/messages/:message';

/** Messages in channels. */
export const channelRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages', bot: true, handle: post },
  { method: 'POST', path: '/channels/:channel/typing', bot: true, handle: type },
  { method: 'GET', path: '/channels/:channel/messages', bot: true, handle: list },
  { method: 'GET', path: MESSAGE, bot: true, handle: (call) => ok(find(call)) },
  { method: 'PATCH', path: MESSAGE, bot: true, handle: edit },
  { method: 'DELETE', path: MESSAGE, bot: true, handle: remove },
];

function post(call: Call): Response {
  const form = parseForm(newMessage, call.body);
  const { state } = call;
  if (state.closed.has(recipientOf(param(call, 'channel')) ?? '')) throw closedToBots();
  const nonce = form.enforce_nonce && form.nonce !== undefined ? String(form.nonce) : undefined;
  const before = nonce === undefined ? undefined : state.messages.get(state.nonces.get(nonce) ?? '');
  if (before) return ok(before);
  const flags = (form.flags ?? 0) & ~EPHEMERAL;
  const message = keepMessage(state, channelOf(call), { ...form, flags }, { uploads: call.uploads });
  if (nonce !== undefined) state.nonces.set(nonce, message.id);
  return ok(message);
}

/** The newest first, as Discord lists them. */
function list(call: Call): Response {
  const channel = channelOf(call);
  const all = [...call.state.messages.values()].filter((message) => message.channel_id === channel);
  const most = Math.min(Number(call.query.get('limit') ?? LISTED), LISTED_MAX);
  return ok(
    all
      .filter(({ flags }) => !(flags & EPHEMERAL))
      .toReversed()
      .slice(0, most),
  );
}

function type(call: Call): Response {
  call.state.typing.push(channelOf(call));
  return NO_CONTENT;
}

function edit(call: Call): Response {
  return ok(changeMessage(call.state, ownMessage(call), parseForm(changedMessage, call.body), call.uploads));
}

function remove(call: Call): Response {
  removeMessage(call.state, ownMessage(call));
  return NO_CONTENT;
}

/** The channel of the path, if there is one such and the bot is there. */
function channelOf(call: Call): string {
  const channel = param(call, 'channel');
  if (recipientOf(channel) !== undefined) return channel;
  const guild = guildOfChannel(channel);
  if (guild === undefined) throw unknownChannel();
  if (!call.state.joined.has(guild.id)) throw missingAccess();
  return channel;
}

function ownMessage(call: Call): Message {
  const message = find(call);
  if (message.author.id !== call.state.settings.applicationId) throw notTheAuthor();
  return message;
}

/** What is ephemeral is in no channel. */
function find(call: Call): Message {
  const { state }: { readonly state: State } = call;
  const message = state.messages.get(param(call, 'message'));
  if (!message || message.flags & EPHEMERAL || message.channel_id !== param(call, 'channel')) throw unknownMessage();
  return message;
}
