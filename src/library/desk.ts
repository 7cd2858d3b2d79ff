import type { Gist } from '../search/gist/gist.js';
import type { KeptLetter } from '../store/review/letter.js';
import type { Proposal } from '../store/review/proposal.js';
import type { UnansweredQuestion } from '../store/unanswered/unanswered.js';

/** A question that the reports do not answer, as a command hands it over. Who asked it is not in it. */
export interface Refused extends Pick<UnansweredQuestion, 'question' | 'command' | 'speaker' | 'report' | 'verdict'> {
  /** What it asks, whatever words it is put in. */
  readonly gist: Gist;
}

/** What a server knows of a question that nobody could answer. */
export type Noted = Pick<UnansweredQuestion, 'id' | 'checkedAt'>;

/** What became of a wish to be told. `answered`: the question has an answer by now, or is kept no more. */
export type Wish = 'waits' | 'too-many' | 'answered';

/** Why a proposal of a member is not taken just now. */
export type NotTaken =
  /** The moderators take none from this member. */
  | { readonly kind: 'shut-out' }
  /** There were enough of them for a day. */
  | { readonly kind: 'full'; readonly until: Date };

/** Where members hand in questions that nobody could answer. */
export interface QuestionDesk {
  /** Counts a question that nobody could answer. @returns nothing where such questions are not kept, or this one is none */
  note(refused: Refused): Promise<Noted | undefined>;
  /** Keeps that a member wants to be told when a question has an answer. */
  wait(member: string, question: string): Promise<Wish>;
  /** Takes that back. */
  takeBack(member: string, question: string): Promise<void>;
  /** Takes back all that a member waits for. @returns how many questions */
  waitNoMore(member: string): Promise<number>;
}

/** Where members hand in proposals, and are told what became of them. */
export interface ProposalDesk {
  /** Why a member may not propose just now; nothing where they may. */
  notTaken(member: string): Promise<NotTaken | undefined>;
  /** Hands a proposal to the moderators, once under its id, or says why not. */
  propose(proposal: Omit<Proposal, 'guild' | 'at'>): Promise<NotTaken | undefined>;
  /** What a member is yet to be told and could not be sent. */
  heldLetters(member: string): Promise<readonly KeptLetter[]>;
  /** Lets a letter go that was told. */
  dropLetter(id: number): Promise<void>;
}

/**
 * Where the members of one server hand things in. Nothing of it changes what is answered, and all of it is that
 * server's alone, whatever ids it is asked with.
 */
export interface Desk extends QuestionDesk, ProposalDesk {
  readonly guild: string;
}
