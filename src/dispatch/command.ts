import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { GoldenOf } from '../answer/golden/golden-of.js';
import type { Found, Outcome } from '../answer/outcome.js';
import type { Desk, Noted, Refused } from '../library/desk.js';
import type { Keeper } from '../library/keeper.js';
import type { Library } from '../library/library.js';
import type { Correction } from '../reply/correction/keep-corrections.js';
import type { MessageBody } from '../reply/message/message.js';
import type { Channels } from './channels.js';

export type CommandData = RESTPostAPIApplicationCommandsJSONBody;
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Who asks. */
export interface Asker {
  readonly id: string;
  /** Has Manage Messages in this channel, or a role that this server lets moderate. */
  readonly moderator: boolean;
  /** Has Manage Server. */
  readonly administrator: boolean;
}

/** What somebody must be allowed to do to keep a server's knowledge, checked again each time before it runs. */
export type Right = 'moderate' | 'administer';

/** What every member may where the server itself installed the bot, for as long as it is not paused. */
export type MembersRight = 'take-part';

/** A file that goes back with a message, whose `File` components show it as `attachment://name`. */
export interface ReplyFile {
  /** Letters, digits, `-`, `_` and `.` alone: Discord renames all others, and then nothing shows them. */
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** A file that came with a command. */
export interface GivenFile {
  readonly name: string;
  /** In bytes, as whoever sent it says. */
  readonly size: number;
  /** Fetches it. @throws UserError where it cannot be had */
  read(): Promise<Uint8Array>;
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
  /** The attached files, by the names of their options. */
  readonly files?: Readonly<Record<string, GivenFile>>;
  /** Whoever else reads the answer sees that the command was used, and nothing of its options. */
  readonly unseen?: boolean;
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
  /** What stands above the card that was pressed, corrections left out; nothing where the transport does not know. */
  readonly above?: readonly string[];
  /** What corrects the message that was pressed. */
  readonly corrections?: readonly Correction[];
}

/** The statements that stand in a message, so that a correction finds those that everybody can see. */
type Shows = readonly Found[];
/** What is told privately besides, once it is known. */
type Later = Promise<MessageBody>;
/** A question that nothing answers, for a server to keep, and how its card looks once it is kept there. */
export interface RefusedQuestion {
  readonly question: Refused;
  draw(noted: Noted): MessageBody;
}

/** What goes back. Every request gets exactly one. */
export type Reply =
  | {
      readonly type: 'message';
      readonly private: boolean;
      readonly message: MessageBody;
      readonly outcome?: Outcome;
      readonly refused?: RefusedQuestion;
      readonly files?: readonly ReplyFile[];
      readonly shows?: Shows;
      readonly later?: Later;
    }
  /** Changes the message whose button was pressed. */
  | {
      readonly type: 'update';
      readonly message: MessageBody;
      readonly files?: readonly ReplyFile[];
      readonly shows?: Shows;
      readonly later?: Later;
    }
  /** Deletes the message whose button was pressed. */
  | { readonly type: 'delete' }
  | { readonly type: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** What a request for a change carries besides: who keeps the knowledge of the server it comes from, and its channels. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly channels: Channels;
  /** Finds the questions by which a change is tested; without it none is. */
  readonly goldenOf?: GoldenOf;
}

/** What a request carries besides that hands something in: where, and nothing that changes the knowledge. */
export interface TakingPart {
  readonly desk: Desk;
}

interface CommandOf<Extra> {
  readonly data: CommandData;
  /** Whether the reply is private; asked before `run`, since a deferred reply's privacy cannot change. */
  isPrivate(request: CommandRequest): boolean;
  run(request: CommandRequest & Extra): Reply | Promise<Reply>;
  /** Choices while an option is typed, at most 25, best first. */
  complete?(request: CompletionRequest & Extra): Choice[] | Promise<Choice[]>;
}

/** A command that only reads: anybody may, and a pure function answers. */
export interface ReadingCommand extends CommandOf<unknown> {
  readonly right?: never;
  /** Answers in a paused server as well: it says what the bot is, and nothing of the reports. */
  readonly whilePaused?: true;
}

/** A command that keeps a server's knowledge: it runs for those alone who have the right, in a server that installed the bot. */
export interface KeepingCommand extends CommandOf<Keeping> {
  readonly right: Right;
}

/** A command by which any member hands something in that is stored, in a server that installed the bot. */
export interface MembersCommand extends CommandOf<TakingPart> {
  readonly right: MembersRight;
}

/** One command: what Discord is told of it, and a function from a request to a reply. */
export type Command = ReadingCommand | MembersCommand | KeepingCommand;

interface PressOf<Extra> {
  readonly route: string;
  /** What to acknowledge with when the answer is late: a private message, a public one, or a change of the pressed message. A press that opens a form cannot be late. */
  readonly answers: 'privately' | 'publicly' | 'in-place';
  run(request: PressRequest & Extra): Reply | Promise<Reply>;
}

export interface ReadingPress extends PressOf<unknown> {
  readonly right?: never;
}

export interface MembersPress extends PressOf<TakingPart> {
  readonly right: MembersRight;
  /** Works in a paused server as well: it takes back what was handed in. */
  readonly whilePaused?: true;
}

export interface KeepingPress extends PressOf<Keeping> {
  readonly right: Right;
}

/** One kind of button, select or form, addressed by its route. */
export type Press = ReadingPress | MembersPress | KeepingPress;
