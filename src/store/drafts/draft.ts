import type { ItemKey } from '../../report/items.js';

/** What a moderator typed into a form, kept before it is judged, so that it is never lost. */
export interface Draft {
  /** 8 of a-z and 0-9. */
  readonly id: string;
  readonly guild: string;
  /** Only the author sees a draft. */
  readonly author: string;
  readonly at: Date;
  readonly report: string;
  /** What is being changed, or nothing for what is new. */
  readonly subject: ItemKey | undefined;
  /** The number of the revision that the form was filled with. */
  readonly base: number;
  /** As typed, by the form's field names. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody who has a draft, and when they wrote it. */
export type Drafting = Pick<Draft, 'author' | 'at'>;
