import type { Change } from '../../store/changes/change.js';
import { escape } from '../message/escape.js';
import { changeHint, changeLines, changeSentence, changeTime } from './change-words.js';
import { count } from '../message/wording.js';
import { fitLines, leftLine } from './fit-lines.js';
import { reachWords } from './reach-words.js';

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

/** What is told of a change besides itself. */
export interface Around {
  /** Of how many of its items, as they stand here now, the shipped version has changed since. */
  readonly movedOn?: number;
  /** How many of its items are kept and not shown, since what is shipped now leaves no room for them. */
  readonly waiting?: number;
  /** Which report it is in, where there are several. */
  readonly report?: string | undefined;
}

/**
 * Draws one change: its number and time, who did what and why, and what was and is.
 * @param room how long it may be; differences that do not fit are left out whole, and counted
 */
export function changeEntry(change: Change, room: number, { movedOn = 0, waiting = 0, report }: Around = {}): Entry {
  const time = [changeTime(change), ...(report === undefined ? [] : [escape(report)])];
  const head = [`-# ${time.join(' · ')}`, changeSentence(change, REASON_MAX), ...changeHint(change)];
  const foot = [...reachLines(change), ...movedOnLines(movedOn), ...waitingLines(waiting)];
  const taken = [...head, ...foot].join('\n').length + LEFT_MAX;
  const { shown, left } = fitLines(changeLines(change), room - taken);
  return { text: [...head, ...shown, ...leftLine(left), ...foot].join('\n'), whole: left === 0 };
}

function reachLines({ reach }: Change): string[] {
  return reach === undefined ? [] : [`-# ${reachWords(reach)}`];
}

function movedOnLines(items: number): string[] {
  if (items === 0) return [];
  const what = items === 1 ? 'The shipped version has' : `The shipped versions of ${items} items have`;
  return [`-# ${what} changed since; this server’s own still counts.`];
}

function waitingLines(items: number): string[] {
  if (items === 0) return [];
  const what = items === 1 ? 'It is' : `${count(items, 'item')} of it are`;
  return [`-# ${what} kept but not shown: what is shipped now leaves no room for ${items === 1 ? 'it' : 'them'}.`];
}
