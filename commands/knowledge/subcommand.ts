import type { APIApplicationCommandSubcommandOption } from 'discord-api-types/v10';
import type { Choice, CommandRequest, CompletionRequest, Keeping, Reply } from '../../src/dispatch/command.js';

/** One thing that `/knowledge` does: what Discord is told of it, and a function from a request to a reply. */
export interface Subcommand {
  readonly data: APIApplicationCommandSubcommandOption;
  run(request: CommandRequest & Keeping): Reply | Promise<Reply>;
  /** Choices while an option is typed, at most 25, best first. */
  complete?(request: CompletionRequest & Keeping): Choice[] | Promise<Choice[]>;
}
