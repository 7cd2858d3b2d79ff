import type { Report } from '../../report/model.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import type { Found } from '../outcome.js';

const RETRIEVED = 80;

/** Where few statements may answer, all of them are read; else those the index finds. */
export function candidates(
  { reports, index }: Corpus,
  asked: readonly AskedTerm[],
  among: (found: Found) => boolean,
): Found[] {
  const all = [...reports.values()].flatMap(allOf).filter(among);
  if (all.length <= RETRIEVED) return all;
  const ids = new Set(all.map(({ report, statement }) => `${report.id}/${statement.id}`));
  return index.retrieve(asked, RETRIEVED, (id) => ids.has(id)).flatMap(({ id }) => findById(reports, id) ?? []);
}

export function allOf(report: Report): Found[] {
  return report.statements.map((statement) => ({ report, statement }));
}

/** @param id `report/statement`. */
export function findById(reports: ReadonlyMap<string, Report>, id: string): Found | undefined {
  const [reportId = '', statementId] = id.split('/');
  const report = reports.get(reportId);
  const statement = report?.statements.find((other) => other.id === statementId);
  return report === undefined || statement === undefined ? undefined : { report, statement };
}
