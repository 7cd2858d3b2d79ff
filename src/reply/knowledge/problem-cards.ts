import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Edit, Stale } from '../../library/keeper.js';
import type { Fault } from '../../report/fault.js';
import { isSameKey, itemName, standingItem, type Item } from '../../report/items.js';
import { row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { faultLines, MEND_FIRST } from './fault-lines.js';
import { linesWithin } from './fit-lines.js';
import { itemDifference, legend } from './item-difference.js';

/** Kept free for what stands around the lines. */
const FRAME_MAX = 400;

/** Whose side of a conflict is set against what stands there, and what can be done about it. */
interface Side {
  readonly whose: string;
  readonly words: string;
  readonly buttons: readonly APIButtonComponent[];
}

const YOURS: Side = {
  whose: 'yours',
  words: '-# To put yours in all the same, do it again: it then starts from what stands there now.',
  buttons: [],
};

/** Says that an edit cannot be proved, one line a fault. */
export function faultyCard(faults: readonly Fault[], buttons: readonly APIButtonComponent[] = []): MessageBody {
  const lead = '**Nothing was changed.** The knowledge would not hold:';
  const words = [lead, ...faultLines(faults, TEXT_MAX - FRAME_MAX), MEND_FIRST].join('\n');
  return message([container([text(words), ...row(buttons)])]);
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
  { whose, words, buttons }: Side = YOURS,
): MessageBody {
  const lines = stale.flatMap((one) => {
    const step = steps.find(({ key }) => isSameKey(key, one.key));
    const mine = step === undefined ? undefined : standingItem(step.standing, shipped(one));
    return [
      `**${itemName(one.key)}** is at revision ${one.number} now; ${whose} was made on ${one.base}.`,
      ...itemDifference(one.now, mine),
    ];
  });
  return message([
    container([
      text(`**Somebody else changed this in between.** Nothing was overwritten.\n${legend(whose)}`),
      text(linesWithin(lines, TEXT_MAX - FRAME_MAX).join('\n')),
      text(words),
      ...row(buttons),
    ]),
  ]);
}

/** Says that nothing would be another than it is. */
export function unchangedNotice(): MessageBody {
  return notice('It stands there like that already. Nothing was changed.');
}
