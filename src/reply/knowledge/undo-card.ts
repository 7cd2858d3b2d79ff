import { ButtonStyle } from 'discord-api-types/v10';
import type { Fault } from '../../report/fault.js';
import { itemName, type Item, type ItemKey } from '../../report/items.js';
import type { Change } from '../../store/changes/change.js';
import type { PendingChange } from '../../store/review/pending.js';
import { button, row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, divider, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import { count, list } from '../message/wording.js';
import { packChange } from './change-id.js';
import { changeHint, changeSentence, changeTime } from './change-words.js';
import { faultLines, MEND_FIRST } from './fault-lines.js';
import { linesWithin } from './fit-lines.js';
import { itemDifference } from './item-difference.js';
import { publishLabel, stampOf, trialLines, type Trial } from './trial-words.js';

const REASON_MAX = 400;
/** Kept free for the title, the change and the question. */
const FRAME_MAX = 1600;
const LATER_MAX = 5;

/** What an undo would do to one item. */
export interface UndoneItem {
  readonly key: ItemKey;
  readonly now: Item | undefined;
  readonly back: Item | undefined;
  /** The changes of it that were made after the one that is undone, newest first. */
  readonly later: readonly number[];
}

/** An undo before it is done. */
export interface Undo {
  readonly change: Change;
  readonly items: readonly UndoneItem[];
  /** Why it cannot be done. */
  readonly faults: readonly Fault[];
  /** What the moderator sees here, for the button: where it is another by then, they are asked again. */
  readonly seen: number;
  /** What it would do to the test questions, where there are any. */
  readonly trial: Trial | undefined;
  /** The waiting changes that would take it back already. */
  readonly waiting: readonly PendingChange[];
  /** The question was asked before, and something was changed in between. */
  readonly again: boolean;
}

/** Asks whether to take a change back: what it was, what would be put back, and whether anything was changed since. */
export function undoCard({ change, items, faults, seen, trial, waiting, again }: Undo): MessageBody {
  const changed = items.filter(({ now, back }) => itemDifference(now, back).length > 0);
  return message([
    container([
      text(
        [
          ...(again ? ['**Something was changed in between.** Look again:'] : []),
          `### Undo #${change.id}?`,
          `-# ${changeTime(change)}`,
          changeSentence(change, REASON_MAX),
          ...changeHint(change),
          ...waitingLines(waiting),
        ].join('\n'),
      ),
      divider(),
      ...(changed.length === 0 && faults.length === 0
        ? [text('All of it stands as it stood before already. There is nothing to undo.')]
        : asking(change, changed, { faults, seen, trial })),
    ]),
  ]);
}

/** The end of it, where the moderator would rather not. */
export function leftNotice(): MessageBody {
  return message([text('Left as it is. Nothing was changed.')]);
}

function waitingLines(waiting: readonly PendingChange[]): string[] {
  return waiting.slice(0, LATER_MAX).map(({ author, at }) => {
    return `**<@${author}> has asked for that already**, ${timestamp(at, 'relative')}: it waits for a second moderator.`;
  });
}

function asking(
  { id }: Change,
  items: readonly UndoneItem[],
  { faults, seen, trial }: Pick<Undo, 'faults' | 'seen' | 'trial'>,
) {
  const breaks = trialLines(trial, 'Undo').join('\n');
  const room = TEXT_MAX - FRAME_MAX - breaks.length;
  if (faults.length > 0) {
    return [text(['**It cannot be undone as things are:**', ...faultLines(faults, room), MEND_FIRST].join('\n'))];
  }
  const lines = linesWithin(items.flatMap(backLines(items.length > 1)), room);
  return [
    text(['**What would be put back**', ...lines].join('\n')),
    ...later(items),
    ...(breaks === '' ? [] : [text(breaks)]),
    ...row([
      button(publishLabel(trial, 'Undo'), ROUTES.undoNow, undoArgs(id, seen, trial), ButtonStyle.Danger),
      button('Leave it', ROUTES.leave, []),
    ]),
  ];
}

function undoArgs(id: number, seen: number, trial: Trial | undefined): string[] {
  const broken = trial === undefined ? '' : stampOf(trial);
  return [packChange(id), packChange(seen), ...(broken === '' ? [] : [broken])];
}

function backLines(several: boolean): (item: UndoneItem) => string[] {
  return ({ key, now, back }) => [...(several ? [`**${itemName(key)}**`] : []), ...itemDifference(now, back)];
}

/** What was changed again since would go as well: the question names it. */
function later(items: readonly UndoneItem[]) {
  const since = items.filter((item) => item.later.length > 0);
  if (since.length === 0) return [];
  const changes = [...new Set(since.flatMap((item) => item.later))].toSorted((a, b) => b - a);
  const named = changes.slice(0, LATER_MAX).map((id) => `#${id}`);
  const more = changes.length > LATER_MAX ? [`${changes.length - LATER_MAX} more`] : [];
  const what = since.length === 1 && since[0] !== undefined ? itemName(since[0].key) : count(since.length, 'item');
  return [
    text(
      `**${what} was changed again since**, by ${list([...named, ...more])}. What is struck out or marked − stands there now, and would go too. Put the older one back all the same?`,
    ),
  ];
}
