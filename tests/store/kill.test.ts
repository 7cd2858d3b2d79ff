import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kill } from '../../bench/kills.js';
import { folder } from './folders.js';

const WRITER = fileURLToPath(new URL('../../dist/bench/kill-writer.js', import.meta.url));
/** `npm run test:kill` does it two hundred times. */
const KILLS = 10;
const TIMEOUT = 120_000;

test('no change that was said to be kept is lost when the process is killed', { timeout: TIMEOUT }, async () => {
  const { acknowledged, extra, ...toll } = await kill(await folder(), WRITER, KILLS);
  expect(toll).toStrictEqual({ kills: KILLS, lost: 0, half: 0, integrity: 'ok' });
  expect(acknowledged).toBeGreaterThan(0);
  expect(extra).toBeLessThanOrEqual(KILLS * 4);
});
