import { parseForm } from './form.js';
import { changedMessage, newMessage } from '../limits/message-limits.js';
import { expiredToken, tooManyFollowUps, unknownMessage, unknownWebhook } from './refusal.js';
import type { Interaction, Message } from '../state/state.js';
import { changeMessage, IS_COMPONENTS_V2, keepMessage, removeMessage } from '../state/keep-message.js';
import { NO_CONTENT, ok, param, type Call, type Response, type Route } from './route.js';

/** Where only the member brought the bot along. */
const FOLLOW_UPS_MAX = 5;
const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** What comes after the first answer. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:application/:token', bot: false, handle: followUp },
  { method: 'GET', path: MESSAGE, bot: false, handle: (call) => ok(find(call).message) },
  { method: 'PATCH', path: MESSAGE, bot: false, handle: edit },
  { method: 'DELETE', path: MESSAGE, bot: false, handle: remove },
];

/** An interaction's webhook is there once it was acknowledged, for a quarter of an hour. */
function answered(call: Call): Interaction {
  const interaction = call.state.interactions.get(param(call, 'token'));
  const known = param(call, 'application') === call.state.settings.applicationId;
  if (!interaction?.first || !known) throw unknownWebhook();
  if (Date.now() - interaction.at > call.state.settings.tokenLife) throw expiredToken();
  return interaction;
}

function find(call: Call): { readonly interaction: Interaction; readonly message: Message } {
  const interaction = answered(call);
  const named = param(call, 'message');
  const id = named === '@original' ? interaction.originalId : interaction.followUps.find((own) => own === named);
  const message = call.state.messages.get(id ?? '');
  if (!message) throw unknownMessage();
  return { interaction, message };
}

function followUp(call: Call): Response {
  const { state, body, uploads } = call;
  const interaction = answered(call);
  if (!interaction.installed && interaction.followUps.length >= FOLLOW_UPS_MAX) throw tooManyFollowUps();
  const message = keepMessage(state, interaction.channelId, parseForm(newMessage, body), { interaction, uploads });
  interaction.followUps.push(message.id);
  interaction.onChange();
  return ok(message);
}

function edit(call: Call): Response {
  const { interaction, message } = find(call);
  const form = parseForm(changedMessage, withLastingFlags(call.body, message));
  const changed = changeMessage(call.state, message, form, call.uploads);
  interaction.edited = true;
  interaction.onChange();
  return ok(changed);
}

/** A message of the second version stays one, so what it is changed to is held against that. */
function withLastingFlags(body: unknown, { flags }: Message): unknown {
  if (typeof body !== 'object' || body === null || !(flags & IS_COMPONENTS_V2)) return body;
  return { flags: IS_COMPONENTS_V2, ...body };
}

function remove(call: Call): Response {
  const { interaction, message } = find(call);
  removeMessage(call.state, message);
  interaction.deleted = true;
  interaction.onChange();
  return NO_CONTENT;
}
