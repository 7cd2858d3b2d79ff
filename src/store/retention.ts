/** In milliseconds. */
export const DAY = 24 * 3_600_000;
/** Copies of the file that are kept; the running bot makes one a day. */
export const BACKUPS_KEPT = 7;
/** What is kept of a server goes this long after the bot was removed from it: somebody may have removed it by mistake. */
export const GONE_DAYS = 30;
/** A draft that nobody published or discarded goes after this long. */
export const DRAFT_DAYS = 30;
/** Where a public answer stands and what it showed is forgotten after this long. */
export const ANSWER_DAYS = 30;
/** A proposal that nobody decides goes this long after it was made. */
export const UNDECIDED_DAYS = 90;
/** What is left of a decided proposal, and what a member could not be told, goes after this long. */
export const PROPOSAL_DAYS = 30;
/** A question that nobody could answer goes this long after it was asked last, and whoever waits after as long. */
export const UNANSWERED_DAYS = 90;
/** So many weeks are questions counted in, the present one among them. */
export const ASKED_WEEKS = 26;
