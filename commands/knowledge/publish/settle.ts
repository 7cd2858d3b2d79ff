import type { Edit, Keeper } from '../../../src/library/keeper.js';
import { isSameItem, standingItem, standingOf } from '../../../src/report/items.js';

/** @returns an edit without what it would leave as it is. */
export function settle(keeper: Keeper, { report, steps, ...edit }: Edit): Edit {
  const settled = steps.flatMap((step) => {
    const shipped = keeper.shipped(report, step.key);
    const wanted = standingItem(step.standing, shipped);
    if (isSameItem(wanted, keeper.item(report, step.key))) return [];
    return [{ ...step, standing: standingOf(wanted, shipped) }];
  });
  return { ...edit, report, steps: settled };
}
