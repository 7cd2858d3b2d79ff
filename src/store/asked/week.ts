import { ASKED_WEEKS, DAY } from '../retention.js';

/** In milliseconds. */
export const WEEK = 7 * DAY;
/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** @returns when the ISO week of a moment began: on its Monday, 00:00 UTC. */
export function mondayOf(moment: Date): Date {
  const weeks = Math.floor((moment.getTime() - FIRST_MONDAY) / WEEK);
  return new Date(FIRST_MONDAY + weeks * WEEK);
}

/** @returns the Monday of the oldest week whose counts are kept at a moment; the present week is one of them. */
export function oldestWeek(now: Date): Date {
  return new Date(mondayOf(now).getTime() - (ASKED_WEEKS - 1) * WEEK);
}
