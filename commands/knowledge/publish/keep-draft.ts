import type { Keeping, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { draftId, draftKey } from '../../../src/library/drafts/draft-id.js';
import { judgeDraft, type Judged } from '../../../src/library/drafts/judge-draft.js';
import { toFields, withProposal } from '../../../src/library/drafts/typed-fields.js';
import { readDraftAddress, type DraftAddress } from '../../../src/reply/knowledge/draft-controls.js';
import { notice } from '../../../src/reply/message/notice.js';
import type { Typed } from '../../../src/report/typed/typed.js';
import type { Change } from '../../../src/store/changes/change.js';
import type { Draft } from '../../../src/store/drafts/draft.js';
import { privately } from '../../replies.js';

export type DraftRequest = PressRequest & Keeping;
/** A draft as its author sees it. */
export type OwnDraft = Omit<Draft, 'guild' | 'at'>;

const GONE = 'This draft is gone: it was published or discarded.\n-# `/knowledge drafts` lists those that you have.';

/** Finds the draft that a button names. Another's is nobody's: drafts are found for their author alone. */
export async function withDraft(
  { keeper, user, args }: DraftRequest,
  show: (draft: OwnDraft, address: DraftAddress) => Reply | Promise<Reply>,
): Promise<Reply> {
  const address = readDraftAddress(args);
  const draft = await keeper.draft(user.id, address.draft);
  return draft === undefined ? draftGone() : show(draft, address);
}

export function draftGone(): Reply {
  return privately(notice(GONE));
}

/** What is kept of a form besides its texts. */
interface Kept extends Pick<Draft, 'report' | 'subject' | 'base'> {
  readonly typed: Typed;
  /** The proposal that it is made of. */
  readonly proposal: string | undefined;
  /** The draft that this one takes the place of. */
  readonly before?: string | undefined;
}

/**
 * Keeps what was typed as a draft of its own, before anything is said of it. Drafts never change: what a card shows is
 * what its button publishes.
 */
export async function keepDraft(
  { keeper, user, id }: DraftRequest,
  { typed, proposal, before, ...of }: Kept,
): Promise<OwnDraft> {
  const fields = { ...toFields(typed), ...withProposal(proposal) };
  const draft: OwnDraft = { ...of, id: draftId(id), author: user.id, fields };
  await keeper.saveDraft(draft);
  if (before !== undefined && before !== draft.id) await keeper.dropDraft(user.id, before);
  return draft;
}

/** @returns the change that a draft was published as already. A draft makes one change, however often it is pressed. */
export async function publishedBefore({ keeper, user }: DraftRequest, id: string): Promise<Change | undefined> {
  const change = await keeper.changeBy(draftKey(id));
  return change?.author === user.id ? change : undefined;
}

/** Lets a draft go that was published. The change is kept already: one that cannot be let go now goes with the old ones. */
export async function letGo({ keeper, user }: DraftRequest, id: string): Promise<void> {
  await keeper.dropDraft(user.id, id).catch(() => undefined);
}

/** @param number the number of the revision that the draft's author saw last */
export function judge({ keeper, library }: DraftRequest, draft: OwnDraft, number: number): Promise<Judged> {
  return judgeDraft(draft, number, { keeper, reports: library.reports });
}
