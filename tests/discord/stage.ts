import { onTestFinished } from 'vitest';
import type { Command, Press } from '../../src/dispatch/command.js';
import type { Deadlines } from '../../src/dispatch/dispatcher.js';
import { startBot, type Bot, type BotParts } from '../../src/discord/bot.js';
import { createLibrary } from '../../src/library/library.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { checkRequests } from './check-requests.js';
import { COMMANDS, PRESSES } from './tiny-commands.js';

/** One line of the log. */
export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly fields: object;
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly lines: readonly Line[];
}

export type Cast = Partial<Omit<BotParts, 'commands' | 'presses' | 'deadlines'>> & {
  readonly commands?: readonly Command[];
  readonly presses?: readonly Press[];
  /** Patient ones unless a test is about them; or those that the bot has by itself. */
  readonly deadlines?: Deadlines | 'its own';
  readonly discord?: SandboxOptions;
};

/** A machine that runs everything at once is slower than Discord has patience, and than the bot has. */
const PATIENCE = 15_000;
const PATIENT: Deadlines = { announceAfter: PATIENCE, completeWithin: PATIENCE };

/** Opens a sandbox that is closed when the test ends, and whose requests are then held against Discord's rules. */
export async function openSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ answerWithin: PATIENCE, ...options });
  onTestFinished(async () => {
    await sandbox.close();
    checkRequests(sandbox.requests);
  });
  return sandbox;
}

/** The settings of a bot for this sandbox, with a log that is kept. */
export function castFor(
  sandbox: Sandbox,
  { deadlines = PATIENT, ...cast }: Omit<Cast, 'discord'> = {},
): BotParts & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const note = (level: Line['level']) => (fields: object, text: string) => void lines.push({ level, text, fields });
  return {
    commands: COMMANDS,
    presses: PRESSES,
    library: createLibrary(new Map()),
    defaultPrivate: false,
    token: sandbox.token,
    guild: undefined,
    api: sandbox.api,
    answerMentions: false,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    ...(deadlines !== 'its own' && { deadlines }),
    ...cast,
    lines,
  };
}

/** The real client on a sandbox of its own. */
export async function openStage({ discord, ...cast }: Cast = {}): Promise<Stage> {
  const sandbox = await openSandbox(discord);
  const parts = castFor(sandbox, cast);
  const bot = await startBot(parts);
  onTestFinished(() => bot.stop());
  return { sandbox, bot, lines: parts.lines };
}
