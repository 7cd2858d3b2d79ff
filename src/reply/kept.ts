import type { Retention } from '../library/retention.js';

/** One thing that is kept of a server: how `/privacy` tells of it, and where it stands. */
export interface Kept {
  readonly name: string;
  /** What it holds, in plain words. */
  readonly holds: string;
  readonly until: (retention: Retention) => string;
  /** The columns of the store that it stands in, by their tables. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Those of them, as `table.column`, that hold the id of a person, and whose it is. */
  readonly people?: Readonly<Record<string, 'moderator' | 'administrator' | 'member'>>;
}

/** All that the store keeps of anybody. A column that is not here, and not in {@link BOOKKEEPING}, is one that `/privacy` is silent about. */
export const KEPT: readonly Kept[] = [
  {
    name: 'Changes',
    holds:
      'what a moderator changed, before and after and as shipped, when and why, with the ids of the moderator, of a second one who approved it, and of the request',
    until: () => 'as long as I am in the server: the history is never rewritten',
    columns: {
      changes: ['id', 'guild', 'report', 'interaction', 'author', 'at', 'action', 'reason', 'undoes', 'approver'],
      revisions: [
        'id',
        'change_id',
        'guild',
        'report',
        'kind',
        'item',
        'number',
        'base',
        'state',
        'written',
        'shipped',
      ],
      items: ['id', 'guild', 'hash', 'item'],
    },
    people: { 'changes.author': 'moderator', 'changes.approver': 'moderator' },
  },
  {
    name: 'Drafts',
    holds:
      'what a moderator typed or attached and did not publish yet, with their id, shown to them alone; of one for a proposal, others see that it is there',
    until: ({ draftDays }) => `until it is published or discarded, and ${draftDays} days at most`,
    columns: { drafts: ['guild', 'author', 'id', 'at', 'report', 'kind', 'item', 'base', 'fields'] },
    people: { 'drafts.author': 'moderator' },
  },
  {
    name: 'Answers',
    holds:
      'where a public one stands and which statements it shows, so that a correction reaches it. Not who asked, nor what. The same of one sent to who waited, in the channel with them',
    until: ({ answerDays }) => `for ${answerDays} days, or until it is dismissed`,
    columns: {
      answers: ['guild', 'message', 'channel', 'at'],
      answer_statements: ['guild', 'message', 'report', 'statement', 'revision'],
      edits: ['guild', 'message', 'change_id', 'due', 'tries'],
    },
  },
  {
    name: 'Corrections',
    holds: 'which statements a change made others, how many answers it was brought to, and how many it was not',
    until: () => 'as long as the change',
    columns: {
      corrections: ['change_id', 'guild', 'corrected', 'unreachable', 'told'],
      corrected_statements: ['guild', 'statement', 'change_id', 'number'],
    },
  },
  {
    name: 'Proposals',
    holds:
      'what a member proposed with `/suggest` or **Report a mistake**, when, how it was decided and why, with the ids of the member and of the moderator who decided',
    until: ({ proposalDays, undecidedDays }) =>
      `until it is decided, ${undecidedDays} days at most, and ${proposalDays} days after that`,
    columns: {
      proposals: [
        'guild',
        'id',
        'member',
        'at',
        'report',
        'statement',
        'number',
        'fields',
        'state',
        'merged_into',
        'decided_at',
        'decision',
      ],
    },
    people: { 'proposals.member': 'member', 'proposals.decision': 'moderator' },
  },
  {
    name: 'Messages to members',
    holds:
      'what came of a proposal or a change, with the ids of the member who is to be told and of the moderator who declined',
    until: ({ proposalDays }) => `until they are told, and ${proposalDays} days at most`,
    columns: { letters: ['id', 'guild', 'member', 'at', 'letter', 'state'] },
    people: { 'letters.member': 'member', 'letters.letter': 'moderator' },
  },
  {
    name: 'Who is shut out',
    holds: 'the id of a member whose proposals are not taken, and of the moderator who decided that, and when',
    until: () => 'until they are let in again',
    columns: { shut_outs: ['guild', 'member', 'by', 'at'] },
    people: { 'shut_outs.member': 'member', 'shut_outs.by': 'moderator' },
  },
  {
    name: 'Waiting changes',
    holds:
      'where a change needs two persons: what one would change, when, with the ids of the moderator and of the request',
    until: () => 'until it is approved, declined or withdrawn',
    columns: { pending: ['guild', 'id', 'interaction', 'author', 'at', 'proposal', 'edit'] },
    people: { 'pending.author': 'moderator' },
  },
  {
    name: 'Settings',
    holds:
      'the roles that may moderate, the log channel, whether I am paused, answers are private, questions are kept and a change needs two persons, and the id of the administrator who asks to end that',
    until: () => 'until they are set otherwise',
    columns: { settings: ['guild', 'settings'] },
    people: { 'settings.settings': 'administrator' },
  },
  {
    name: 'Questions that nobody could answer',
    holds:
      'what was asked of which report, how often, when last, how it had no answer, and whether a moderator looked. Not who asked',
    until: ({ questionDays }) =>
      `until all are told an answer or a moderator lets it go, and ${questionDays} days after it was asked last at most`,
    columns: {
      unanswered: [
        'guild',
        'id',
        'question',
        'command',
        'speaker',
        'report',
        'verdict',
        'gist',
        'count',
        'at',
        'checked_at',
        'answered_at',
      ],
    },
  },
  {
    name: 'Who waits for an answer',
    holds:
      'the id of a member who pressed *Tell me when you know*, with the question, since when, and whether they were told',
    until: ({ questionDays }) => `until they are told or take it back, and ${questionDays} days at most`,
    columns: { waiting: ['guild', 'question', 'member', 'since', 'state', 'at'] },
    people: { 'waiting.member': 'member' },
  },
  {
    name: 'How often members ask',
    holds:
      'by week: how many questions were answered and refused, and which statement came first. Not who asked, nor what; kept where questions are not, too',
    until: ({ askedWeeks }) => `for ${askedWeeks} weeks`,
    columns: { asked: ['guild', 'week', 'verdict', 'report', 'statement', 'count'] },
  },
  {
    name: 'The server',
    holds: 'its id and, where I was removed, since when',
    until: () => 'as long as any of this is kept',
    columns: { servers: ['guild', 'gone_since'] },
  },
];

/** Columns that hold nothing of anybody: how many changes there are, which servers are being deleted just now, which migrations ran. */
export const BOOKKEEPING: Readonly<Record<string, readonly string[]>> = {
  counter: ['one', 'value'],
  erasing: ['guild'],
  kysely_migration: ['name', 'timestamp'],
  kysely_migration_lock: ['id', 'is_locked'],
};
