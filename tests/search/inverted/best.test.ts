import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from '../../../src/search/inverted/best.js';

test('the best are those that sorting puts first', () => {
  const scores = fc.array(fc.nat({ max: 20 }), { maxLength: 80 });
  fc.assert(
    fc.property(scores, fc.nat({ max: 90 }), (scores, most) => {
      const numbers = Uint32Array.from(scores, (_, i) => i);
      const sorted = [...numbers].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, most);
      expect([...best(numbers, numbers.length, Float32Array.from(scores), most)]).toEqual(sorted);
    }),
  );
});
