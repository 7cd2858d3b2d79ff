import type { Report } from '../../report/model.js';
import type { Term } from '../../search/lexicon/lexicon.js';

const YEAR = /^(?:1[89]|20)\d\d$/;
const YEAR_LENGTH = 4;

/** Words that tell a number without being one: "both countries" are two. */
const FIGURES: ReadonlyMap<string, string> = new Map([['both', '2']]);

/** Whether a number is rather a year than a count. */
export function isYear(word: string): boolean {
  return YEAR.test(word);
}

/** @returns the year in which a report came out, in digits. */
export function yearOf({ datePublished }: Report): string {
  return datePublished.slice(0, YEAR_LENGTH);
}

/** @returns the numbers and dates in words of a report. What is told without a year is told of the report's own. */
export function figuresOf(terms: readonly Term[], report: Report): ReadonlySet<string> {
  const figures = terms.flatMap(({ figure, word }) => figure ?? FIGURES.get(word) ?? []);
  return new Set(figures.some(isYear) ? figures : [...figures, yearOf(report)]);
}
