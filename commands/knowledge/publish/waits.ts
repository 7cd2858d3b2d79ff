import type { CommandRequest, Keeping } from '../../../src/dispatch/command.js';
import { pendingRevisions } from '../../../src/library/review/pending-revisions.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { waitsCard } from '../../../src/reply/review/pending-card.js';
import type { PendingChange } from '../../../src/store/review/pending.js';
import { namedReport } from '../review/page.js';

/** Tells whoever wants a change that it waits for a second moderator. */
export function waits(
  { keeper, library, user }: Pick<CommandRequest, 'library' | 'user'> & Pick<Keeping, 'keeper'>,
  pending: PendingChange,
): MessageBody {
  const report = namedReport(library, pending.edit.report);
  const own = pending.author === user.id;
  return waitsCard({ pending, revisions: pendingRevisions(pending, keeper), report, own });
}
