import type { Asker, CommandRequest, Target } from './command.js';

interface From {
  /** Unique to this request; a repeated delivery has the same. */
  readonly id: string;
  readonly user: Asker;
  /** The server's id; null in a DM. */
  readonly guild: string | null;
  /** The server itself installed the bot. */
  readonly installed: boolean;
}

type Options = CommandRequest['options'];

export interface IncomingCommand extends From {
  readonly type: 'command';
  /** With its subcommand, if it has one: `knowledge add`. */
  readonly name: string;
  readonly options: Options;
  readonly target?: Target;
}

/** A message that mentions the bot, or a direct message: the words without the mention. */
export interface IncomingMention extends From {
  readonly type: 'mention';
  readonly words: string;
}

export interface IncomingCompletion extends From {
  readonly type: 'completion';
  readonly name: string;
  readonly options: Options;
  readonly focused: string;
}

/** A button, a select or a modal that was sent off. */
export interface IncomingPress extends From {
  readonly type: 'press';
  readonly customId: string;
  readonly values: readonly string[];
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** What a transport hands over: read, but not yet looked up. */
export type Incoming = IncomingCommand | IncomingMention | IncomingCompletion | IncomingPress;
