import type { Retention } from '../library/retention.js';
import { button, row } from './message/controls.js';
import { KEPT, type Kept } from './kept.js';
import { container, divider, message, text, type MessageBody } from './message/message.js';
import { ROUTES } from './message/routes.js';

const MEMBERS = [
  '### What I keep',
  '**Of those who ask: nothing**, but for the ids of those who want to be told later, with the question; and what somebody proposes to the moderators. No answers, no messages, no names. I read no channels: I get what is sent to me: a command, a press, a message that you look up or that mentions me.',
  '-# So that nobody asks too much at once, I remember an id for a few seconds, in memory.',
].join('\n');

const SERVERS = '**Of a server that has added me:**';
const ELSEWHERE = 'Where a server has not added me, nothing is kept.';
const DISCORD =
  '-# What stands in Discord itself, like answers, some with what was asked, and the log channel, stays there until somebody deletes it. The operator’s log has, by ids, what failed and who tried what they may not do, not what was asked.';

/**
 * What is kept and for how long, in plain words, from the one list of what there is.
 * @param here whether something may be kept where it is asked, so that it can be taken back
 */
export function privacyCard(retention: Retention, here: boolean): MessageBody {
  return message([
    container([
      text(MEMBERS),
      divider(),
      text([SERVERS, ...KEPT.map((kept) => keptLines(kept, retention))].join('\n')),
      divider(),
      text(goes(retention)),
      text(DISCORD),
      ...row(here ? [button('Forget what I wait for', ROUTES.waitNoMore, [])] : []),
    ]),
  ]);
}

function keptLines({ name, holds, until }: Kept, retention: Retention): string {
  return `**${name}** · ${holds}.\n-# Kept ${until(retention)}.`;
}

function goes({ goneDays, backups }: Retention): string {
  return [
    '**How it goes**',
    '- What you wait for you take back with its own button, or all of it with `/privacy` in that server.',
    '- An administrator has all of it erased at once with `/knowledge-admin erase`, or has no questions kept with `/knowledge-admin settings`. Where a change needs two persons, two end that first.',
    `- When I am removed from a server, it goes after ${goneDays} days.`,
    `- A copy of everything is made each day that I run, and the last ${backups} are kept: after as many more, what was erased is gone. Whoever runs me may keep others.`,
    `- ${ELSEWHERE}`,
  ].join('\n');
}
