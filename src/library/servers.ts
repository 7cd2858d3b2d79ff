import type { Change } from '../store/changes/change.js';
import type { Store } from '../store/store.js';
import { UnsavedError } from '../report/unsaved-error.js';
import { createAskedTally, type AskedOnce, type AskedTally } from './asked/asked-tally.js';
import { createCorrections, type Corrections } from './corrections.js';
import type { Desk } from './desk.js';
import type { Keeper } from './keeper.js';
import type { Library } from './library.js';
import type { Answering } from './unanswered/unanswered.js';
import type { Below } from './knowledge/own-knowledge.js';
import { createServerKeeper, type LoadedServer } from './server-keeper.js';

/** One server: what its members ask, where they hand things in, and who keeps it. */
export interface Server {
  readonly library: Library;
  readonly keeper: Keeper;
  readonly desk: Desk;
  /** What is done when a question that nobody could answer has an answer. */
  readonly answering: Answering;
  /** Counts a question. */
  readonly count: (question: AskedOnce) => void;
}

/** Every server's own knowledge. Those that never changed anything share the shipped library. */
export interface Servers {
  /** Loads a server's knowledge, or has it at hand. */
  of(guild: string): Promise<Server>;
  /** The servers where somebody waits for an answer, or has to be told. */
  whereSomebodyWaits(): Promise<readonly string[]>;
  /** Told of every change, after it was kept. A listener's failure is its own. */
  onChange(listener: (change: Change) => void): void;
  /** What of these changes has still to be brought to the answers that were given. */
  readonly corrections: Corrections;
  /** How often members ask; what is counted is in memory until it is flushed. */
  readonly asked: Pick<AskedTally, 'flush'>;
  /** Told of the server when something more waits for its moderators to decide. Which member it is from is not told. */
  onWaiting(listener: (guild: string) => void): void;
  /** Told when there is something that a member is to be told. */
  onLetter(listener: () => void): void;
}

/** A server that nobody asked for so long is read anew when somebody does. */
const IDLE_MILLISECONDS = 30 * 60_000;
/** So many are held at most, but for those with a change under way and those asked just now. */
const HELD_MAX = 200;
/**
 * A request keeps what it was given, and may still change it: were the server read anew meanwhile, what its members ask
 * would not have that change. Fetching an attached file takes longest.
 */
const REQUEST_MILLISECONDS = 15_000;

const UNREADABLE =
  'I cannot read what this server keeps at the moment, so nothing was answered and nothing was saved. Whoever runs me has to look at the disk; then try again.';

interface Held {
  readonly loading: Promise<LoadedServer>;
  /** Once it is loaded. */
  server: LoadedServer | undefined;
  askedAt: number;
}

/** Makes the servers over the shipped reports and what is kept. @param now the time */
export function createServers(below: Below, store: Store, now: () => Date = () => new Date()): Servers {
  // The one asked longest ago comes first.
  const held = new Map<string, Held>();
  const corrections = createCorrections(store);
  const asked = createAskedTally(store, now);
  const listeners: ((change: Change) => void)[] = [];
  const postmen: (() => void)[] = [];
  const callers: ((guild: string) => void)[] = [];

  async function load(guild: string): Promise<LoadedServer> {
    try {
      const [heads, settings, questions, waiting] = await Promise.all([
        store.heads(guild),
        store.settings(guild),
        store.unanswered(guild),
        store.waiting(guild),
      ]);
      const told = (change: Change) => listeners.forEach((listener) => listener(change));
      const wrote = () => postmen.forEach((postman) => postman());
      const waits = () => callers.forEach((caller) => caller(guild));
      const kept = { heads, settings, questions, waiting };
      const server = createServerKeeper(guild, kept, { store, below, corrections, asked, now, told, wrote, waits });
      const entry = held.get(guild);
      if (entry !== undefined) entry.server = server;
      return server;
    } catch (error) {
      held.delete(guild);
      // The shipped reports are no way out: what the moderators took back would answer again.
      throw error instanceof UnsavedError ? new UnsavedError(UNREADABLE, error.cause) : error;
    }
  }

  function letGo(): void {
    for (const [guild, { askedAt, server }] of held) {
      const away = now().getTime() - askedAt;
      if (away < REQUEST_MILLISECONDS || (held.size <= HELD_MAX && away < IDLE_MILLISECONDS)) return;
      if (server !== undefined && !server.busy()) held.delete(guild);
    }
  }

  return {
    async of(guild) {
      const at = now().getTime();
      const entry = held.get(guild) ?? { loading: load(guild), server: undefined, askedAt: at };
      // Put last again: whoever was asked longest ago stands first.
      held.delete(guild);
      held.set(guild, { ...entry, askedAt: at });
      letGo();
      const server = await entry.loading;
      const { keeper, box, proposals } = server;
      const desk = { guild, ...box.desk, ...proposals };
      const count = (question: AskedOnce) => asked.add(guild, question);
      return { library: server.library(), keeper, desk, answering: box, count };
    },
    whereSomebodyWaits: () => store.serversWaiting(),
    onChange(listener) {
      listeners.push(listener);
    },
    corrections,
    asked,
    onWaiting(listener) {
      callers.push(listener);
    },
    onLetter(listener) {
      postmen.push(listener);
    },
  };
}
