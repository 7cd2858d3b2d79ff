import type { Report } from '../report/model.js';
import type { Corpus } from './corpus.js';
import type { Found } from './outcome.js';

/** @returns the statements of a report, withdrawn ones too. */
export function allOf(report: Report): Found[] {
  return report.statements.map((statement) => ({ report, statement }));
}

/** @returns the same of all reports. */
export function allIn(reports: Corpus['reports']): Found[] {
  return [...reports.values()].flatMap(allOf);
}

/** @param id `report/statement`. */
export function findById(reports: Corpus['reports'], id: string): Found | undefined {
  const [reportId = '', statementId] = id.split('/');
  const report = reports.get(reportId);
  const statement = report?.statements.find((other) => other.id === statementId);
  return report === undefined || statement === undefined ? undefined : { report, statement };
}

/** Whether no moderator withdrew a statement. */
export function isStanding({ statement }: Found): boolean {
  return statement.withdrawn === undefined;
}
