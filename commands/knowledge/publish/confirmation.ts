import type { MessageBody } from '../../../src/reply/message/message.js';
import type { Keeper } from '../../../src/library/keeper.js';
import { publishedCard } from '../../../src/reply/knowledge/published-card.js';
import { reachNotice } from '../../../src/reply/knowledge/reach-words.js';
import type { Change } from '../../../src/store/changes/change.js';

/**
 * What confirms a change: at once how many answers it corrects and, later, how many it reached.
 * @param more further buttons, and what else is to be said
 */
export function confirmation(
  keeper: Keeper,
  change: Change,
  more: Parameters<typeof publishedCard>[1] = {},
): { readonly message: MessageBody; readonly later?: Promise<MessageBody> } {
  const message = publishedCard(change, more);
  const { waiting = 0 } = change.reach ?? {};
  return waiting === 0 ? { message } : { message, later: keeper.corrected(change.id).then(reachNotice) };
}
