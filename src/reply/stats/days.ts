import { dateWords } from '../quotes/provenance.js';

const ISO_DAY = 10;
const MONTH_MAX = 3;

/** @returns `23 November 2026`, in UTC as the weeks are. */
export function dayWords(day: Date): string {
  return dateWords(day.toISOString().slice(0, ISO_DAY));
}

/** @returns `23 Nov` */
export function shortDay(day: Date): string {
  const [number = '', month = ''] = dayWords(day).split(' ');
  return `${number} ${month.slice(0, MONTH_MAX)}`;
}
