import type { Change } from '../store/change.js';
import type { Keeper } from './keeper.js';
import type { Library } from './library.js';

/** One server: what its members ask, and who keeps it. */
export interface Server {
  readonly library: Library;
  readonly keeper: Keeper;
}

/** Every server's own knowledge. Those that never changed anything share the shipped library. */
export interface Servers {
  /** Loads a server's knowledge, or has it at hand. */
  of(guild: string): Promise<Server>;
  /** Told of every change, after it was kept. A listener's failure is its own. */
  onChange(listener: (change: Change) => void): void;
}
