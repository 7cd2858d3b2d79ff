import type { MessageForm } from './message-limits.js';
import { botUser, type Message, type State } from './state.js';

export const EPHEMERAL = 1 << 6;
export const IS_COMPONENTS_V2 = 1 << 15;
const LOADING = 1 << 7;
const REPLY = 19;

/** Keeps a new message of the bot's. */
export function keepMessage(state: State, channelId: string, form: MessageForm): Message {
  const reference = form.message_reference;
  const message: Message = {
    id: state.nextId(),
    channel_id: channelId,
    author: botUser(state),
    type: reference ? REPLY : 0,
    content: form.content ?? '',
    components: form.components ?? [],
    embeds: form.embeds ?? [],
    flags: form.flags ?? 0,
    ...(reference && { message_reference: { message_id: reference.message_id, channel_id: channelId } }),
  };
  state.messages.set(message.id, message);
  return message;
}

/** Changes a message: what is not said stays. Whether it is ephemeral never changes, nor is the second version taken back. */
export function changeMessage(state: State, message: Message, form: MessageForm): Message {
  const lasting = message.flags & (EPHEMERAL | IS_COMPONENTS_V2);
  const said = (form.flags ?? message.flags) & ~(EPHEMERAL | LOADING);
  const changed: Message = {
    ...message,
    content: form.content ?? message.content,
    components: form.components ?? message.components,
    embeds: form.embeds ?? message.embeds,
    flags: lasting | said,
  };
  state.messages.set(changed.id, changed);
  return changed;
}

/** The place of an answer that is still being thought about. */
export function keepLoading(state: State, channelId: string, flags: number): Message {
  return keepMessage(state, channelId, { flags: flags | LOADING });
}
