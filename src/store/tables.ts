import type { Generated } from 'kysely';
import type { ItemKind, Standing } from '../report/items.js';
import type { Action } from './changes/change.js';
import type { UnansweredQuestion, Waiting } from './unanswered/unanswered.js';

/** Moments are milliseconds since 1970; what people typed and all items are JSON, which has a way to write any sign. */
export interface Tables {
  servers: { guild: string; gone_since: number | null };
  /** One row: the number of the last change. It moves in the same transaction as the change. */
  counter: { value: number };
  changes: {
    id: number;
    guild: string;
    report: string;
    interaction: string;
    author: string;
    at: number;
    action: Action;
    reason: string | null;
    undoes: number | null;
    approver: string | null;
  };
  revisions: {
    id: Generated<number>;
    change_id: number;
    guild: string;
    report: string;
    kind: ItemKind;
    item: string;
    number: number;
    base: number;
    state: Standing['state'];
    /** Which of the items it was written as. */
    written: number | null;
    /** Which of the items was shipped then. */
    shipped: number | null;
  };
  /** Items as they were written or shipped, each text once a server: most changes leave the shipped one as it was. */
  items: { id: Generated<number>; guild: string; hash: string; item: string };
  drafts: {
    guild: string;
    author: string;
    id: string;
    at: number;
    report: string;
    kind: ItemKind | null;
    item: string | null;
    base: number;
    fields: string;
  };
  settings: { guild: string; settings: string };
  /** Public answers: where they stand, and since when. */
  answers: { guild: string; message: string; channel: string; at: number };
  /** What each of them showed, and how often it had been changed by then. */
  answer_statements: { guild: string; message: string; report: string; statement: string; revision: number };
  /** Changes that are brought to the answers which showed something else, and what became of these. */
  corrections: {
    change_id: number;
    guild: string;
    corrected: Generated<number>;
    unreachable: Generated<number>;
    /** 1 once the moderators were told that all of it is done. */
    told: Generated<number>;
  };
  /** The statements that look otherwise since a correction, and their numbers from then on. */
  corrected_statements: { guild: string; statement: string; change_id: number; number: number };
  /** Answers that a correction has still to be brought to, and not before when. */
  edits: { guild: string; message: string; change_id: number; due: number; tries: Generated<number> };
  proposals: {
    guild: string;
    id: string;
    member: string;
    at: number;
    report: string;
    statement: string | null;
    number: number;
    fields: string;
    /** A merged one is decided with the one that it was merged into. */
    state: 'open' | 'merged' | 'accepted' | 'declined';
    merged_into: string | null;
    decided_at: number | null;
    /** How, why and by whom; nothing where it was decided before this was kept. */
    decision: string | null;
  };
  /** Changes that wait for a second moderator. */
  pending: {
    guild: string;
    id: string;
    interaction: string;
    author: string;
    at: number;
    /** The proposal that it would settle. */
    proposal: string | null;
    edit: string;
  };
  shut_outs: { guild: string; member: string; by: string; at: number };
  /** What members are yet to be told; a held one could not be sent to them. */
  letters: { id: Generated<number>; guild: string; member: string; at: number; letter: string; state: 'new' | 'held' };
  unanswered: {
    guild: string;
    id: string;
    question: string;
    command: UnansweredQuestion['command'];
    speaker: string | null;
    report: string | null;
    verdict: string;
    gist: string;
    count: number;
    at: number;
    checked_at: number | null;
    answered_at: number | null;
  };
  waiting: {
    guild: string;
    question: string;
    member: string;
    since: number;
    state: Waiting['state'];
    at: number;
  };
  /** How often questions of a week were answered in one way, with one statement first; the last two are empty for what was refused. */
  asked: { guild: string; week: number; verdict: string; report: string; statement: string; count: number };
  /** Servers that are being deleted just now; for all others nothing lets a change go. */
  erasing: { guild: string };
}
