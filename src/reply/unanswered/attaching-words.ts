import type { PendingChange } from '../../store/review/pending.js';
import { escape } from '../message/escape.js';
import { timestamp } from '../message/timestamp.js';

/** More than these hardly anybody asks for at one time. */
const NAMED_MAX = 3;

/** @returns what a button carries of the waiting changes that its card told of; empty where there was none. */
export function attachingStamp(attaching: readonly PendingChange[]): string {
  return attaching.at(-1)?.id ?? '';
}

/** @returns who would attach a question to which statement, a line each, in markdown. */
export function attachingLines(attaching: readonly PendingChange[]): string[] {
  return attaching.slice(0, NAMED_MAX).map(({ author, at, edit }) => {
    const statement = edit.steps.find(({ key }) => key.kind === 'statement')?.key.id ?? '';
    return `**<@${author}> would attach it to statement ${escape(statement)}**, asked for ${timestamp(at, 'relative')}: that waits for a second moderator. \`/knowledge review\` has it.`;
  });
}
