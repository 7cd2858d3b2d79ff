import type { Found } from '../answer/outcome.js';
import { escape } from './escape.js';
import type { MessageBody } from './message.js';
import { notice } from './notice.js';
import { count } from './wording.js';

/** Whom to tell of a mistake, and what to tell them. `seen` is the revision on the card that was read. */
export function mistakeNotice({ report, statement }: Found, seen: number): MessageBody {
  const since = statement.revision - seen;
  return notice(
    [
      '**Thank you for looking closely.** Please tell a moderator of this server what is wrong, and give them this:',
      `report ${escape(report.id)} · statement **${escape(statement.id)}** · revision ${seen}`,
      ...(since > 0
        ? [`-# It was changed ${count(since, 'time')} since that card; ask again to see how it stands now.`]
        : []),
    ].join('\n'),
  );
}
