import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import { z } from 'zod';
import type { Directs } from '../../dispatch/tell/directs.js';
import type { Log } from '../../dispatch/log.js';
import { asSent } from '../../reply/message/message.js';
import { attempt } from '../answers/attempt.js';
import { placeOf } from '../requests/place.js';

const channelSchema = z.object({ id: z.string() });

/** Discord’s numbers: the member takes no messages from the bot; they share no server with it any more. */
const CLOSED: ReadonlySet<number | string> = new Set([50007, 50278]);

/** Direct messages with the bot's own token. */
export function createDirects({ rest, log }: { readonly rest: REST; readonly log: Log }): Directs {
  return {
    async send(member, message, key) {
      try {
        const channel = channelSchema.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: member } }));
        const body = { ...asSent(message), nonce: key, enforce_nonce: true };
        const sent = await attempt(() => rest.post(Routes.channelMessages(channel.id), { body }));
        if (sent.kind === 'done') return { kind: 'sent', place: placeOf(sent.given) };
        throw sent.error;
      } catch (err) {
        if (err instanceof DiscordAPIError && CLOSED.has(err.code)) return { kind: 'closed' };
        log.warn({ err }, 'A direct message could not be sent.');
        return { kind: 'failed' };
      }
    },
  };
}
