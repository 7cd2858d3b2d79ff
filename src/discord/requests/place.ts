import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Place } from '../../dispatch/answerer.js';

const message = z.object({ id: z.string(), channel_id: z.string(), flags: z.number().default(0) });
const callback = z.object({ resource: z.object({ message }) });

/** @returns where a message stands that Discord gave back; nothing where one alone sees it, or where it is none. */
export function placeOf(given: unknown): Place | undefined {
  const read = message.safeParse(given);
  if (!read.success || (read.data.flags & MessageFlags.Ephemeral) !== 0) return undefined;
  return { channel: read.data.channel_id, message: read.data.id };
}

/** @returns the same for the message that a first answer became, which Discord gives back where it is asked for it. */
export function placeOfAnswer(given: unknown): Place | undefined {
  const read = callback.safeParse(given);
  return read.success ? placeOf(read.data.resource.message) : undefined;
}
