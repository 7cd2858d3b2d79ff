import { REST } from 'discord.js';
import { commands } from '../../commands/index.js';
import { ConfigError, loadEnv, readConfig } from '../config.js';
import { registerCommands } from './registration.js';
import { EXIT_CONFIG, StartError, unreachable, wrongToken } from './start-error.js';
import { isUnauthorized } from './unauthorized.js';

/** `npm run register`: puts the commands on Discord, or in the one server that DISCORD_GUILD_ID names, and leaves. */
async function register(): Promise<string> {
  const { token, guild, api } = readConfig(loadEnv());
  if (token === undefined) throw new ConfigError('DISCORD_TOKEN is not set; .env.example says where to get one.');
  const rest = new REST({ version: '10', api }).setToken(token);
  const data = commands.map((command) => command.data);
  const { changed, count } = await registerCommands(rest, data, guild).catch((error: unknown) => {
    throw isUnauthorized(error) ? wrongToken(error) : unreachable(api, error);
  });
  const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
  return changed
    ? `${count} commands are registered ${where}.`
    : `The ${count} commands were registered ${where} already.`;
}

try {
  process.stdout.write(`${await register()}\n`);
} catch (error) {
  if (!(error instanceof StartError) && !(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof StartError ? error.exitCode : EXIT_CONFIG;
}
