import type { Fault } from '../report/fault.js';
import type { Item, ItemKey, Standing } from '../report/items.js';
import type { Report } from '../report/model.js';
import type { Knowledge } from '../report/schema.js';
import type { Answer } from '../store/corrections/answers.js';
import type { Action, Change, Head } from '../store/changes/change.js';
import type { Draft } from '../store/drafts/draft.js';
import type { PendingChange } from '../store/review/pending.js';
import type { Settings } from '../store/settings/settings.js';
import type { Filter, Page } from '../store/store.js';
import type { Library } from './library.js';
import type { Review } from './review/review.js';
import type { Stats } from './asked/stats.js';
import type { Unanswered } from './unanswered/unanswered.js';

/** A change as a moderator wants it: which items become what, made on which numbers. */
export interface Edit {
  readonly report: string;
  readonly action: Action;
  readonly steps: readonly { readonly key: ItemKey; readonly base: number; readonly standing: Standing }[];
  readonly reason?: string | undefined;
  readonly undoes?: number | undefined;
  /** A small thing, like a misspelling: answers that were given stay as they are. */
  readonly small?: boolean | undefined;
  /** The proposal that it is made of. */
  readonly proposal?: string | undefined;
  /** The question without an answer that it attaches. */
  readonly question?: string | undefined;
}

/** Who makes a change, and by which interaction. */
export interface By {
  readonly author: string;
  readonly interaction: string;
}

/** An item that somebody else changed in between. */
export interface Stale {
  readonly key: ItemKey;
  readonly base: number;
  /** Its number now. */
  readonly number: number;
  /** As it is written now; nothing where it is not there. */
  readonly now: Item | undefined;
}

/** What became of an edit. `pending`, `faulty` and `stale` changed nothing. */
export type Publication =
  | { readonly kind: 'published'; readonly change: Change }
  /** The same interaction has made this change already. */
  | { readonly kind: 'repeated'; readonly change: Change }
  /** It is kept, and waits for a second moderator. */
  | { readonly kind: 'pending'; readonly pending: PendingChange }
  | { readonly kind: 'stale'; readonly stale: readonly Stale[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** What an edit would make of its report; `report` is missing where it cannot be proved. */
export interface Preview {
  readonly report?: Report;
  readonly faults: readonly Fault[];
}

/** Keeps one server's knowledge. All of it is that server's alone, whatever ids it is asked with. */
export interface Keeper {
  readonly guild: string;
  readonly settings: Settings;
  /** Changes the settings as they are when their turn comes, so that two changes at once both count. */
  saveSettings(change: (now: Settings) => Settings): Promise<void>;

  /** What members ask; another one after each change. */
  readonly library: Library;
  /** The same without any change of this server's. */
  readonly shippedLibrary: Library;
  /** A report as it is written, with this server's changes. */
  knowledge(report: string): Knowledge | undefined;
  /** The same as it is shipped now. */
  shippedKnowledge(report: string): Knowledge | undefined;
  item(report: string, key: ItemKey): Item | undefined;
  /** An item as it is shipped now. */
  shipped(report: string, key: ItemKey): Item | undefined;
  /** How many times this server changed an item; 0 is as shipped. */
  number(report: string, key: ItemKey): number;
  /** Whether a change of an item is kept and not shown: what is shipped now has no room for it, or not even its report. */
  isLeftOut(report: string, key: ItemKey): boolean;
  /** Changed items whose shipped version has moved on since, with what is shipped now. */
  movedOn(report: string): readonly { readonly head: Head; readonly shipped: Item | undefined }[];

  /** Proves what an edit would make, and keeps nothing. Nothing but the fatal faults that the edit brings is told. */
  preview(edit: Edit): Preview;
  /**
   * Proves an edit, keeps it, and puts it before the members at once; where the server wants two persons for a change, it
   * waits for the second one instead. The second of two on one base changes nothing.
   */
  publish(edit: Edit, by: By): Promise<Publication>;
  /** What would take a change back: every item of it as it stood before, on the numbers it has now. */
  undoing(change: Change): Edit;

  /** Remembers a public answer of this server for some days, in place of what the same message showed before. */
  remember(answer: Omit<Answer, 'guild' | 'at'>): Promise<void>;
  /** Forgets an answer that was taken away. */
  forget(message: string): Promise<void>;
  /** How many remembered answers an edit would correct. */
  answersShowing(edit: Edit): Promise<number>;
  /** Resolves with a change once its answers are corrected or given up; never where that is only after a restart. */
  corrected(id: number): Promise<Change>;

  history(filter: Filter, page: Page): Promise<readonly Change[]>;
  change(id: number): Promise<Change | undefined>;
  /** The change that was published under a key. */
  changeBy(interaction: string): Promise<Change | undefined>;

  saveDraft(draft: Omit<Draft, 'guild' | 'at'>): Promise<void>;
  draft(author: string, id: string): Promise<Draft | undefined>;
  /** An author's drafts, newest first, at most `limit`. */
  drafts(author: string, limit: number): Promise<readonly Draft[]>;
  dropDraft(author: string, id: string): Promise<void>;

  /** The questions that nobody could answer. */
  readonly unanswered: Unanswered;
  /** How often members ask. */
  stats(): Promise<Stats>;
  /** What members propose, and what waits for a second moderator. */
  readonly review: Review;
  /**
   * Deletes all that is kept of this server, for good; its members ask the shipped reports again.
   * @throws UserError while the server wants two persons for a change, unless the bot has departed from it
   */
  erase(how?: { readonly departed: boolean }): Promise<void>;
}
