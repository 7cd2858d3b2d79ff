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
      'what a moderator changed, before and after and as shipped, when and why, with the ids of the moderator, of a second one who approved it, and of the request. No name',
    until: () => 'as long as I am in the server, since the history is never rewritten',
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
  },
  {
    name: 'Drafts',
    holds: 'what a moderator typed into a form or attached to import, with their id, and shown to them alone',
    until: ({ draftDays }) => `until it is published or discarded, and ${draftDays} days at most`,
    columns: { drafts: ['guild', 'author', 'id', 'at', 'report', 'kind', 'item', 'base', 'fields'] },
  },
  {
    name: 'Proposals',
    holds:
      'what a member proposed with `/suggest` or **Report a mistake**, when, with their id, and how it was decided',
    until: ({ proposalDays }) => `until it is decided, and then ${proposalDays} days at most`,
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
      ],
    },
  },
  {
    name: 'Messages to members',
    holds: 'what came of a proposal or a change, with the id of whoever is to be told',
    until: ({ proposalDays }) => `until they are told, and ${proposalDays} days at most`,
    columns: { letters: ['id', 'guild', 'member', 'at', 'letter', 'state'] },
  },
  {
    name: 'Who is shut out',
    holds: 'the ids of members whose proposals are not taken, and of the moderators who decided that, and when',
    until: () => 'until they are let in again',
    columns: { shut_outs: ['guild', 'member', 'by', 'at'] },
  },
  {
    name: 'Waiting changes',
    holds:
      'where a change needs two persons: what one would change, when, with the ids of the moderator and of the request',
    until: () => 'until it is approved, declined or withdrawn',
    columns: { pending: ['guild', 'id', 'interaction', 'author', 'at', 'proposal', 'edit'] },
  },
  {
    name: 'Settings',
    holds:
      'the roles that may moderate, the log channel, whether answers are private, whether I am paused, whether a change needs two persons, and which administrator asks to end that',
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
