import type { Found } from '../answer/outcome.js';
import type { Keeper } from '../library/keeper.js';
import type { Place } from './answerer.js';
import type { Reply } from './command.js';

/** Remembers what everybody can see of a reply, so that corrections find it, and forgets what is no longer to be seen. */
export async function rememberReply(keeper: Keeper, reply: Reply, place: Place): Promise<void> {
  if (reply.type === 'modal') return;
  const { shows = [] } = reply.type === 'delete' ? {} : reply;
  if (shows.length > 0) await rememberShown(keeper, shows, place);
  else if (reply.type !== 'message') await keeper.forget(place.message);
}

/** Remembers the statements that a message shows. */
export async function rememberShown(
  keeper: Keeper,
  shows: readonly Found[],
  { channel, message }: Place,
): Promise<void> {
  await keeper.remember({ channel, message, shows: shows.map(shownOf) });
}

function shownOf({ report, statement }: Found) {
  return { report: report.id, statement: statement.id, revision: statement.revision };
}
