import { randomUUID } from 'node:crypto';
import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { Channels } from '../../dispatch/channels.js';
import type { Log } from '../../dispatch/log.js';
import { asSent } from '../../reply/message/message.js';
import { attempt } from '../answers/attempt.js';

const channelSchema = z.object({ guild_id: z.string().optional() });
/** Discord's most. */
const NONCE_MAX = 25;

interface Means {
  readonly rest: REST;
  readonly log: Log;
}

/** The channels of any server that the bot is in, with the bot's own token. */
export function createChannels({ rest, log }: Means): (guild: string) => Channels {
  return (guild) => ({
    async post(channel, message) {
      try {
        const { guild_id: owner } = channelSchema.parse(await rest.get(Routes.channel(channel)));
        if (owner !== guild) {
          log.warn({ guild, channel }, 'A channel of another server was not written to.');
          return 'unreachable';
        }
        // With the nonce, a message that landed with its reply lost is not posted again.
        const nonce = randomUUID().replaceAll('-', '').slice(0, NONCE_MAX);
        const body = { ...asSent(message), nonce, enforce_nonce: true };
        const sent = await attempt(() => rest.post(Routes.channelMessages(channel), { body }));
        if (sent.kind === 'done') return 'posted';
        throw sent.error;
      } catch (err) {
        log.warn({ err, guild, channel }, 'Nothing could be posted in a channel.');
        return 'unreachable';
      }
    },
  });
}
