/** A question that nobody could answer. Who asked it is not kept. */
export interface UnansweredQuestion {
  /** 8 of a-z and 0-9. */
  readonly id: string;
  /** As it was typed first. */
  readonly question: string;
  /** The command that it was asked with. */
  readonly command: 'ask' | 'who-said';
  /** Who was named beside remembered words, as typed or chosen. */
  readonly speaker: string | undefined;
  /** The report that was asked alone. */
  readonly report: string | undefined;
  /** In which way the report did not say it, when it was asked last. */
  readonly verdict: string;
  /** What it asks, to be compared with other questions; JSON. */
  readonly gist: string;
  /** How many times it was asked, in whatever words. */
  readonly count: number;
  /** When it was asked last. */
  readonly at: Date;
  /** When a moderator found that the report does not say it. */
  readonly checkedAt: Date | undefined;
  /** Since when it has an answer; it is kept only until those who wait for it are told. */
  readonly answeredAt: Date | undefined;
}

/**
 * How it stands with somebody who wants to be told. `answered`: they have to be told. `telling`: a message is on its way.
 * `held`: they take no direct messages, and are shown it when they are here again.
 */
type WaitingState = 'waiting' | 'answered' | 'telling' | 'held';

/** A member who wants to be told when a question has an answer. */
export interface Waiting {
  /** The question's id. */
  readonly question: string;
  /** The member's id. */
  readonly member: string;
  readonly since: Date;
  readonly state: WaitingState;
  /** Since when they are in this state. */
  readonly at: Date;
}

/** What is kept of the questions that nobody could answer. */
export interface UnansweredStore {
  unanswered(guild: string): Promise<readonly UnansweredQuestion[]>;
  /** Keeps a question, in place of its former self, and lets others go for it. */
  keepUnanswered(guild: string, question: UnansweredQuestion, gone?: readonly string[]): Promise<void>;
  /** Lets questions go, with those who wait for them. */
  dropUnanswered(guild: string, ids: readonly string[]): Promise<void>;

  waiting(guild: string): Promise<readonly Waiting[]>;
  /** Keeps that somebody waits, in place of how it stood with them. */
  saveWaiting(guild: string, waiting: Waiting): Promise<void>;
  /** Notes that a question has an answer, for it and for all who wait for it, at once. */
  noteAnswered(guild: string, id: string, at: Date): Promise<void>;
  dropWaiting(guild: string, question: string, member: string): Promise<void>;
  /** The servers where somebody waits, or has to be told. */
  serversWaiting(): Promise<readonly string[]>;

  /** Lets questions go that nobody asked since a moment, and those who wait since before it. */
  dropUnansweredBefore(moment: Date): Promise<void>;
}
