import { Routes } from 'discord-api-types/v10';
import { Events, type Client, type REST } from 'discord.js';
import { z } from 'zod';
import { fatalClose, type StartError, tooFewStarts, unreachable, wrongToken } from './start-error.js';
import { isUnauthorized } from './unauthorized.js';

/** At nought Discord ends all sessions and resets the token; below this somebody should look first. */
const STARTS_KEPT = 50;

const gatewayBot = z.object({ session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }) });

/** Refuses to log in when few logins are left, which is what a bot that crashes and restarts in a loop comes to. */
export async function checkStarts(rest: REST, api: string): Promise<void> {
  const answer = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw isUnauthorized(error) ? wrongToken(error) : unreachable(api, error);
  });
  const read = gatewayBot.safeParse(answer);
  if (!read.success) throw unreachable(api, new Error('what answers there is not Discord'));
  const { remaining, reset_after: resetAfter } = read.data.session_start_limit;
  if (remaining < STARTS_KEPT) throw tooFewStarts(remaining, resetAfter);
}

/** Logs in, and resolves when Discord has said that the bot is there. */
export async function connect(client: Client, token: string, api: string): Promise<void> {
  // What login rejects with does not tell the close code, which is what tells the operator's remedy.
  let fatal: StartError | undefined;
  const onClose = ({ code }: { readonly code: number }): void => {
    fatal = fatalClose(code);
  };
  client.once(Events.ShardDisconnect, onClose);
  try {
    const ready = new Promise<void>((resolve) => {
      client.once(Events.ClientReady, () => resolve());
    });
    await client.login(token);
    await ready;
  } catch (error) {
    throw fatal ?? (isUnauthorized(error) ? wrongToken(error) : unreachable(api, error));
  } finally {
    client.off(Events.ShardDisconnect, onClose);
  }
}
