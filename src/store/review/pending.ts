import type { NewChange, Step } from '../changes/change.js';

/** An edit as it waits: how each item was shipped is looked up when it is made. */
export interface PendingEdit extends Pick<NewChange, 'report' | 'action' | 'reason' | 'undoes' | 'proposal'> {
  /** A small thing, like a misspelling: answers that were given stay as they are. */
  readonly small?: boolean | undefined;
  /** The question that it attaches, while that has no answer. */
  readonly question?: string | undefined;
  readonly steps: readonly Omit<Step, 'shipped'>[];
}

/** A change that waits for a second moderator. */
export interface PendingChange {
  readonly guild: string;
  /** 8 of a-z and 0-9. */
  readonly id: string;
  /** The interaction that asked for it, by which the change is known once it is made. */
  readonly interaction: string;
  readonly author: string;
  readonly at: Date;
  readonly edit: PendingEdit;
}
