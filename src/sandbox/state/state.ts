import type { SentCommand } from '../limits/command-limits.js';
import { GUILDS } from './guilds.js';

/** How this Discord behaves. */
export interface Settings {
  readonly token: string;
  readonly applicationId: string;
  readonly botName: string;
  /** Milliseconds in which an interaction has to be answered. */
  readonly answerWithin: number;
  /** Milliseconds for which an answered interaction can be written to. */
  readonly tokenLife: number;
  readonly heartbeatInterval: number;
  /** How many times the bot may still identify today. */
  readonly remainingStarts: number;
  /** Bits of the intents that the bot's owner has not switched on. */
  readonly disallowedIntents: number;
  /** How many messages the bot may post in one channel in five seconds. */
  readonly messagesMax: number;
}

/** Guild Members, Guild Presences and Message Content. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

const DEFAULT_SETTINGS: Settings = {
  token: 'sandbox-token',
  applicationId: '900000000000000001',
  botName: 'Who Said',
  answerWithin: 3_000,
  tokenLife: 15 * 60_000,
  heartbeatInterval: 41_250,
  remainingStarts: 1000,
  disallowedIntents: PRIVILEGED_INTENTS,
  messagesMax: 5,
};

export interface Author {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

/** A message as members and the API see it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Author;
  readonly type: number;
  readonly content: string;
  readonly components: readonly unknown[];
  readonly embeds: readonly unknown[];
  readonly flags: number;
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly Author[];
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly message_reference?: { readonly message_id: string; readonly channel_id: string };
  /** Who brought about this message, and by what. */
  readonly interaction_metadata?: {
    readonly id: string;
    readonly type: number;
    readonly user: Author;
    readonly authorizing_integration_owners: Readonly<Record<string, string>>;
    /** Of a command. */
    readonly name?: string;
  };
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly content_type: string;
  readonly url: string;
  readonly proxy_url: string;
}

/** A file that the bot or a member sent, served again to whoever sees it. */
export interface Upload {
  readonly filename: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The number by which the form names it, where it does. */
  readonly slot?: string | undefined;
}

/** What whoever looks on is told of. */
export type Change =
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'gone'; readonly message: Message }
  | { readonly type: 'commands' };

/** A command as it is kept, with what Discord fills in. */
export type Command = SentCommand & { readonly id: string; readonly application_id: string; readonly version: string };

export interface FirstAnswer {
  /** The type of the callback. */
  readonly type: number;
  readonly data: unknown;
  /** Milliseconds since the interaction was delivered. */
  readonly after: number;
}

/** An interaction and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channelId: string;
  /** Who did it. */
  readonly userId: string;
  /** Whether the server installed the bot, or the member brought it along. */
  readonly installed: boolean;
  /** The command's whole name, or nothing. */
  readonly name: string | undefined;
  /** Whether the command stands in a menu. */
  readonly menu: boolean;
  /** The message whose component was used. */
  readonly source: Message | undefined;
  readonly at: number;
  first: FirstAnswer | undefined;
  /** Id of what `@original` means. */
  originalId: string | undefined;
  edited: boolean;
  deleted: boolean;
  readonly followUps: string[];
  /** Told of every change, for those who wait for an answer. */
  onChange: () => void;
}

/** All that this Discord remembers, in memory. */
export interface State {
  readonly settings: Settings;
  /** Commands by scope: '' for all servers, else the server's id. */
  readonly commands: Map<string, readonly Command[]>;
  readonly messages: Map<string, Message>;
  /** Who alone sees an ephemeral message. */
  readonly audience: Map<string, string>;
  readonly uploads: Map<string, Upload>;
  /** What members attached, by the ids that stand in their commands and forms. */
  readonly given: Map<string, Attachment>;
  /** The servers that the bot is in. */
  readonly joined: Set<string>;
  /** Members who take no direct messages from bots. */
  readonly closed: Set<string>;
  /** How many commands were made today, by scope. */
  readonly created: Map<string, number>;
  readonly watchers: Set<(change: Change) => void>;
  /** Where this Discord can be reached, once it listens. */
  address: string;
  readonly interactions: Map<string, Interaction>;
  /** Messages by the nonce that keeps them from being posted twice. */
  readonly nonces: Map<string, string>;
  readonly typing: string[];
  nextId(): string;
}

const DISCORD_EPOCH = 1_420_070_400_000n;
const SEQUENCE_BITS = 22n;

export function createState(settings: Partial<Settings>): State {
  let sequence = 0n;
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    commands: new Map(),
    messages: new Map(),
    audience: new Map(),
    uploads: new Map(),
    given: new Map(),
    joined: new Set(GUILDS.map(({ id }) => id)),
    closed: new Set(),
    created: new Map(),
    watchers: new Set(),
    address: '',
    interactions: new Map(),
    nonces: new Map(),
    typing: [],
    nextId: () => {
      sequence += 1n;
      return String(((BigInt(Date.now()) - DISCORD_EPOCH) << SEQUENCE_BITS) + sequence);
    },
  };
}

/** Tells whoever looks on. */
export function tell(state: State, change: Change): void {
  for (const watcher of state.watchers) watcher(change);
}

/** The bot's own user. */
export function botUser({ settings }: State): Author {
  return { id: settings.applicationId, username: settings.botName, bot: true };
}
