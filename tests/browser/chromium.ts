import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { loadEnv } from '../../src/config.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a browser, or nothing. */
    readonly chromium: string;
  }
}

const PLACES: readonly string[] = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const MISSING = 'There is no Chromium, so the page was not tried in a browser. Get it: apt-get install -y chromium';

/** Looks for a browser once, and says once where there is none. Where everything has to be tried, that is a failure. */
export default function setup({ provide }: TestProject): void {
  const chromium = PLACES.find((place) => existsSync(place));
  provide('chromium', chromium ?? '');
  if (chromium !== undefined) return;
  if (loadEnv()['CI'] === 'true') throw new Error(MISSING);
  console.warn(MISSING);
}
