import type { UnansweredQuestion, Waiting } from '../../store/unanswered/unanswered.js';

/** A question that nobody could answer, as moderators see it. */
export interface ListedQuestion extends UnansweredQuestion {
  /** How many members want to be told. */
  readonly waiting: number;
}

/** What moderators do about the questions of one server that nobody could answer. */
export interface Unanswered {
  /** The most asked first, those that a moderator has checked last. */
  list(from: number, limit: number): { readonly questions: readonly ListedQuestion[]; readonly total: number };
  find(id: string): ListedQuestion | undefined;
  /** Keeps that a moderator looked and the report does not say it, or takes that back. */
  check(id: string, checked: boolean): Promise<ListedQuestion | undefined>;
  /** Lets a question go, with those who wait for it. */
  forget(id: string): Promise<void>;
}

/** A member who has to be told of an answer. */
export interface ToTell {
  readonly question: UnansweredQuestion;
  readonly waiting: Waiting;
}

/** What is done when a question has an answer. */
export interface Answering {
  /** All questions without an answer, those first for which somebody waits. */
  open(): readonly ListedQuestion[];
  /** Keeps that a question has an answer; where nobody waits for it, it goes. */
  answered(id: string): Promise<void>;
  /** Who has to be told of an answer, and of which; at most those who are not being told just now. */
  toTell(): readonly ToTell[];
  /** What a member could not be told of by a direct message. */
  heldFor(member: string): readonly ToTell[];
  /** Keeps how it stands with somebody who waits; nothing lets them go. A question that nobody waits for any more goes too. */
  settle(waiting: Waiting, state: Waiting['state'] | undefined): Promise<void>;
}
