import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { correct } from './corrected.js';

const ANSWERS = 1000;
const KILLS = 5;
const CHILD = fileURLToPath(new URL('corrections-child.js', import.meta.url));
const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** `npm run test:corrections`: is each answer corrected once, whatever Discord answers and whenever the bot is killed? */
const dataDir = await mkdtemp(join(tmpdir(), 'who-said-corrections-'));
try {
  const { reach, ...outcome } = await correct(
    { dataDir, knowledgeDir: KNOWLEDGE, child: CHILD },
    Number(process.argv[2] ?? ANSWERS),
    KILLS,
  );
  const { answers, gone, once, twice, never, seconds } = outcome;
  const figures = { ...outcome, seconds: seconds.toFixed(1), ...reach };
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name.padEnd(14)}${value}`)
      .join('\n'),
  );
  const isRight = reach?.waiting === 0 && reach.corrected === answers - gone && reach.unreachable === gone;
  process.exitCode = once === answers - gone && twice === 0 && never === 0 && isRight ? 0 : 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
