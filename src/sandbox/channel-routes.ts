import { parseForm } from './form.js';
import { changedMessage, newMessage } from './message-limits.js';
import { notTheAuthor, unknownMessage } from './refusal.js';
import type { Message, State } from './state.js';
import { changeMessage, EPHEMERAL, keepMessage } from './keep-message.js';
import { NO_CONTENT, ok, param, type Call, type Response, type Route } from './route.js';

const MESSAGE = '/channels/:channel/messages/:message';

/** Messages in channels. */
export const channelRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages', bot: true, handle: post },
  { method: 'POST', path: '/channels/:channel/typing', bot: true, handle: type },
  { method: 'GET', path: MESSAGE, bot: true, handle: (call) => ok(find(call)) },
  { method: 'PATCH', path: MESSAGE, bot: true, handle: edit },
  { method: 'DELETE', path: MESSAGE, bot: true, handle: remove },
];

function post(call: Call): Response {
  const form = parseForm(newMessage, call.body);
  const { state } = call;
  const nonce = form.enforce_nonce && form.nonce !== undefined ? String(form.nonce) : undefined;
  const before = nonce === undefined ? undefined : state.messages.get(state.nonces.get(nonce) ?? '');
  if (before) return ok(before);
  const message = keepMessage(state, param(call, 'channel'), { ...form, flags: (form.flags ?? 0) & ~EPHEMERAL });
  if (nonce !== undefined) state.nonces.set(nonce, message.id);
  return ok(message);
}

function type(call: Call): Response {
  call.state.typing.push(param(call, 'channel'));
  return NO_CONTENT;
}

function edit(call: Call): Response {
  return ok(changeMessage(call.state, ownMessage(call), parseForm(changedMessage, call.body)));
}

function remove(call: Call): Response {
  call.state.messages.delete(ownMessage(call).id);
  return NO_CONTENT;
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
