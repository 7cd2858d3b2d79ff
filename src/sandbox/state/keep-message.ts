import type { MessageForm } from '../limits/message-limits.js';
import { GUILD, guildOfChannel } from './guilds.js';
import { userOf } from './payload.js';
import { botUser, tell, type Interaction, type Message, type State, type Upload } from './state.js';
import { attach, withAddresses } from './uploads.js';

export const EPHEMERAL = 1 << 6;
export const IS_COMPONENTS_V2 = 1 << 15;
const LOADING = 1 << 7;

const TYPE = { default: 0, reply: 19, command: 20, menu: 23 } as const;
const COMMAND = 2;

/** Where a new message of the bot's comes from. */
export interface Origin {
  /** The interaction that it answers. */
  readonly interaction?: Interaction;
  readonly uploads?: readonly Upload[];
}

/** Keeps a new message of the bot's. */
export function keepMessage(state: State, channelId: string, form: MessageForm, origin: Origin = {}): Message {
  const { interaction, uploads = [] } = origin;
  const attachments = attach(state, channelId, form, { uploads });
  const referenced = form.message_reference?.message_id ?? interaction?.source?.id;
  const message: Message = {
    id: state.nextId(),
    channel_id: channelId,
    author: botUser(state),
    type: referenced ? TYPE.reply : typeOf(interaction),
    content: form.content ?? '',
    components: withAddresses(form.components ?? [], attachments),
    embeds: withAddresses(form.embeds ?? [], attachments),
    flags: form.flags ?? 0,
    attachments,
    mentions: [],
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    ...(referenced && { message_reference: { message_id: referenced, channel_id: channelId } }),
    ...(interaction && { interaction_metadata: metadataOf(interaction) }),
  };
  // Somebody has to be the one who sees it, and nobody else does.
  if (interaction && message.flags & EPHEMERAL) state.audience.set(message.id, interaction.userId);
  return put(state, message);
}

/** Changes a message: what is not said stays. Whether it is ephemeral never changes, nor is the second version taken back. */
export function changeMessage(state: State, message: Message, form: MessageForm, uploads: readonly Upload[]): Message {
  const lasting = message.flags & (EPHEMERAL | IS_COMPONENTS_V2);
  const said = (form.flags ?? message.flags) & ~(EPHEMERAL | LOADING);
  const attachments = attach(state, message.channel_id, form, { uploads, before: message.attachments });
  return put(state, {
    ...message,
    content: form.content ?? message.content,
    components: withAddresses(form.components ?? message.components, attachments),
    embeds: withAddresses(form.embeds ?? message.embeds, attachments),
    flags: lasting | said,
    attachments,
    // The place of an answer is filled, not edited.
    edited_timestamp: message.flags & LOADING ? null : new Date().toISOString(),
  });
}

/** The place of an answer that is still being thought about. */
export function keepLoading(state: State, channelId: string, flags: number, interaction: Interaction): Message {
  return keepMessage(state, channelId, { flags: flags | LOADING }, { interaction });
}

/** Takes a message away. */
export function removeMessage(state: State, message: Message): void {
  state.messages.delete(message.id);
  tell(state, { type: 'gone', message });
}

/** Puts a message in its place, for everybody to see who may. */
export function put(state: State, message: Message): Message {
  state.messages.set(message.id, message);
  tell(state, { type: 'message', message });
  return message;
}

/** Whether a member sees a message. */
export function isSeenBy(state: State, message: Message, userId: string): boolean {
  return (state.audience.get(message.id) ?? userId) === userId;
}

function typeOf(interaction: Interaction | undefined): number {
  if (interaction?.type !== COMMAND) return TYPE.default;
  return interaction.menu ? TYPE.menu : TYPE.command;
}

function metadataOf({ id, type, userId, channelId, installed, name }: Interaction) {
  const owners = installed ? { '0': guildOfChannel(channelId)?.id ?? GUILD } : { '1': userId };
  const known = { id, type, user: userOf(userId), authorizing_integration_owners: owners };
  return { ...known, ...(name !== undefined && { name }) };
}
