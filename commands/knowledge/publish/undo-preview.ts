import type { Keeping } from '../../../src/dispatch/command.js';
import type { Edit, Keeper } from '../../../src/library/keeper.js';
import { undoCard, type UndoneItem } from '../../../src/reply/knowledge/undo-card.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { isSameKey, standingItem } from '../../../src/report/items.js';
import type { Change } from '../../../src/store/changes/change.js';
import { settle } from './settle.js';
import { promptTrial } from './trial.js';

/** So many later changes are looked up for each item; the question names fewer. */
const LATER_MAX = 10;
/** Of a change with very many items, those after these are not looked up. */
const ITEMS_MAX = 20;

/**
 * @returns what a moderator sees of the items of an undo, as one number: that of all their revisions. It only grows, and it
 * does with every change of one of them.
 */
export function seenIn({ steps }: Edit): number {
  return steps.reduce((sum, { base }) => sum + base, 0);
}

/** Draws the question whether to take a change back. */
export async function undoPreview(request: Keeping, change: Change, again = false): Promise<MessageBody> {
  const { keeper } = request;
  const edit = keeper.undoing(change);
  const items = await Promise.all(edit.steps.map((step, i) => undoneItem(keeper, change, step, i < ITEMS_MAX)));
  const { faults } = keeper.preview(edit);
  const trial = faults.length > 0 ? undefined : await promptTrial(request, settle(keeper, edit));
  const waiting = await keeper.review.undoing(change.id);
  return undoCard({ change, items, faults, seen: seenIn(edit), trial, waiting, again });
}

async function undoneItem(
  keeper: Keeper,
  { id, report, revisions }: Change,
  { key, base, standing }: Edit['steps'][number],
  lookUp: boolean,
): Promise<UndoneItem> {
  const then = revisions.find((revision) => isSameKey(revision.key, key));
  const isNewest = then !== undefined && then.number === base;
  const since = isNewest || !lookUp ? [] : await keeper.history({ report, key }, { limit: LATER_MAX });
  return {
    key,
    now: keeper.item(report, key),
    back: standingItem(standing, keeper.shipped(report, key)),
    later: since.map((change) => change.id).filter((other) => other > id),
  };
}
