import type { Edit, Stale } from '../../library/keeper.js';
import type { Fault } from '../../report/fault.js';
import { isSameKey, itemName, standingItem, type Item } from '../../report/items.js';
import { TEXT_MAX } from '../limits.js';
import { container, message, text, type MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { faultLines, MEND_FIRST } from './fault-lines.js';
import { linesWithin } from './fit-lines.js';
import { itemDifference, LEGEND } from './item-difference.js';

/** Kept free for what stands around the lines. */
const FRAME_MAX = 400;

/** Says that an edit cannot be proved, one line a fault. */
export function faultyCard(faults: readonly Fault[]): MessageBody {
  const lead = '**Nothing was changed.** The knowledge would not hold:';
  return message([container([text([lead, ...faultLines(faults, TEXT_MAX - FRAME_MAX), MEND_FIRST].join('\n'))])]);
}

/**
 * Says that somebody else was faster. Both versions are shown, what stands there now against what was wanted, and nothing
 * was overwritten.
 * @param shipped how an item is shipped, for an edit that puts it back
 */
export function staleCard(
  stale: readonly Stale[],
  { steps }: Edit,
  shipped: (one: Stale) => Item | undefined,
): MessageBody {
  const lines = stale.flatMap((one) => {
    const step = steps.find(({ key }) => isSameKey(key, one.key));
    const mine = step === undefined ? undefined : standingItem(step.standing, shipped(one));
    return [
      `**${itemName(one.key)}** is at revision ${one.number} now; yours was made on ${one.base}.`,
      ...itemDifference(one.now, mine),
    ];
  });
  return message([
    container([
      text(`**Somebody else changed this in between.** Nothing was overwritten.\n${LEGEND}`),
      text(linesWithin(lines, TEXT_MAX - FRAME_MAX).join('\n')),
      text('-# To put yours in all the same, do it again: it then starts from what stands there now.'),
    ]),
  ]);
}

/** Says that nothing would be another than it is. */
export function unchangedNotice(): MessageBody {
  return notice('It stands there like that already. Nothing was changed.');
}
