import type { ShownStatement } from '../corrections/answers.js';

/**
 * How often questions of one week were answered in one way, with one statement first. Nothing of who asked, where, or in
 * what words.
 */
export interface AskedCount {
  /** The week’s Monday, 00:00 UTC. */
  readonly week: Date;
  readonly verdict: string;
  /** The statement that was shown first; nothing where the question was refused. */
  readonly first: Pick<ShownStatement, 'report' | 'statement'> | undefined;
  readonly count: number;
}

/** What is kept of how often members ask. */
export interface AskedStore {
  /** All counts of a server, in no order. */
  asked(guild: string): Promise<readonly AskedCount[]>;
  /** Adds to the counts that are there. */
  addAsked(guild: string, counts: readonly AskedCount[]): Promise<void>;
  /** Lets the counts of weeks go that began before a moment. */
  dropAskedBefore(moment: Date): Promise<void>;
}
