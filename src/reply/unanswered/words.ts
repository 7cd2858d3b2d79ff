import type { ListedQuestion } from '../../library/unanswered/unanswered.js';
import { timestamp } from '../message/timestamp.js';
import { count } from '../message/wording.js';

const WAYS: ReadonlyMap<string, string> = new Map([
  ['speaker-silent', 'whoever was asked about is quoted, but not on this'],
  ['speaker-not-quoted', 'whoever was asked about is not quoted'],
]);

/** @returns in which way a question had no answer. */
export function refusedAs({ verdict }: ListedQuestion): string {
  return WAYS.get(verdict) ?? 'not in the report';
}

/** @returns who waits and who looked; nothing where nobody does or did. */
export function waitingWords({ waiting, checkedAt }: ListedQuestion): string[] {
  return [
    ...(waiting === 0 ? [] : [`${count(waiting, 'member')} ${waiting === 1 ? 'waits' : 'wait'}`]),
    ...(checkedAt === undefined ? [] : [`checked ${timestamp(checkedAt, 'day')}`]),
  ];
}

/** @returns `3 times`, in bold with ×, as it fits a narrow list. */
export function timesWords({ count: times }: ListedQuestion): string {
  return count(times, 'time');
}
