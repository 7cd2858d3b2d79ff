import { itemName } from '../../report/items.js';
import type { Change, Head } from '../../store/change.js';
import { count } from '../wording.js';
import { changeHint, changeLines, changeSentence, changeTime } from './change-words.js';
import { fitLines } from './fit-lines.js';

const REASON_MAX = 160;
/** Kept free for the line that says what is left out. */
const LEFT_MAX = 60;

/** One change as it stands in a list or in the log. */
export interface Entry {
  /** Markdown, never longer than the room it was given. */
  readonly text: string;
  /** Whether every difference is in it. */
  readonly whole: boolean;
}

/**
 * Draws one change: its number and time, who did what and why, and what was and is.
 * @param room how long it may be; differences that do not fit are left out whole, and counted
 * @param movedOn items whose shipped version has changed since they were changed here
 */
export function changeEntry(change: Change, room: number, movedOn: readonly Head[] = []): Entry {
  const head = [`-# ${changeTime(change)}`, changeSentence(change, REASON_MAX), ...changeHint(change)];
  const foot = movedOnLines(change, movedOn);
  const taken = [...head, ...foot].join('\n').length + LEFT_MAX;
  const { shown, left } = fitLines(changeLines(change), room - taken);
  const more = left === 0 ? [] : [`-# and ${count(left, 'more line')}`];
  return { text: [...head, ...shown, ...more, ...foot].join('\n'), whole: left === 0 };
}

/** Said of the newest change of an item alone: the older ones say nothing of what counts now. */
function movedOnLines({ revisions, report }: Change, movedOn: readonly Head[]): string[] {
  const names = new Map(movedOn.map((head) => [`${head.report}/${itemName(head.key)}`, head.number]));
  const here = revisions.filter(({ key, number }) => names.get(`${report}/${itemName(key)}`) === number);
  if (here.length === 0) return [];
  const what = here.length === 1 ? 'The shipped version has' : `The shipped versions of ${here.length} items have`;
  return [`-# ${what} changed since; this server’s own still counts.`];
}
