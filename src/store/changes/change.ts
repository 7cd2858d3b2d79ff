import type { ItemKey, Item, Standing } from '../../report/items.js';

/** What a change is called in the history. */
export const ACTIONS = ['add', 'edit', 'retract', 'restore', 'undo', 'import'] as const;
export type Action = (typeof ACTIONS)[number];

/** One item in a change: what it becomes, and what the moderator saw when making it. */
export interface Step {
  readonly key: ItemKey;
  /** The number of the revision that was on the moderator's screen; 0 is as shipped. */
  readonly base: number;
  readonly standing: Standing;
  /** How the item was shipped when the change was made; nothing where it was not. */
  readonly shipped: Item | undefined;
}

/** One change by a moderator, not yet kept: one item or, by an import or an undo, several. */
export interface NewChange {
  /** The server's id. */
  readonly guild: string;
  readonly report: string;
  /** The interaction that made it: a repeated delivery has the same, and changes nothing. */
  readonly interaction: string;
  /** The moderator's id. */
  readonly author: string;
  readonly at: Date;
  readonly action: Action;
  readonly reason?: string | undefined;
  /** The change that this one takes back. */
  readonly undoes?: number | undefined;
  /** The id of the second moderator, where the server wants two. */
  readonly approver?: string | undefined;
  /** The proposal that it was made of, which is settled with it. */
  readonly proposal?: string | undefined;
  readonly steps: readonly Step[];
  /** The statements that look otherwise from now on, where the answers that showed them are to be corrected. */
  readonly corrects?: readonly CorrectedStatement[];
}

export interface CorrectedStatement {
  readonly statement: string;
  /** How many times it was changed, this one included. */
  readonly number: number;
}

/** What becomes of the public answers that a change corrects. */
export interface Reach {
  /** Still to be corrected. */
  readonly waiting: number;
  readonly corrected: number;
  /** Gone, or no longer to be edited. */
  readonly unreachable: number;
}

/** What became of one item: its new number, and how it stood before. */
export interface Revision extends Step {
  readonly number: number;
  readonly before: Standing;
}

/** A change as it is kept, for good. */
export interface Change extends Omit<NewChange, 'steps' | 'corrects' | 'proposal'> {
  /** Counts up over all servers. */
  readonly id: number;
  readonly revisions: readonly Revision[];
  /** As far as it was brought by the time that this was read; nothing where it concerns no answer. */
  readonly reach?: Reach;
}

/** An item as a server has it now. */
export interface Head {
  readonly report: string;
  readonly key: ItemKey;
  readonly number: number;
  readonly standing: Standing;
  readonly shipped: Item | undefined;
}

/** What became of a change: kept, kept already under the same interaction, or refused whole since an item was changed in between. */
export type Appended =
  | { readonly kind: 'kept'; readonly change: Change }
  | { readonly kind: 'repeated'; readonly change: Change }
  | { readonly kind: 'stale' };
