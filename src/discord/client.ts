import { Client, GatewayIntentBits, Options } from 'discord.js';
import { INVALID_REQUEST_WARNING_INTERVAL } from './rest.js';

export interface ClientSettings {
  /** Base URL of Discord's API, without the version. */
  readonly api: string;
  readonly answerMentions: boolean;
}

/** Users the library may remember; it puts everyone who asks something into a cache that otherwise only grows. */
const USERS_KEPT = 100;

/**
 * Makes the client. Interactions belong to no intent, so the bot asks for none; only to see messages that mention it, it
 * asks for two, neither of them privileged.
 */
export function createClient({ api, answerMentions }: ClientSettings): Client {
  return new Client({
    intents: answerMentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: USERS_KEPT, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: { api, invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL },
  });
}
