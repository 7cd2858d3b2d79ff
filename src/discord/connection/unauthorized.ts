import { DiscordAPIError } from 'discord.js';

const UNAUTHORIZED = 401;

/** Whether Discord refused our token. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === UNAUTHORIZED;
}
