import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLACES: readonly string[] = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `npm start` without a token, as somebody tries it. */
interface Started {
  readonly address: string;
  /** Milliseconds until the address was printed. */
  readonly took: number;
  readonly stop: () => Promise<void>;
}

/** Starts the bot on its own Discord, on any free port. */
export async function npmStart(): Promise<Started> {
  const began = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'who-said-'));
  // npm hands signals on to nobody, so all that it starts is stopped as one group.
  const child = spawn('npm', ['start'], { cwd: ROOT, env: environment(dataDir), detached: true });
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => {
        text += String(part);
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
        if (found !== undefined) resolve(found);
      });
    }
    child.once('exit', () => reject(new Error(`npm start ended:\n${text}`)));
  });
  const { pid } = child;
  const stop = async () => {
    const closed = once(child, 'close');
    if (pid !== undefined) process.kill(-pid);
    await closed;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address, took: performance.now() - began, stop };
}

/** Whatever is set for the real bot, this one goes nowhere, and leaves what that keeps alone. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  return { ...baseEnvironment(), DISCORD_TOKEN: '', PORT: '0', DATA_DIR: dataDir };
}

function baseEnvironment(): NodeJS.ProcessEnv {
  // Only what npm itself needs.
  return {
    PATH: [process.execPath.replace(/\/node$/, ''), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    HOME: ROOT,
  };
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('There is no Chromium. Get it: apt-get install -y chromium');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: [...quiet, '--disable-quic'] });
}
