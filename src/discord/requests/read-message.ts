import { MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { IncomingMention } from '../../dispatch/incoming.js';
import { withoutNulls } from './without-nulls.js';

const rawMessage = z.preprocess(
  withoutNulls,
  z.object({
    id: z.string(),
    channel_id: z.string(),
    guild_id: z.string().optional(),
    type: z.number(),
    content: z.string().default(''),
    author: z.object({ id: z.string(), bot: z.boolean().optional() }),
    webhook_id: z.string().optional(),
    /** Where it is not told who is mentioned, the words tell. */
    mentions: z.array(z.object({ id: z.string() })).optional(),
  }),
);

/** What people write; the rest are notices of the platform: a pin, a boost, somebody who joined. */
const WRITTEN: readonly number[] = [MessageType.Default, MessageType.Reply];

export interface ReadMessage {
  readonly channel: string;
  readonly incoming: IncomingMention;
}

/**
 * Reads a raw message if it is a question to us: a direct message, or one in which our mention is written out.
 * Everyone's and a role's mention are not ours, and neither is the one that a reply to one of our cards brings along
 * unwritten: people talk about a card under it, and an answer to that would be talking in between.
 */
export function readMessage(raw: unknown, self: string): ReadMessage | undefined {
  const { id, channel_id: channel, guild_id: guild = null, ...message } = rawMessage.parse(raw);
  if (!WRITTEN.includes(message.type)) return undefined;
  if (message.author.bot || message.author.id === self || message.webhook_id !== undefined) return undefined;
  const mention = new RegExp(`<@!?${self}>`, 'g');
  const { mentions = [{ id: self }] } = message;
  const mentioned = mentions.some((user) => user.id === self) && mention.test(message.content);
  if (guild !== null && !mentioned) return undefined;
  const words = message.content.replaceAll(mention, ' ').replaceAll(/\s+/g, ' ').trim();
  // A message says nothing of its author's permissions, so nobody is a moderator here.
  const user = { id: message.author.id, moderator: false, administrator: false, roles: [] };
  return { channel, incoming: { type: 'mention', id, user, guild, installed: guild !== null, words } };
}
