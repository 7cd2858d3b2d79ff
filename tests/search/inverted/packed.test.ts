import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPacked } from '../../../src/search/inverted/packed.js';

test('numbers are read as they were appended, from wherever one of them begins', () => {
  const number = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.array(number, { maxLength: 20 }), { maxLength: 200 }), (rows) => {
      const packed = createPacked();
      const starts = rows.map((row) => {
        const start = packed.used;
        for (const one of row) packed.append(one);
        return start;
      });
      for (const [i, row] of rows.entries()) {
        const into = new Uint32Array(row.length);
        expect(packed.read(starts[i] ?? 0, row.length, into)).toBe(starts[i + 1] ?? packed.used);
        expect([...into]).toEqual(row);
      }
    }),
  );
});
