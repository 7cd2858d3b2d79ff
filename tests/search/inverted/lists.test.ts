import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLists, type Lists } from '../../../src/search/inverted/lists.js';

function valuesOf(lists: Lists, list: number, most = Infinity): number[] {
  const values: number[] = [];
  lists.visit(list, most, (cells, from, until) => values.push(...cells.subarray(from, until)));
  return values;
}

test('each list gives back what was appended to it, in order, whatever the others got between and whenever it was packed', () => {
  const value = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 2 ** 32 - 1 }));
  const steps = fc.array(fc.oneof({ weight: 200, arbitrary: value }, { weight: 1, arbitrary: fc.constant('pack') }), {
    maxLength: 3000,
  });
  fc.assert(
    fc.property(steps, fc.nat({ max: 30 }), (all, most) => {
      const lists = createLists();
      const appended = new Map<number, number[]>();
      for (const step of all) {
        if (typeof step === 'string') {
          lists.pack();
          continue;
        }
        const [list, value] = step;
        lists.append(list, value);
        appended.set(list, [...(appended.get(list) ?? []), value]);
      }
      for (const [list, values] of appended) {
        expect(lists.length(list)).toBe(values.length);
        expect(valuesOf(lists, list)).toEqual(values);
        expect(valuesOf(lists, list, most)).toEqual(values.slice(0, most));
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
  const values = valuesOf(lists, 1);
  expect(values.length).toBe(10_000);
  expect([values[0], values[4095], values[4096], values[9999]]).toEqual([0, 8190, 8192, 19998]);
});

test('a list that nothing was appended to is empty', () => {
  const lists = createLists();
  expect(lists.length(7)).toBe(0);
  expect(valuesOf(lists, 7)).toEqual([]);
  lists.pack();
  expect(valuesOf(lists, 7)).toEqual([]);
});
