import { z } from 'zod';

const DAY = z.iso.date();
const MOMENT = z.iso.datetime({ offset: true, local: true });
const MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** What is wrong with any other date, and how it is written. */
export const NO_DATE = 'is no date: write it as 2024-05-01, or with the time as 2024-05-01T18:30:00+02:00';

/** Whether a text is a year, a month, a day that there is, or a moment of one, as ISO 8601 has them. */
export function isDate(text: string): boolean {
  return MONTH.test(text) || DAY.safeParse(text).success || MOMENT.safeParse(text).success;
}
