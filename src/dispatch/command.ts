import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Outcome } from '../answer/outcome.js';
import type { Library } from '../library/library.js';

/** A message as Discord's API takes it. */
export type MessageBody = RESTPostAPIChannelMessageJSONBody;
export type CommandData = RESTPostAPIApplicationCommandsJSONBody;
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Who asks. `moderator`: has Manage Messages in this channel. */
export interface Asker {
  readonly id: string;
  readonly moderator: boolean;
}

/** What every request carries, from whichever transport it came. */
interface Asking {
  /** Unique to this request; a repeated delivery has the same. */
  readonly id: string;
  readonly user: Asker;
  /** The server's id; null in a DM. */
  readonly guild: string | null;
  /** The server itself installed the bot, so that things may be stored for it. */
  readonly installed: boolean;
  readonly library: Library;
  /** The one list of commands, for /help. */
  readonly commands: readonly Command[];
  /** Answers are private unless the member says otherwise. */
  readonly defaultPrivate: boolean;
}

/** The words of a message that somebody right-clicked, gathered by the transport. */
export interface Target {
  readonly id: string;
  readonly words: string;
}

export interface CommandRequest extends Asking {
  readonly type: 'command';
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly target?: Target;
}

export interface CompletionRequest extends Asking {
  readonly type: 'completion';
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The option that is being typed. */
  readonly focused: string;
}

/** A button or select was pressed, or a modal sent off: its route and arguments, already decoded from the custom id. */
export interface PressRequest extends Asking {
  readonly type: 'press';
  readonly route: string;
  readonly args: readonly string[];
  /** The chosen values of a select. */
  readonly values: readonly string[];
  /** What was typed and chosen in a modal, by the custom ids of its fields. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** What goes back. Every request gets exactly one. */
export type Reply =
  | { readonly type: 'message'; readonly private: boolean; readonly message: MessageBody; readonly outcome?: Outcome }
  /** Changes the message whose button was pressed. */
  | { readonly type: 'update'; readonly message: MessageBody }
  /** Deletes the message whose button was pressed. */
  | { readonly type: 'delete' }
  | { readonly type: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** One command: what Discord is told of it, and a function from a request to a reply. */
export interface Command {
  readonly data: CommandData;
  /** Whether the reply is private; asked before `run`, since a deferred reply's privacy cannot change. */
  isPrivate(request: CommandRequest): boolean;
  run(request: CommandRequest): Reply | Promise<Reply>;
  /** Choices while an option is typed, at most 25, best first. */
  complete?(request: CompletionRequest): Choice[] | Promise<Choice[]>;
}

/** One kind of button or select, addressed by its route. */
export interface Press {
  readonly route: string;
  /** What to acknowledge with when the answer is late: a private message, a public one, or a change of the pressed message. */
  readonly answers: 'privately' | 'publicly' | 'in-place';
  run(request: PressRequest): Reply | Promise<Reply>;
}
