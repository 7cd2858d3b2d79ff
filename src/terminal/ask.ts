import { commands, presses } from '../../commands/index.js';
import { ConfigError, loadEnv, readConfig } from '../config.js';
import { KnowledgeError, loadLibrary } from '../library/load.js';
import { faultLine } from '../report/fault.js';
import { UserError } from '../report/user-error.js';
import { typedCommands } from './arguments.js';
import { draw } from './draw.js';
import { canvasOf, runPrompt } from './prompt.js';
import { createSession } from './session.js';

const HELP = new Set(['--help', '-h']);

/** One question from the shell, or a prompt where nothing is asked. */
async function main(words: readonly string[]): Promise<void> {
  const { library, faults } = await loadLibrary(readConfig(loadEnv()).knowledgeDir);
  for (const fault of faults) console.error(faultLine(fault));
  const desk = { library, commands, presses };
  if (words.length === 0) return runPrompt({ ...desk, input: process.stdin, output: process.stdout });

  const [first = '', ...rest] = words;
  const name = HELP.has(first) ? 'help' : first.replace(/^\//, '');
  const isCommand = typedCommands(commands).some(({ data }) => data.name === name);
  const message = await createSession(desk).run(isCommand ? name : 'ask', isCommand ? rest : words);
  console.log(draw(message, canvasOf(process.stdout)));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // What a person can mend is said in a sentence; a fault of ours shows where it happened.
  const finished = error instanceof UserError || error instanceof ConfigError || error instanceof KnowledgeError;
  console.error(finished ? error.message : error);
  process.exitCode = 1;
}
