/** What the server tells the page, and what the page asks of it. */

export interface Person {
  readonly id: string;
  readonly name: string;
  /** In words, as a list of members shows it. */
  readonly role: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly direct: boolean;
  /** Only commands reach the bot here; of messages it hears nothing. */
  readonly deaf?: boolean;
}

/** A file that a member has attached, and that waits to be sent with a command or a form. */
export interface Given {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** One option of a command, as it was registered. */
export interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly Choice[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  /** Of an option for a channel, where not every kind will do. */
  readonly channel_types?: readonly number[];
}

/** A command that can be used here; one with subcommands is one entry for each of them. */
export interface Command {
  readonly type: number;
  /** Whole, with its subcommands. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

/** Something to try, shown where the channel begins. */
export interface Example {
  readonly command: string;
  readonly options: Values;
}

export interface Author {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly content_type: string;
  readonly url: string;
}

/** A message as Discord's API has it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Author;
  readonly content: string;
  readonly components: readonly unknown[];
  readonly embeds: readonly unknown[];
  readonly flags: number;
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly Author[];
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly message_reference?: { readonly message_id: string };
  readonly interaction_metadata?: { readonly id: string; readonly user: Author; readonly name?: string };
}

/** All that a member sees on arrival. */
export interface Snapshot {
  readonly type: 'snapshot';
  readonly server: string;
  readonly you: string;
  readonly bot: Person;
  readonly members: readonly Person[];
  readonly roles: readonly Role[];
  readonly channels: readonly Channel[];
  readonly commands: readonly Command[];
  readonly messages: readonly Message[];
  readonly examples: readonly Example[];
}

export type Event =
  | Snapshot
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'gone'; readonly id: string }
  /** Something was written in another channel. */
  | { readonly type: 'unread'; readonly channel: string }
  | { readonly type: 'commands'; readonly commands: readonly Command[] };

/** What a member does. */
export type Act =
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  | { readonly kind: 'complete'; readonly name: string; readonly values: Values; readonly focused: string }
  | { readonly kind: 'menu'; readonly name: string; readonly message: string }
  | { readonly kind: 'press'; readonly message: string; readonly customId: string; readonly values?: readonly string[] }
  | { readonly kind: 'submit'; readonly modal: string; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'say'; readonly content: string }
  | { readonly kind: 'dismiss'; readonly message: string };

/** Who does it, and where. */
export type Sent = Act & { readonly as: string; readonly channel: string };

/** What came of it at once; messages come by themselves. */
export type Outcome =
  | { readonly type: 'done' }
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  | { readonly type: 'modal'; readonly id: string; readonly modal: unknown }
  | { readonly type: 'failed'; readonly reason: string };
