import { grown, type Numbers } from './growing.js';
import type { Passages } from './passages.js';

/** A bit a passage, 32 together, 1 where one of the names says it. All 0 between questions. */
let said = new Uint32Array(0);
const TOGETHER = 32;
const HIGHEST_BIT = TOGETHER - 1;

/** @returns the passages held that one of these names says, in order, each once. */
export function saidBy(names: readonly number[], passages: Passages): Numbers {
  const { ofName, isHeldBytes, size } = passages;
  const isHeld = isHeldBytes();
  const length = Math.ceil(size / TOGETHER);
  said = grown(said, length);
  const bits = said;
  let count = 0;
  for (const name of names) {
    ofName.visit(name, Infinity, (cells, from, until) => {
      for (let at = from; at < until; at++) {
        const passage = cells[at] ?? 0;
        const place = (passage / TOGETHER) | 0;
        const before = bits[place] ?? 0;
        const after = before | (1 << passage);
        if (isHeld[passage] !== 1 || after === (before | 0)) continue;
        bits[place] = after;
        count++;
      }
    });
  }
  const all = new Uint32Array(count);
  let to = 0;
  for (let place = 0; place < length; place++) {
    let left = bits[place] ?? 0;
    if (left === 0) continue;
    bits[place] = 0;
    while (left !== 0) {
      const lowest = left & -left;
      all[to++] = place * TOGETHER + HIGHEST_BIT - Math.clz32(lowest);
      left ^= lowest;
    }
  }
  return all;
}
