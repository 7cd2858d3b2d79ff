import type { Retention } from '../library/retention.js';

/** One thing that is kept of a server: how `/privacy` tells of it, and where it stands. */
export interface Kept {
  readonly name: string;
  /** What it holds, in plain words. */
  readonly holds: string;
  readonly until: (retention: Retention) => string;
  /** The columns of the store that it stands in, by their tables. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
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
  },
  {
    name: 'Drafts',
    holds: 'what a moderator typed into a form or attached to import, with their id, and shown to them alone',
    until: ({ draftDays }) => `until it is published or discarded, and ${draftDays} days at most`,
    columns: { drafts: ['guild', 'author', 'id', 'at', 'report', 'kind', 'item', 'base', 'fields'] },
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
    holds: 'the roles that may moderate, the log channel, whether answers are private, whether I am paused',
    until: () => 'until they are set otherwise',
    columns: { settings: ['guild', 'settings'] },
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
