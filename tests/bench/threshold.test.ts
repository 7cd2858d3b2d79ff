import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredShare, FALSE_ANSWERS, thresholdFor } from '../../bench/search/measure/threshold.js';

test('one in twenty unanswerable questions may be answered', () => {
  const scores = Array.from({ length: 20 }, (_, at) => at / 20);
  expect(thresholdFor(scores)).toBe(0.9);
  expect(answeredShare(scores, 0.9)).toBe(0.05);
});

test('where all score alike none is answered', () => {
  const threshold = thresholdFor([1, 1, 1, 1]);
  expect(answeredShare([1, 1], threshold)).toBe(0);
});

test('where nothing is found for them, whatever is found is an answer', () => {
  const threshold = thresholdFor(Array.from({ length: 30 }, () => 0));
  expect(answeredShare([0, 0.01, 0.5, 1], threshold)).toBe(0.75);
});

test('no more than the share is answered, and with any lower threshold it would be', () => {
  const score = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 80 }), (scores) => {
      const threshold = thresholdFor(scores);
      expect(answeredShare(scores, threshold)).toBeLessThanOrEqual(FALSE_ANSWERS);
      expect(answeredShare(scores, threshold - 1)).toBeGreaterThan(FALSE_ANSWERS);
    }),
  );
});
