import { expect, test } from 'vitest';
import { createKept } from '../../../src/search/inverted/kept.js';

test('what is asked for again stays, what is not goes', () => {
  const kept = createKept<number>(4, () => 0);
  kept.keep('harbour', 1);
  for (let i = 0; i < 10; i++) {
    kept.keep(`word ${i}`, i);
    expect(kept.of('harbour')).toBe(1);
  }
  expect(kept.of('word 0')).toBeUndefined();
  expect(kept.of('word 9')).toBe(9);
});

test('nothing stays once there was a change', () => {
  let changes = 0;
  const kept = createKept<number>(4, () => changes);
  kept.keep('harbour', 1);
  changes++;
  expect(kept.of('harbour')).toBeUndefined();
  kept.keep('harbour', 2);
  expect(kept.of('harbour')).toBe(2);
});
