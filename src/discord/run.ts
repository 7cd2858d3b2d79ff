import type { Log } from '../dispatch/log.js';
import { startBot, type BotParts } from './bot.js';

/** For what went wrong in us and may go right the next time. */
const EXIT_FAULT = 1;

/** How the bot ended, and what the operator has to be told. */
export type Ending = { readonly exitCode: number; readonly screen?: string };

/** Runs the bot until somebody stops it, Discord ends it, or it breaks; resolves once it has logged out. */
export async function runBot(parts: BotParts & { readonly onReady: () => void }): Promise<Ending> {
  const { log, onReady } = parts;
  const asked = stopSignal(log);
  const broken = breakdown(log);
  const bot = await startBot(parts);
  onReady();
  const ended = bot.ended.then(({ message, exitCode }): Ending => ({ exitCode, screen: message }));
  const ending = await Promise.race([asked, broken, ended]);
  await bot.stop();
  return ending;
}

/** Resolves on the first SIGTERM or SIGINT; a second one does not wait for anybody. */
function stopSignal(log: Log): Promise<Ending> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        log.info({ signal }, 'Asked to stop.');
        resolve({ exitCode: 0 });
        process.once(signal, () => process.exit(EXIT_FAULT));
      });
    }
  });
}

/** Resolves when something went wrong that nobody caught: what is left cannot be trusted for long. */
function breakdown(log: Log): Promise<Ending> {
  return new Promise((resolve) => {
    const give = (err: unknown, text: string): void => {
      log.error({ err }, text);
      resolve({ exitCode: EXIT_FAULT });
    };
    process.on('unhandledRejection', (err) => give(err, 'A promise failed and nobody caught it.'));
    process.on('uncaughtException', (err) => give(err, 'An error was thrown and nobody caught it.'));
  });
}
