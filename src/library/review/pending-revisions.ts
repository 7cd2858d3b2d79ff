import type { Revision } from '../../store/changes/change.js';
import type { PendingChange } from '../../store/review/pending.js';
import type { Edit, Keeper } from '../keeper.js';

/** @returns what a waiting change would make of its items, against how they stand now. */
export function pendingRevisions({ edit }: PendingChange, keeper: Keeper): readonly Revision[] {
  return editRevisions(edit, keeper);
}

/** The same of an edit that nobody has published yet. */
export function editRevisions(edit: Edit, keeper: Keeper): readonly Revision[] {
  return edit.steps.map(({ key, base, standing }): Revision => {
    const now = keeper.item(edit.report, key);
    const shipped = keeper.shipped(edit.report, key);
    const before = now === undefined ? { state: 'absent' as const } : { state: 'written' as const, item: now };
    return { key, base, number: base + 1, standing, shipped, before };
  });
}
