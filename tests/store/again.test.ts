import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { again } from '../../src/store/again.js';

test('work that runs is waited for at its end', async () => {
  const done: string[] = [];
  const end = again(async () => {
    await setImmediate();
    done.push('worked');
  }, 60_000);
  await end();
  expect(done).toEqual(['worked']);
});
