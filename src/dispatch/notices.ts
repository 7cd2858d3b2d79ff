import { notice, plainNotice } from '../reply/message/notice.js';
import type { Reply } from './command.js';

/** The short sentences that the dispatcher itself says. */
export const NOTICES = {
  oldCard: 'This card is old; ask again with `/ask`.',
  unknownCommand: 'This command is no longer there. `/help` lists the ones that are.',
  restarting: 'I am restarting. Try again in 10 seconds.',
  onlyModerators:
    'Only moderators of this server can do this: members with Manage Messages, or with a role that an administrator named under /knowledge-admin settings.',
  onlyAdministrators: 'Only administrators of this server can do this: members with Manage Server.',
  nothingKeptHere: 'Knowledge is kept in servers that have added me, and this is not one of them. Nothing was changed.',
  nothingTakenHere:
    'I take things in only in servers that have added me, and this is not one of them. Nothing was kept.',
  paused: 'I am paused in this server. A moderator can tell you more.',
  emptyMention: 'Write your question after my name, and I answer with what the report quotes.',
} as const;

/** Says when a member may come back, in the member's own clock. */
export function comeBack(until: Date): string {
  const seconds = Math.ceil(until.getTime() / 1000);
  return `That was a lot at once. You can go on <t:${seconds}:R>.`;
}

/** Says that something broke, with the id under which the log tells what. */
export function brokenDown(errorId: string): string {
  return `Something went wrong on my side. If it happens again, give the operator this id: \`${errorId}\``;
}

/** A notice as a private reply. */
export function privately(text: string): Reply {
  return { type: 'message', private: true, message: notice(text) };
}

/** The same for a text that knows nothing of markdown and may repeat what somebody typed. */
export function privatelyPlain(text: string): Reply {
  return { type: 'message', private: true, message: plainNotice(text) };
}
