import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCooldown } from '../../src/dispatch/cooldown.js';

const START = new Date('2026-01-01T00:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a member is let through so many times, then told when to come back, the first time marked', async () => {
  const cooldown = createCooldown({ points: 2, seconds: 20 });
  expect([await cooldown('1'), await cooldown('1')]).toEqual([undefined, undefined]);
  vi.advanceTimersByTime(5_000);
  const until = new Date(START.getTime() + 20_000);
  expect([await cooldown('1'), await cooldown('1')]).toEqual([
    { until, first: true },
    { until, first: false },
  ]);
});

test('after the window a member starts anew, and others are never affected', async () => {
  const cooldown = createCooldown({ points: 1, seconds: 20 });
  expect([await cooldown('1'), await cooldown('2')]).toEqual([undefined, undefined]);
  vi.advanceTimersByTime(20_001);
  expect(await cooldown('1')).toBeUndefined();
});
