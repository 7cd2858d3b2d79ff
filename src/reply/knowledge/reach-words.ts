import type { Change, Reach } from '../../store/changes/change.js';
import type { MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { count } from '../message/wording.js';
import { changeSubject } from './change-words.js';

/** Whoever may has dismissed them. */
const NONE_LEFT = 'None of those answers is there any more.';

/** @returns `13 answers that members were given are being corrected, one a second.`, or what became of them. */
export function reachWords({ waiting, corrected, unreachable }: Reach): string {
  if (waiting === 0) return `${became(corrected, unreachable)}.`;
  if (corrected + unreachable > 0) return `${became(corrected, unreachable)}, ${waiting} still to come.`;
  return waiting === 1
    ? '1 answer that members were given is being corrected.'
    : `${waiting} answers that members were given are being corrected, one a second.`;
}

/** Tells moderators what became of the answers that a change corrects. */
export function reachNotice({ id, revisions, reach }: Change): MessageBody {
  const words = reach === undefined ? NONE_LEFT : reachWords(reach);
  return notice(`**${words}**\n-# Change #${id} of ${changeSubject(revisions)}.`);
}

function became(corrected: number, unreachable: number): string {
  const reached = corrected === 0 ? [] : [`${count(corrected, 'answer')} corrected`];
  const lost = corrected === 0 ? count(unreachable, 'answer') : String(unreachable);
  return [...reached, ...(unreachable === 0 ? [] : [`${lost} could not be reached`])].join(', ');
}
