import { commands, presses } from '../commands/index.js';
import { createGoldenOf } from './answer/golden/golden-of.js';
import { ConfigError, loadEnv, readConfig, type Config } from './config.js';
import type { Ending } from './discord/run.js';
import { EXIT_CONFIG, StartError } from './discord/connection/start-error.js';
import { KnowledgeError, loadLibrary, type Loaded } from './library/knowledge/load.js';
import { createServers, type Servers } from './library/servers.js';
import { faultLine } from './report/fault.js';
import { UserError } from './report/user-error.js';
import type { Store } from './store/store.js';
import { StoreStartError } from './store/file/store-start-error.js';
import { runAsk } from './terminal/ask.js';
import { checkKnowledge } from './terminal/check.js';
import { runEval } from './terminal/eval.js';
import { runPipe } from './terminal/pipe.js';
import { createWriter } from './terminal/writer.js';

/** A way in: does its work and returns the exit code. */
type Verb = (words: readonly string[], config: Config) => Promise<number>;

/** One a script of package.json. The Discord client is loaded by those alone that need it: a question should not wait for it. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['start', start],
  ['ask', ask],
  ['pipe', pipe],
  ['eval', evaluate],
  ['register', register],
  ['check', check],
  ['backup', backup],
  ['restore', restore],
]);
/** Those that take words after their names. */
const WORDED: ReadonlySet<string> = new Set(['ask', 'eval', 'restore']);
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** Taken when they are used: the bot on Discord reads nobody's keyboard. */
const terminal = () => ({ input: process.stdin, output: process.stdout });

async function start(_: readonly string[], config: Config): Promise<never> {
  const loaded = await load(config);
  // First: where the file cannot be used, nothing else is begun.
  const store = await open(config.dataDir);
  const { exitCode, screen } = await serveIn(config, loaded, store);
  if (screen !== undefined) tell(screen);
  // Idle connections of the client would hold the process for seconds more.
  process.exit(exitCode);
}

/** On Discord, or without a token on a small one here. */
async function serveIn(config: Config, loaded: Loaded, store: Store): Promise<Ending> {
  const { serve } = await import('./serve.js');
  const { token, logLevel } = config;
  if (token !== undefined) return serve({ ...config, token }, loaded, store);
  const { startHere } = await import('./discord-here.js');
  const { api, page, token: ours } = await startHere(loaded.library, config.port);
  // What goes well is seen on the page, so only trouble is worth a line here.
  const quiet = logLevel === 'info' ? 'warn' : logLevel;
  const here = { ...config, token: ours, api, guild: undefined, logLevel: quiet };
  return serve(here, loaded, store, { isDiscord: false, onReady: () => tell(invitation(page)) });
}

function invitation(page: string): string {
  return [
    `Without DISCORD_TOKEN this runs on a small Discord of its own, on this machine alone. Open it in your browser:`,
    '',
    `  ${page}`,
    '',
    'Ctrl+C stops it. npm run ask asks here in the terminal.',
  ].join('\n');
}

async function ask(words: readonly string[], config: Config): Promise<number> {
  const { library } = await load(config);
  await runAsk(words, { library, commands, presses, defaultPrivate: false, ...terminal() });
  return 0;
}

/** Loaded when it is needed: a question to the shipped reports should not wait for a database. */
async function open(dataDir: string): Promise<Store> {
  const { openStore } = await import('./store/open-store.js');
  return openStore(dataDir);
}

async function pipe(_: readonly string[], config: Config): Promise<number> {
  const loaded = await load(config);
  const { library, folders } = loaded;
  const { dataDir, defaultPrivate } = config;
  // Who asks the shipped reports alone needs no file, and another process may hold it.
  let store: Promise<Store> | undefined;
  let made: Promise<Servers> | undefined;
  const make = async () => createServers(loaded, await (store = open(dataDir)));
  const servers = { of: async (guild: string) => (await (made ??= make())).of(guild) };
  const goldenOf = createGoldenOf(folders);
  const shelf = { library, servers, goldenOf, commands, presses, defaultPrivate };
  await runPipe({ ...shelf, ...terminal(), onFault: console.error });
  // What cannot be opened was said to whoever asked for it.
  await (await made?.catch(() => undefined))?.asked.flush().catch(console.error);
  await (await store?.catch(() => undefined))?.close();
  return 0;
}

async function evaluate(words: readonly string[], config: Config): Promise<number> {
  const { library, folders } = await load(config);
  const context = { library, commands, presses, defaultPrivate: config.defaultPrivate, onFault: console.error };
  return runEval(words, { ...context, folders, write: createWriter(process.stdout) });
}

async function register(_: readonly string[], config: Config): Promise<number> {
  const { register } = await import('./discord/connection/register.js');
  await createWriter(process.stdout)(`${await register(commands, config)}\n`);
  return 0;
}

async function check(_: readonly string[], { knowledgeDir }: Config): Promise<number> {
  const { lines, ok } = await checkKnowledge(knowledgeDir, commands);
  await createWriter(process.stdout)(`${lines.join('\n')}\n`);
  return ok ? 0 : EXIT_FAILED;
}

async function backup(_: readonly string[], { dataDir }: Config): Promise<number> {
  const { backUpStopped } = await import('./store/backups/stopped-backup.js');
  await createWriter(process.stdout)(`${await backUpStopped(dataDir, new Date())}\n`);
  return 0;
}

async function restore(words: readonly string[], { dataDir }: Config): Promise<number> {
  const { runRestore } = await import('./store/backups/restore.js');
  await createWriter(process.stdout)(`${await runRestore(words, dataDir, new Date())}\n`);
  return 0;
}

/** Loads the knowledge. What is wrong with a report is told, and the others are asked. */
async function load({ knowledgeDir }: Config): Promise<Loaded> {
  const loaded = await loadLibrary(knowledgeDir);
  if (loaded.faults.length > 0) tell(loaded.faults.map(faultLine).join('\n'));
  return loaded;
}

async function main([name = 'start', ...words]: readonly string[]): Promise<number> {
  const verb = VERBS.get(name);
  if (verb === undefined) return tell(`There is no “${name}”. There are: ${[...VERBS.keys()].join(', ')}.`, EXIT_USAGE);
  if (words.length > 0 && !WORDED.has(name)) {
    return tell(
      `“${name}” takes no words: ${words.join(' ')}. Settings stand in .env or in the environment.`,
      EXIT_USAGE,
    );
  }
  try {
    return await verb(words, readConfig(loadEnv()));
  } catch (error) {
    // These have finished texts; anything else is a fault of ours and ends with its stack.
    if (error instanceof StartError) return tell(error.message, error.exitCode);
    const isLasting = error instanceof StoreStartError && !error.mayPass;
    if (isLasting || error instanceof ConfigError || error instanceof KnowledgeError) {
      return tell(error.message, EXIT_CONFIG);
    }
    if (error instanceof UserError) return tell(error.message, EXIT_FAILED);
    throw error;
  }
}

function tell(text: string, exitCode = 0): number {
  process.stderr.write(`${text}\n`);
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
