import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { dropUnanswered, dropUnansweredBefore, keepUnanswered, readUnanswered } from './unanswered-rows.js';
import type { UnansweredStore } from './unanswered.js';
import { dropWaiting, noteAnswered, readServersWaiting, readWaiting, saveWaiting } from './waiting-rows.js';

type Work = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The part of the store that has the questions nobody could answer. @param how faults of the disk are told */
export function unansweredOver(
  db: Kysely<Tables>,
  { read, write }: { readonly read: Work; readonly write: Work },
): UnansweredStore {
  return {
    unanswered: (guild) => read(() => readUnanswered(db, guild)),
    keepUnanswered: (guild, question, gone = []) => write(() => keepUnanswered(db, guild, question, gone)),
    dropUnanswered: (guild, ids) => write(() => dropUnanswered(db, guild, ids)),
    waiting: (guild) => read(() => readWaiting(db, guild)),
    saveWaiting: (guild, waiting) => write(() => saveWaiting(db, guild, waiting)),
    noteAnswered: (guild, id, at) => write(() => noteAnswered(db, guild, id, at)),
    dropWaiting: (guild, question, member) => write(() => dropWaiting(db, guild, question, member)),
    serversWaiting: () => read(() => readServersWaiting(db)),
    dropUnansweredBefore: (moment) => write(() => dropUnansweredBefore(db, moment)),
  };
}
