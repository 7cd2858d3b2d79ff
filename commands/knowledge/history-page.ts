import type { CommandRequest, Keeping } from '../../src/dispatch/command.js';
import type { Keeper } from '../../src/library/keeper.js';
import { FIRST, type HistoryOf, type HistoryPlace } from '../../src/reply/knowledge/history-address.js';
import { CHANGES_PER_PAGE, historyCard } from '../../src/reply/knowledge/history-card.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { isSameItem } from '../../src/report/items.js';
import type { Change, Revision } from '../../src/store/changes/change.js';

/** Of a change with very many items the others are not compared with what is shipped. */
const COMPARED_MAX = 50;

/** Draws one page of this server's history. */
export async function historyPage(
  { keeper, library }: Pick<CommandRequest, 'library'> & Keeping,
  of: HistoryOf,
  place: HistoryPlace = FIRST,
): Promise<MessageBody> {
  const { before } = place;
  const found = await keeper.history(of, { before, limit: CHANGES_PER_PAGE + 1 });
  const mixed = of.report === undefined && library.reports.size > 1;
  const changes = found.slice(0, CHANGES_PER_PAGE).map((change) => ({
    change,
    movedOn: countIn(change, (one) => isMovedOn(keeper, change.report, one) && !isWaiting(keeper, change.report, one)),
    waiting: countIn(change, (one) => isWaiting(keeper, change.report, one)),
    report: mixed ? change.report : undefined,
  }));
  return historyCard({ of, place, changes, older: found.length > CHANGES_PER_PAGE });
}

function countIn({ revisions }: Change, is: (revision: Revision) => boolean): number {
  return revisions.slice(0, COMPARED_MAX).filter(is).length;
}

/** Whether an item still stands as a revision left it, and is not shown. */
function isWaiting(keeper: Keeper, report: string, { key, number, standing }: Revision): boolean {
  if (standing.state === 'shipped' || keeper.number(report, key) !== number) return false;
  return keeper.isLeftOut(report, key);
}

/** Whether an item still stands as a revision left it, and another version is shipped now than then. */
export function isMovedOn(keeper: Keeper, report: string, { key, number, standing, shipped }: Revision): boolean {
  if (standing.state === 'shipped' || keeper.number(report, key) !== number) return false;
  return !isSameItem(shipped, keeper.shipped(report, key));
}
