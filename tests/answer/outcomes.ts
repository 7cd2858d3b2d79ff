import type { Corpus } from '../../src/answer/corpus.js';
import type { Found, Outcome } from '../../src/answer/outcome.js';
import { nameOf } from '../../src/answer/named/people.js';
import { createLibrary } from '../../src/library/library.js';
import type { Report, Statement } from '../../src/report/model.js';
import { everyReport, shipped } from '../reports.js';

/** Every report of this repository at once. */
export const several: Corpus = createLibrary(new Map(everyReport.map((report) => [report.id, report])));

/** The ids of statements, without their report. */
export function idsOf(found: readonly Found[]): string[] {
  return found.map(({ statement }) => statement.id);
}

/** What matters of an outcome, short enough to be compared whole. */
export function inShort({ verdict, answers, asked }: Outcome): { verdict: string; answers: string[]; asked: string[] } {
  return { verdict, answers: idsOf(answers), asked: asked.map(nameOf) };
}

/** The shipped report with some of its statements changed. */
export function shippedBut(change: (statement: Statement) => Statement): Corpus {
  const reports = [...shipped.reports.values()].map((report): [string, Report] => [
    report.id,
    { ...report, statements: report.statements.map(change) },
  ]);
  return createLibrary(new Map(reports));
}

/** The shipped report with some statements withdrawn. */
export function without(...ids: readonly string[]): Corpus {
  return shippedBut((statement) => (ids.includes(statement.id) ? { ...statement, withdrawn: 'misheard' } : statement));
}
