import type { APIApplicationCommandSubcommandOption } from 'discord-api-types/v10';
import type {
  Choice,
  CommandRequest,
  CompletionRequest,
  Keeping,
  KeepingCommand,
  Reply,
} from '../src/dispatch/command.js';
import { told } from './replies.js';

/** One thing that a command does: what Discord is told of it, and a function from a request to a reply. */
export interface Subcommand {
  readonly data: APIApplicationCommandSubcommandOption;
  run(request: CommandRequest & Keeping): Reply | Promise<Reply>;
  /** Choices while an option is typed, at most 25, best first. */
  complete?(request: CompletionRequest & Keeping): Choice[] | Promise<Choice[]>;
}

const GONE = 'This command is no longer there. /help lists those that are.';

/** @returns what a command does that is made of subcommands alone. Private: a channel need not see the work. */
export function among(
  subcommands: readonly Subcommand[],
): Required<Pick<KeepingCommand, 'isPrivate' | 'run' | 'complete'>> {
  // The transport reads the name as `knowledge retract`.
  const named = (name: string) => subcommands.find(({ data }) => data.name === name.split(' ')[1]);
  return {
    isPrivate: () => true,
    run: (request) => named(request.name)?.run(request) ?? told(GONE),
    complete: (request) => named(request.name)?.complete?.(request) ?? [],
  };
}
