import { draftId } from '../../../src/library/drafts/draft-id.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Change } from '../../../src/store/changes/change.js';

/** A card is hardly ever left open while more changes than these are made. */
const LOOKED_AT_MAX = 50;

/** @returns the change that was made of one that waited; nothing where it was declined, withdrawn, or made long ago. */
export async function approvedAs(keeper: Pick<Keeper, 'history'>, pending: string): Promise<Change | undefined> {
  const latest = await keeper.history({}, { limit: LOOKED_AT_MAX });
  return latest.find(({ interaction, approver }) => approver !== undefined && draftId(interaction) === pending);
}
