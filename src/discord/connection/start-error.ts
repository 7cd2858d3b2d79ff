import { GatewayCloseCodes } from 'discord-api-types/v10';

/** For what no restart cures: a supervisor should stop there (sysexits, EX_CONFIG). */
export const EXIT_CONFIG = 78;
/** For what may pass: the network, Discord itself. */
const EXIT_UNAVAILABLE = 69;

/** Why the bot cannot be on Discord; the text is finished, one screen for the operator. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: number;

  constructor(lines: readonly string[], exitCode: number, cause?: unknown) {
    super(lines.join('\n'), { cause });
    this.exitCode = exitCode;
  }
}

/** Discord does not know the token. */
export function wrongToken(cause?: unknown): StartError {
  return new StartError(
    [
      'Discord does not accept the token in DISCORD_TOKEN.',
      '',
      'A token is shown once, when it is made, and an older one ends when a new one is made. To get one:',
      '  1. open https://discord.com/developers/applications and choose your application',
      '  2. Bot → Reset Token, and copy what appears',
      '  3. put it into .env as DISCORD_TOKEN=…, without quotes and without "Bot " before it, and start again',
    ],
    EXIT_CONFIG,
    cause,
  );
}

/** Too few logins are left today; the last ones are kept for the operator. */
export function tooFewStarts(remaining: number, resetAfter: number): StartError {
  const hours = Math.ceil(resetAfter / 3_600_000);
  return new StartError(
    [
      `Only ${remaining} logins are left for this bot, so it does not start now.`,
      '',
      'Discord allows 1000 in 24 hours, and resets the token of a bot that uses them up. Something starts this one over',
      `and over: look into its supervisor. New logins in about ${hours} h.`,
    ],
    EXIT_CONFIG,
  );
}

/** Discord could not be reached, or broke. */
export function unreachable(api: string, cause: unknown): StartError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartError(
    [
      `Discord cannot be reached at ${api}: ${reason}`,
      '',
      'Look at the network of this machine, and at https://discordstatus.com. Then start again.',
    ],
    EXIT_UNAVAILABLE,
    cause,
  );
}

/** The bot may not put its commands into the server that the settings name. */
export function noSuchServer(guild: string, cause: Error): StartError {
  return new StartError(
    [
      `Discord does not let the bot register its commands in the server ${guild}: ${cause.message}`,
      '',
      'DISCORD_GUILD_ID names that server. Invite the bot there, with the address that README.md has, or take',
      'DISCORD_GUILD_ID out of .env to register the commands everywhere.',
    ],
    EXIT_CONFIG,
    cause,
  );
}

const WRONG_TOKEN: number = GatewayCloseCodes.AuthenticationFailed;
/** The one that another start mends: the number of shards is asked for at each. */
const MORE_SHARDS: number = GatewayCloseCodes.ShardingRequired;
const FATAL_CLOSES: ReadonlyMap<number, readonly string[]> = new Map([
  [GatewayCloseCodes.InvalidShard, ['Discord refused the shard number.', '', 'This is a fault of the bot; report it.']],
  [
    GatewayCloseCodes.ShardingRequired,
    [
      'Discord wants this bot in more shards than it asked for.',
      '',
      'Start it again: it takes the number that Discord advises.',
    ],
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    ['Discord no longer speaks this version of its gateway.', '', 'Update the bot: git pull, npm ci, npm start.'],
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    ['Discord does not know an intent that the bot asked for.', '', 'This is a fault of the bot; report it.'],
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    [
      'Discord does not allow this bot an intent that it asked for.',
      '',
      'Without ANSWER_MENTIONS the bot asks for none. With it, it asks for Guild Messages and Direct Messages, which need no',
      'approval. Take ANSWER_MENTIONS out of .env, or look at https://discord.com/developers/applications → your',
      'application → Bot → Privileged Gateway Intents, and start again.',
    ],
  ],
]);

/** What a close of the gateway means that nothing is to be tried after; `undefined` for all other closes. */
export function fatalClose(code: number): StartError | undefined {
  if (code === WRONG_TOKEN) return wrongToken();
  const lines = FATAL_CLOSES.get(code);
  const exitCode = code === MORE_SHARDS ? EXIT_UNAVAILABLE : EXIT_CONFIG;
  return lines && new StartError([...lines, `(Discord closed the gateway with ${code}.)`], exitCode);
}
