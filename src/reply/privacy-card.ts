import type { Retention } from '../library/retention.js';
import { KEPT, type Kept } from './kept.js';
import { container, divider, message, text, type MessageBody } from './message.js';

const MEMBERS = [
  '### What I keep',
  '**Of those who ask: nothing.** No questions, no answers, no messages, no names; of those who propose something, what they propose. I read no channels: I get what is sent to me: a command, a press, a message that you look up or that mentions me.',
  '-# So that nobody asks too much at once, I remember an id for a few seconds, in memory alone.',
].join('\n');

const SERVERS = '**Of a server whose moderators keep the reports:**';
const ELSEWHERE = 'Where a server has not added me, nothing is kept at all.';
const DISCORD =
  '-# What stands in Discord itself, like answers and the log channel, stays there until somebody deletes it. The operator’s own log has what failed and who tried what they may not do, by ids, and not what was asked.';

/** What is kept and for how long, in plain words, from the one list of what there is. */
export function privacyCard(retention: Retention): MessageBody {
  return message([
    container([
      text(MEMBERS),
      divider(),
      text([SERVERS, ...KEPT.map((kept) => keptLines(kept, retention))].join('\n')),
      divider(),
      text(goes(retention)),
      text(DISCORD),
    ]),
  ]);
}

function keptLines({ name, holds, until }: Kept, retention: Retention): string {
  return `**${name}** · ${holds}.\n-# Kept ${until(retention)}.`;
}

function goes({ goneDays, backups }: Retention): string {
  return [
    '**How it goes**',
    '- An administrator has all of it erased at once with `/knowledge-admin erase`; where a change needs two persons, two end that first.',
    `- When I am removed from a server, it goes after ${goneDays} days.`,
    `- A copy of everything is made each day that I run, and the last ${backups} are kept: after as many more, what was erased is in none of them. Whoever runs me may have kept others.`,
    `- ${ELSEWHERE}`,
  ].join('\n');
}
