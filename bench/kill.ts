import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kill } from './kills.js';

const KILLS = 200;
const WRITER = fileURLToPath(new URL('kill-writer.js', import.meta.url));

/** `npm run test:kill`: does a change that was said to be kept outlive a kill at any moment? */
const dataDir = await mkdtemp(join(tmpdir(), 'who-said-kill-'));
try {
  const kills = Number(process.argv[2] ?? KILLS);
  const toll = await kill(dataDir, WRITER, kills);
  console.log(
    Object.entries(toll)
      .map(([name, value]) => `${name.padEnd(14)}${value}`)
      .join('\n'),
  );
  const good = toll.lost === 0 && toll.half === 0 && toll.integrity === 'ok' && toll.acknowledged > 0;
  process.exitCode = good ? 0 : 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
