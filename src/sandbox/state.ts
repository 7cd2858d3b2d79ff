import type { SentCommand } from './command-limits.js';

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
}

/** Guild Members, Guild Presences and Message Content. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

export const DEFAULT_SETTINGS: Settings = {
  token: 'sandbox-token',
  applicationId: '900000000000000001',
  botName: 'Who Said',
  answerWithin: 3_000,
  tokenLife: 15 * 60_000,
  heartbeatInterval: 41_250,
  remainingStarts: 1000,
  disallowedIntents: PRIVILEGED_INTENTS,
};

export interface Author {
  readonly id: string;
  readonly username: string;
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
  readonly message_reference?: { readonly message_id: string; readonly channel_id: string };
}

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
  readonly interactions: Map<string, Interaction>;
  /** Messages by the nonce that keeps them from being posted twice. */
  readonly nonces: Map<string, string>;
  readonly typing: string[];
  nextId(): string;
}

const DISCORD_EPOCH = 1_420_070_400_000n;
const SEQUENCE_BITS = 22n;

export function createState(settings: Partial<Settings> = {}): State {
  let sequence = 0n;
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    commands: new Map(),
    messages: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    typing: [],
    nextId: () => {
      sequence += 1n;
      return String(((BigInt(Date.now()) - DISCORD_EPOCH) << SEQUENCE_BITS) + sequence);
    },
  };
}

/** The bot's own user. */
export function botUser({ settings }: State): Author {
  return { id: settings.applicationId, username: settings.botName, bot: true };
}
