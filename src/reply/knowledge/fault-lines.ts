import type { Fault } from '../../report/fault.js';
import { escape } from '../message/escape.js';
import { linesWithin } from './fit-lines.js';

/** What to do about faults that no form can mend. */
export const MEND_FIRST = '-# Change what is named there first; then do this again.';

/** @returns one line a fault, as many as fit, as markdown: what is wrong and where. The file is no moderator's concern. */
export function faultLines(faults: readonly Fault[], room: number): string[] {
  return linesWithin(faults.map(faultWords), room);
}

function faultWords({ at, fault }: Fault): string {
  return at === undefined ? escape(fault) : `**${escape(at)}**: ${escape(fault)}`;
}
