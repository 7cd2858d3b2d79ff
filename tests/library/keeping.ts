import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadLibrary, type Loaded } from '../../src/library/knowledge/load.js';
import { createServers, type Servers } from '../../src/library/servers.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

const shipped = await loadLibrary('knowledge');

/** What is kept, in a folder of its own that goes when the test ends. */
export interface Keeping {
  readonly servers: Servers;
  readonly store: Store;
  readonly dataDir: string;
  readonly loaded: Loaded;
  /** Closes the file and opens it again, as a restart does. */
  readonly reopen: () => Promise<Keeping>;
}

interface How {
  readonly loaded?: Loaded;
  readonly now?: () => Date;
}

/** The servers over a real file. @param loaded the shipped reports, where they are others than the project's own */
export async function openServers({ loaded = shipped, now }: How = {}): Promise<Keeping> {
  const dataDir = await mkdtemp(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return open(dataDir, loaded, now);
}

async function open(dataDir: string, loaded: Loaded, now: How['now']): Promise<Keeping> {
  const store = await openStore(dataDir);
  let closed = false;
  const close = async () => {
    if (!closed) await store.close();
    closed = true;
  };
  onTestFinished(close);
  return {
    servers: createServers(loaded, store, now),
    store,
    dataDir,
    loaded,
    async reopen() {
      await close();
      return open(dataDir, loaded, now);
    },
  };
}
