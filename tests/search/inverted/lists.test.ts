import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLists } from '../../../src/search/inverted/lists.js';

test('each list gives back what was appended to it, in order, whatever the others got between', () => {
  const appended = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 2 ** 32 - 1 })), { maxLength: 3000 });
  fc.assert(
    fc.property(appended, (all) => {
      const lists = createLists();
      for (const [list, value] of all) lists.append(list, value);
      for (const list of new Set(all.map(([list]) => list))) {
        const values = all.flatMap(([other, value]) => (other === list ? [value] : []));
        const into = new Uint32Array(lists.length(list));
        expect(lists.copy(list, into)).toBe(values.length);
        expect([...into]).toEqual(values);
      }
    }),
    { numRuns: 60 },
  );
});

test('a list longer than its longest slice is whole', () => {
  const lists = createLists();
  for (let i = 0; i < 10_000; i++) {
    lists.append(0, i);
    lists.append(1, 2 * i);
  }
  const into = new Uint32Array(10_000);
  expect(lists.copy(1, into)).toBe(10_000);
  expect([into[0], into[4095], into[4096], into[9999]]).toEqual([0, 8190, 8192, 19998]);
});

test('a list that nothing was appended to is empty', () => {
  expect(createLists().length(7)).toBe(0);
  expect(createLists().copy(7, new Uint32Array(0))).toBe(0);
});
