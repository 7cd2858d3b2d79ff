import { grownBytes, type Numbers } from './growing.js';
import type { Passages } from './passages.js';

/** By passage, 1 where one of the names says it. All 0 between questions. */
let isSaid = new Uint8Array(0);
/** To look at a passage is so little work beside putting one in order. */
const LOOKS = 16;

/** @returns the passages held that one of these names says, in order, each once. */
export function saidBy(names: readonly number[], passages: Passages): Numbers {
  const { ofName, isHeldBytes, size } = passages;
  const isHeld = isHeldBytes();
  isSaid = grownBytes(isSaid, size);
  const most = names.reduce((sum, name) => sum + ofName.length(name), 0);
  const said = new Uint32Array(most);
  let count = 0;
  for (const name of names) {
    ofName.visit(name, Infinity, (cells, from, until) => {
      for (let at = from; at < until; at++) {
        const passage = cells[at] ?? 0;
        if (isHeld[passage] !== 1 || isSaid[passage] === 1) continue;
        isSaid[passage] = 1;
        said[count++] = passage;
      }
    });
  }
  if (count * LOOKS > size) {
    count = 0;
    for (let passage = 0; passage < size; passage++) if (isSaid[passage] === 1) said[count++] = passage;
  }
  for (let at = 0; at < count; at++) isSaid[said[at] ?? 0] = 0;
  const all = said.subarray(0, count);
  return names.length > 1 && count * LOOKS <= size ? all.toSorted() : all;
}
