import type { Correction } from '../reply/correction/keep-corrections.js';
import type { CommandRequest, GivenFile, Target } from './command.js';

/** Who did something, and what Discord says they may do. */
export interface Doer {
  readonly id: string;
  /** Has Manage Messages in this channel. */
  readonly moderator: boolean;
  /** Has Manage Server. */
  readonly administrator: boolean;
  /** The ids of their roles. */
  readonly roles: readonly string[];
}

interface From {
  /** Unique to this request; a repeated delivery has the same. */
  readonly id: string;
  readonly user: Doer;
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
  /** The attached files, by the names of their options. */
  readonly files?: Readonly<Record<string, GivenFile>>;
  /** Others do not see the options. */
  readonly unseen?: boolean;
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
  /** The texts that stand above the pressed card. */
  readonly above?: readonly string[];
  /** What corrects the message that they stand in. */
  readonly corrections?: readonly Correction[];
}

/** What a transport hands over: read, but not yet looked up. */
export type Incoming = IncomingCommand | IncomingMention | IncomingCompletion | IncomingPress;
