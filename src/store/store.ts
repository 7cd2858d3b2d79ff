import type { ItemKey } from '../report/items.js';
import type { Answer } from './corrections/answers.js';
import type { AskedStore } from './asked/asked.js';
import type { Appended, Change, Head, NewChange } from './changes/change.js';
import type { Draft } from './drafts/draft.js';
import type { EditKey, EditOutcome, Untold, WaitingEdit } from './corrections/edits.js';
import type { ProposalStore } from './review/proposal-store.js';
import type { Settings } from './settings/settings.js';
import type { UnansweredStore } from './unanswered/unanswered.js';

/** Which changes to list: those of one report, or of one item in it. */
export interface Filter {
  readonly report?: string | undefined;
  readonly key?: ItemKey | undefined;
}

/** Which of them: those older than `before`, at most `limit`. */
export interface Page {
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A server that something is kept of. */
export interface KeptServer {
  readonly guild: string;
  /** When the bot was first seen to be no longer there. */
  readonly goneSince: Date | undefined;
}

/**
 * All that is kept between starts. What is read or written is one server's, whatever ids it is asked with.
 * Every call rejects with an {@link UnsavedError} where the disk or the file is at fault; then nothing was changed.
 */
export interface Store extends UnansweredStore, ProposalStore, AskedStore {
  /** The servers with changes of their own. */
  changedServers(): Promise<readonly string[]>;
  /** How every changed item of a server stands now. */
  heads(guild: string): Promise<readonly Head[]>;
  /** Keeps a change whole, or not at all. */
  append(change: NewChange): Promise<Appended>;
  /** Changes, newest first. */
  history(guild: string, filter: Filter, page: Page): Promise<readonly Change[]>;
  change(guild: string, id: number): Promise<Change | undefined>;
  /** The change that an interaction made. */
  changeBy(guild: string, interaction: string): Promise<Change | undefined>;

  saveDraft(draft: Draft): Promise<void>;
  draft(guild: string, author: string, id: string): Promise<Draft | undefined>;
  /** An author's drafts, newest first, at most `limit`. */
  drafts(guild: string, author: string, limit: number): Promise<readonly Draft[]>;
  dropDraft(guild: string, author: string, id: string): Promise<void>;

  settings(guild: string): Promise<Settings>;
  /** Where the settings keep no questions that nobody could answer, those that there are go at once. */
  saveSettings(guild: string, settings: Settings): Promise<void>;

  /** Remembers a public answer, in place of what the same message showed before. */
  rememberAnswer(answer: Answer): Promise<void>;
  /** Forgets an answer, with the edits that still wait for it. */
  forgetAnswer(guild: string, message: string): Promise<void>;
  /** How many remembered answers show one of these statements. */
  countShowing(guild: string, report: string, statements: readonly string[]): Promise<number>;
  /** Forgets answers older than a moment, but for those that wait for an edit. */
  dropAnswersBefore(moment: Date): Promise<void>;

  /** The edit that is due first, over all servers. */
  nextEdit(): Promise<WaitingEdit | undefined>;
  /** Puts an edit off that was tried in vain. */
  putOffEdit(edit: EditKey, due: Date): Promise<void>;
  /** Counts what became of an edit, once. */
  finishEdit(edit: EditKey, outcome: EditOutcome): Promise<void>;
  /** The changes of which every answer is corrected or given up, and of which nobody was told so. */
  untold(): Promise<readonly Untold[]>;
  setTold(change: number): Promise<void>;

  /** Every server that anything is kept of. */
  servers(): Promise<readonly KeptServer[]>;
  /** Notes since when the bot is no longer in a server; nothing where it is there. */
  setGone(guild: string, since: Date | undefined): Promise<void>;
  /** Deletes all that is kept of a server, for good. */
  erase(guild: string): Promise<void>;
  /** Deletes drafts older than a moment. */
  dropDraftsBefore(moment: Date): Promise<void>;

  /** Writes a whole copy of the file into the backup folder, and keeps the newest seven. @returns its path */
  backup(now: Date): Promise<string>;
  close(): Promise<void>;
}
