/** What a member typed into a proposal; only the first of it is never blank. */
export interface ProposalText {
  /** What is wrong or missing. */
  readonly what: string;
  /** The words of the report that it is about. */
  readonly words: string;
  /** Who says them. */
  readonly speaker: string;
  readonly why: string;
}

/** What a member proposes to the moderators of a server. */
export interface Proposal {
  readonly guild: string;
  /** 8 of a-z and 0-9. */
  readonly id: string;
  /** Who proposed it. */
  readonly member: string;
  readonly at: Date;
  readonly report: string;
  /** The statement that it finds a mistake in, and the revision that was on the member's screen; nothing for what is missing. */
  readonly about: { readonly statement: string; readonly number: number } | undefined;
  readonly text: ProposalText;
}

/** How many proposals of one member are taken since when. */
export interface Allowance {
  readonly most: number;
  readonly since: Date;
}

/** Why a member may not propose just now. `full`: `first` is when the oldest of those counted was made. */
export type Barred = { readonly kind: 'shut-out' } | { readonly kind: 'full'; readonly first: Date };

/** How a proposal was decided, and by which moderator; whoever proposed it is told all but that. */
export type Decision =
  /** The change that was made of it, or nothing where it was seen to otherwise. */
  | {
      readonly kind: 'accepted';
      readonly change?: number | undefined;
      readonly statement?: string | undefined;
      /** The change that took that one back. */
      readonly takenBack?: number | undefined;
      readonly by: string;
    }
  | { readonly kind: 'declined'; readonly reason: string; readonly by: string };

/** What became of a proposal that nobody can decide any more. */
export type Fate =
  | (Decision & { readonly at: Date })
  /** It is decided with another one. */
  | { readonly kind: 'merged' };

/** Somebody whose proposals are not taken. */
export interface ShutOut {
  readonly member: string;
  readonly by: string;
  readonly at: Date;
}

/** One thing that waits for a moderator: a proposal, or a change that needs a second one. */
export type Waiting = { readonly kind: 'proposal' | 'change'; readonly id: string };

/** Which part of what waits. */
export interface QueuePart {
  readonly newestFirst: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A part of what waits for a moderator, and how much there is in all. */
export interface Queue {
  readonly waiting: readonly Waiting[];
  readonly count: number;
}
