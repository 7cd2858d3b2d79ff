import { Client, GatewayIntentBits } from 'discord.js';
import { INVALID_REQUEST_WARNING_INTERVAL, LIMITED_PAUSE } from './rest.js';
import { minding } from './retry-after.js';

export interface ClientSettings {
  /** Base URL of Discord's API, without the version. */
  readonly api: string;
  readonly answerMentions: boolean;
}

/**
 * Makes the client. Interactions belong to no intent, so the bot asks for none; only to see messages that mention it, it
 * asks for two, neither of them privileged.
 */
export function createClient({ api, answerMentions }: ClientSettings): Client {
  return new Client({
    intents: answerMentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      api,
      makeRequest: minding(LIMITED_PAUSE),
      invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL,
    },
  });
}
