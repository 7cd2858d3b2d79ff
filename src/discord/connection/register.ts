import { DiscordAPIError, REST } from 'discord.js';
import { ConfigError, type Config } from '../../config.js';
import type { Command } from '../../dispatch/command.js';
import { clearServers } from './clear-servers.js';
import { registerCommands } from './registration.js';
import { LIMITED_PAUSE } from './rest.js';
import { minding } from './retry-after.js';
import { noSuchServer, type StartError, unreachable, wrongToken } from './start-error.js';
import { isUnauthorized } from './unauthorized.js';

/** Missing access, unknown server. */
const NOT_THERE: readonly number[] = [403, 404];

/**
 * Puts the commands on Discord, or in the one server that DISCORD_GUILD_ID names.
 * @returns what was done, as a sentence
 */
export async function register(commands: readonly Command[], { token, guild, api }: Config): Promise<string> {
  if (token === undefined) throw new ConfigError('DISCORD_TOKEN is not set; .env.example says where to get one.');
  const rest = new REST({ version: '10', api, makeRequest: minding(LIMITED_PAUSE) }).setToken(token);
  const data = commands.map((command) => command.data);
  const { changed, count } = await registerCommands(rest, data, guild).catch((error: unknown) => {
    throw explained(error, { guild, api });
  });
  const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
  const cleared = guild === undefined ? await clearServers(rest, data).catch(() => []) : [];
  const once = cleared.map((server) => ` The server ${server} no longer has them twice.`).join('');
  return changed
    ? `${count} commands are registered ${where}.${once}`
    : `The ${count} commands were registered ${where} already.${once}`;
}

function explained(error: unknown, { guild, api }: Pick<Config, 'guild' | 'api'>): StartError {
  if (isUnauthorized(error)) return wrongToken(error);
  const isNotThere = error instanceof DiscordAPIError && NOT_THERE.includes(error.status);
  return guild !== undefined && isNotThere ? noSuchServer(guild, error) : unreachable(api, error);
}
