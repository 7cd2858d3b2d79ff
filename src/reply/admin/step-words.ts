import { itemName } from '../../report/items.js';
import type { StepTo } from '../../report/steps.js';
import { itemDifference } from '../knowledge/item-difference.js';
import { list } from '../message/wording.js';

/** @returns `3 new, 2 changed and 1 taken out`; nothing where nothing is another. */
export function stepCounts(steps: readonly StepTo[]): string {
  const added = steps.filter(({ was }) => was === undefined).length;
  const out = steps.filter(({ is }) => is === undefined).length;
  const changed = steps.length - added - out;
  return list([
    ...(added === 0 ? [] : [`${added} new`]),
    ...(changed === 0 ? [] : [`${changed} changed`]),
    ...(out === 0 ? [] : [`${out} taken out`]),
  ]);
}

/** @returns what is another, a line a difference, under the name of its item. */
export function stepLines(steps: readonly StepTo[]): string[] {
  return steps.flatMap(({ key, was, is }) => {
    const mark = was === undefined ? ' · new' : is === undefined ? ' · taken out' : '';
    const lines = was === undefined || is === undefined ? [] : itemDifference(was, is);
    return [`**${itemName(key)}**${mark}`, ...lines];
  });
}
