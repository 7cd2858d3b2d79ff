import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

/** A folder of this test alone, gone after it. */
export async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'who-said-store-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A store in a folder, a new one unless told; closed after the test. */
export async function open(dir?: string): Promise<Store> {
  const store = await openStore(dir ?? (await folder()));
  onTestFinished(() => store.close());
  return store;
}
