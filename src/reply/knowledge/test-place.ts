import { readPage } from '../message/custom-id.js';

const LETTERS = { here: 'h', shipped: 's' } as const;
/** Which of the questions that are not answered as they should be: those that a change here broke, or those wrong as shipped. */
export type TestPart = keyof typeof LETTERS;

/** A page of what came of a report's test questions. */
export interface TestPlace {
  readonly report: string;
  readonly part: TestPart;
  readonly page: number;
}

/** @returns what a button carries of a place; the page may follow. */
export function packTestPlace(report: string, part: TestPart): string[] {
  return [report, LETTERS[part]];
}

export function readTestPlace([report = '', letter, page]: readonly string[]): TestPlace {
  return { report, part: letter === LETTERS.shipped ? 'shipped' : 'here', page: readPage(page) };
}
