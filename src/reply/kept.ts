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
  readonly people?: Readonly<Record<string, 'moderator' | 'member'>>;
}

/** All that the store keeps of anybody. A column that is not here, and not in {@link BOOKKEEPING}, is one that `/privacy` is silent about. */
export const KEPT: readonly Kept[] = [
  {
    name: 'Changes',
    holds:
      'what a moderator changed, before and after and as shipped, when and why, with the ids of the moderator and of the request. No name',
    until: () => 'as long as I am in the server, since the history is never rewritten',
    columns: {
      changes: ['id', 'guild', 'report', 'interaction', 'author', 'at', 'action', 'reason', 'undoes'],
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
    people: { 'changes.author': 'moderator' },
  },
  {
    name: 'Drafts',
    holds: 'what a moderator typed into a form or attached to import, with their id, and shown to them alone',
    until: ({ draftDays }) => `until it is published or discarded, and ${draftDays} days at most`,
    columns: { drafts: ['guild', 'author', 'id', 'at', 'report', 'kind', 'item', 'base', 'fields'] },
    people: { 'drafts.author': 'moderator' },
  },
  {
    name: 'Public answers',
    holds:
      'where an answer stands that everybody in a channel can see, and which statements it shows in which version, so that a correction reaches it. Not who asked, nor what',
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
    name: 'Settings',
    holds:
      'the roles that may moderate, the log channel, whether answers are private, whether I am paused, whether questions are kept',
    until: () => 'until they are set otherwise',
    columns: { settings: ['guild', 'settings'] },
  },
  {
    name: 'Questions that nobody could answer',
    holds:
      'what was asked of which report, how often, when last, in which way it had no answer, and whether a moderator looked. Not who asked',
    until: ({ questionDays }) =>
      `until there is an answer or a moderator lets it go, and ${questionDays} days after it was asked last at most`,
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
