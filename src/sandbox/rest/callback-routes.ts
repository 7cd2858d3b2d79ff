import { z } from 'zod';
import { parseForm } from './form.js';
import { changedMessage, newMessage } from '../limits/message-limits.js';
import { modal } from '../limits/modal-limits.js';
import { alreadyAcknowledged, invalidForm, unknownInteraction } from './refusal.js';
import type { Interaction, Message } from '../state/state.js';
import { changeMessage, EPHEMERAL, keepLoading, keepMessage } from '../state/keep-message.js';
import { NO_CONTENT, ok, param, type Call, type Response, type Route } from './route.js';

/** Which types of callback each type of interaction takes. */
const TAKEN: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [4, 5, 9]],
  [3, [4, 5, 6, 7, 9]],
  [4, [8]],
  [5, [4, 5, 6, 7]],
]);

const callback = z.object({ type: z.int(), data: z.unknown().optional() });
const deferral = z.object({ flags: z.literal([0, EPHEMERAL]).optional() }).optional();
const choices = z.object({
  choices: z
    .array(z.object({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) }))
    .max(25),
});

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', bot: false, handle: acknowledge },
];

function acknowledge(call: Call): Response {
  const { state, query } = call;
  const interaction = state.interactions.get(param(call, 'token'));
  if (!interaction || interaction.id !== param(call, 'id')) throw unknownInteraction();
  if (interaction.first) throw alreadyAcknowledged();
  const after = Date.now() - interaction.at;
  if (after > state.settings.answerWithin) throw unknownInteraction();
  const { type, data } = parseForm(callback, call.body);
  if (!TAKEN.get(interaction.type)?.includes(type) || (type === 7 && !interaction.source)) {
    throw invalidForm({ type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Value is not accepted here.' }] } });
  }
  const message = carryOut(call, interaction, type, data);
  interaction.originalId = message?.id;
  interaction.first = { type, data, after };
  interaction.onChange();
  if (query.get('with_response') !== 'true') return NO_CONTENT;
  return ok({
    interaction: { id: interaction.id, type: interaction.type },
    resource: { type, ...(message && { message }) },
  });
}

/** Does what the callback asks for, and returns the message that `@original` means from now on. */
function carryOut(call: Call, interaction: Interaction, type: number, data: unknown): Message | undefined {
  const { state, uploads } = call;
  const { channelId, source } = interaction;
  const at = ['data'];
  switch (type) {
    case 4:
      return keepMessage(state, channelId, parseForm(newMessage, data, at), { interaction, uploads });
    case 5:
      return keepLoading(state, channelId, parseForm(deferral, data, at)?.flags ?? 0, interaction);
    case 7: {
      const form = parseForm(changedMessage, data, at);
      return source && changeMessage(state, source, form, uploads);
    }
    case 8:
      parseForm(choices, data, at);
      return undefined;
    case 9:
      parseForm(modal, data, at);
      return undefined;
    default:
      return source;
  }
}
