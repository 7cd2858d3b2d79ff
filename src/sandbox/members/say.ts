import type { Gateway } from '../gateway.js';
import { put } from '../state/keep-message.js';
import { userOf, where, type Place } from '../state/payload.js';
import { botUser, type Author, type Message, type State } from '../state/state.js';

export const INTENT = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

export interface MessagePlay extends Place {
  readonly content: string;
  /** Ids of who is mentioned. */
  readonly mentions?: readonly string[];
  readonly bot?: boolean;
  readonly webhook?: boolean;
  readonly type?: number;
}

/** Writes a member's message into the channel, and tells the bot as far as it may know. */
export function say(state: State, gateway: Gateway, spoken: MessagePlay): Message {
  const { content, mentions = [], bot, webhook, type = 0, ...place } = spoken;
  const { guild = '1', deliveries = 1 } = place;
  const { channelId, ...surroundings } = where(place);
  const user = 'member' in surroundings ? surroundings.member.user : surroundings.user;
  const message: Message = {
    id: state.nextId(),
    channel_id: channelId,
    author: { ...user, ...(bot && { bot }) },
    type,
    content,
    mentions: mentions.map((id) => mentioned(state, id)),
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
  };
  put(state, message);
  const forUs = guild === null || mentions.includes(state.settings.applicationId);
  const readable = forUs || gateway.intents() & INTENT.messageContent;
  const told = {
    ...message,
    content: readable ? content : '',
    mention_roles: [],
    mention_everyone: content.includes('@everyone'),
    pinned: false,
    tts: false,
    ...(guild !== null && { guild_id: guild }),
    ...(webhook && { webhook_id: user.id }),
  };
  const intent = guild === null ? INTENT.directMessages : INTENT.guildMessages;
  for (let time = 0; time < deliveries; time += 1) gateway.dispatch('MESSAGE_CREATE', told, intent);
  return message;
}

function mentioned(state: State, id: string): Author {
  return id === state.settings.applicationId ? botUser(state) : userOf(id);
}
