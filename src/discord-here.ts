import { commands } from '../commands/index.js';
import { EXIT_CONFIG, StartError } from './discord/connection/start-error.js';
import type { Library } from './library/library.js';
import { examplesFor } from './reply/examples.js';
import { MEMBERS } from './sandbox/state/members.js';
import { startSandbox, type Sandbox } from './sandbox/sandbox.js';
import { optionsOf } from './terminal/arguments.js';

const MAX_PORT = 65_535;

/** Starts a Discord on this machine, for who has no token, and offers there what the first report can answer. */
export async function startHere({ reports }: Library, port: number): Promise<Sandbox> {
  const [report] = reports.values();
  const found = report === undefined ? [] : examplesFor(report);
  const examples = found.flatMap(({ command: name, words }) => {
    const command = commands.find(({ data }) => data.name === name);
    const [option] = command === undefined ? [] : optionsOf(command);
    return option === undefined ? [] : [{ command: name, options: { [option.name]: words } }];
  });
  // Somebody quotes it from memory, so that there is a message to look up.
  const remembered = found.find(({ command }) => command === 'who-said');
  const [, other] = MEMBERS;
  const opening =
    remembered === undefined || other === undefined
      ? []
      : [{ user: other.id, content: `Did they really say “${remembered.words.toLowerCase()}”?` }];
  try {
    return await startSandbox({ port, examples, opening });
  } catch (error) {
    throw isTaken(error) ? portTaken(port, error) : error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function portTaken(port: number, cause: unknown): StartError {
  const other = port < MAX_PORT ? port + 1 : port - 1;
  return new StartError(
    [
      `Port ${port} of this machine cannot be had; perhaps something else runs there, or this bot does already.`,
      '',
      `Take another one:  PORT=${other} npm start   (PORT=0 takes any that is free)`,
    ],
    EXIT_CONFIG,
    cause,
  );
}
