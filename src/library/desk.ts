import type { KeptLetter } from '../store/letter.js';
import type { Proposal } from '../store/proposal.js';

/** Why a proposal of a member is not taken just now. */
export type NotTaken =
  /** The moderators take none from this member. */
  | { readonly kind: 'shut-out' }
  /** There were enough of them for a day. */
  | { readonly kind: 'full'; readonly until: Date };

/**
 * Where the members of one server hand things in. Nothing of it changes what is answered, and all of it is that
 * server's alone, whatever ids it is asked with.
 */
export interface Desk {
  readonly guild: string;
  /** Why a member may not propose just now; nothing where they may. */
  notTaken(member: string): Promise<NotTaken | undefined>;
  /** Hands a proposal to the moderators, once under its id, or says why not. */
  propose(proposal: Omit<Proposal, 'guild' | 'at'>): Promise<NotTaken | undefined>;
  /** What a member is yet to be told and could not be sent. */
  heldLetters(member: string): Promise<readonly KeptLetter[]>;
  /** Lets a letter go that was told. */
  dropLetter(id: number): Promise<void>;
}
