import type { Fault } from '../../report/fault.js';
import { escape } from '../escape.js';

/** @returns what is wrong and where, as one line of markdown. The file is a server's own concern of no moderator. */
export function faultWords({ at, fault }: Fault): string {
  return at === undefined ? escape(fault) : `**${escape(at)}**: ${escape(fault)}`;
}
