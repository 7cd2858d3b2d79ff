import {
  ANSWER_DAYS,
  ASKED_WEEKS,
  BACKUPS_KEPT,
  DRAFT_DAYS,
  GONE_DAYS,
  PROPOSAL_DAYS,
  UNDECIDED_DAYS,
  UNANSWERED_DAYS,
} from '../store/retention.js';

/** How long what is kept stays. */
export interface Retention {
  /** After the bot was removed from a server. */
  readonly goneDays: number;
  /** Of a draft that nobody published or discarded. */
  readonly draftDays: number;
  /** Of a public answer: where it stands and what it showed. */
  readonly answerDays: number;
  /** Of a proposal after it was decided, and of what a member could not be told. */
  readonly proposalDays: number;
  /** Of a proposal that nobody decides. */
  readonly undecidedDays: number;
  /** Of a question that nobody could answer after it was asked last, and of who waits. */
  readonly questionDays: number;
  /** Of how often members asked, the present week among them. */
  readonly askedWeeks: number;
  /** Daily copies of the file. */
  readonly backups: number;
}

export const RETENTION: Retention = {
  goneDays: GONE_DAYS,
  draftDays: DRAFT_DAYS,
  answerDays: ANSWER_DAYS,
  proposalDays: PROPOSAL_DAYS,
  undecidedDays: UNDECIDED_DAYS,
  questionDays: UNANSWERED_DAYS,
  askedWeeks: ASKED_WEEKS,
  backups: BACKUPS_KEPT,
};
