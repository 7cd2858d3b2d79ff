import { expect, test } from 'vitest';
import { createSeen } from '../../src/dispatch/seen.js';

test('an id is new once', () => {
  const seen = createSeen();
  expect([seen('1'), seen('2'), seen('1')]).toEqual([false, false, true]);
});

test('the oldest ids are forgotten, so that memory does not grow', () => {
  const seen = createSeen();
  for (let id = 0; id <= 10_000; id += 1) seen(String(id));
  expect([seen('10000'), seen('1'), seen('0')]).toEqual([true, true, false]);
});
