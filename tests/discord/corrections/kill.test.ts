import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { correct } from '../../../bench/corrected.js';
import { folder } from '../../store/folders.js';

/** `npm run test:corrections` does it with a thousand answers. */
const ANSWERS = 60;
const KILLS = 2;
const CHILD = fileURLToPath(new URL('../../../dist/bench/corrections-child.js', import.meta.url));
const TIMEOUT = 120_000;

test(
  'each answer is corrected once, whenever the bot is killed and whatever Discord answers',
  { timeout: TIMEOUT },
  async () => {
    const where = { dataDir: await folder(), knowledgeDir: 'knowledge', child: CHILD };
    const { once, twice, never, gone, reach, broken, tooMany } = await correct(where, ANSWERS, KILLS);
    expect({ once, twice, never, gone }).toEqual({ once: ANSWERS - 1, twice: 0, never: 0, gone: 1 });
    expect(reach).toEqual({ waiting: 0, corrected: ANSWERS - 1, unreachable: 1 });
    expect([broken, tooMany].every((count) => count > 0)).toBe(true);
  },
);
