import { commands, presses } from '../commands/index.js';
import { ConfigError, loadEnv, readConfig, type Config } from './config.js';
import { createLogger } from './discord/redact.js';
import { runBot } from './discord/run.js';
import { EXIT_CONFIG, StartError } from './discord/start-error.js';
import type { Library } from './library/library.js';
import { KnowledgeError, loadLibrary } from './library/load.js';
import { faultLine } from './report/fault.js';
import { runPrompt } from './terminal/prompt.js';

/** Reads the settings and the knowledge, runs what they ask for, and returns the exit code. */
async function main(): Promise<number> {
  try {
    const config = readConfig(loadEnv());
    const { library, faults } = await loadLibrary(config.knowledgeDir);
    if (faults.length > 0) tell(faults.map(faultLine).join('\n'));
    return config.token === undefined
      ? await prompt(library)
      : await serve({ ...config, token: config.token }, library);
  } catch (error) {
    // These have finished texts for the operator; anything else is a fault of ours and ends with its stack.
    if (error instanceof StartError) return tell(error.message, error.exitCode);
    if (error instanceof ConfigError || error instanceof KnowledgeError) return tell(error.message, EXIT_CONFIG);
    throw error;
  }
}

async function serve(config: Config & { readonly token: string }, library: Library): Promise<never> {
  const log = createLogger(config.logLevel, [config.token]);
  const { exitCode, screen } = await runBot({ ...config, commands, presses, library, log });
  if (screen !== undefined) tell(screen);
  // Idle connections of the client would hold the process for seconds more.
  process.exit(exitCode);
}

async function prompt(library: Library): Promise<number> {
  await runPrompt({ library, commands, presses, input: process.stdin, output: process.stdout });
  return 0;
}

function tell(text: string, exitCode = 0): number {
  process.stderr.write(`${text}\n`);
  return exitCode;
}

process.exitCode = await main();
