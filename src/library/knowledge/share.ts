import { isDeepStrictEqual } from 'node:util';
import type { Report, Statement } from '../../report/model.js';
import type { Knowledge } from '../../report/schema.js';

/** A report, and how it is written. */
interface Both {
  readonly knowledge: Knowledge;
  readonly report: Report;
}

/**
 * What a question needs of a statement is worked out once for each object, and a change leaves nearly all of them as they
 * were. That reads the people and topics of the report as well, and the statements that one is related to: where any of
 * these is another, so is the statement.
 * @returns the report, with the statements of the one before wherever they are the same
 */
export function sharing({ knowledge, report }: Both, before: Both): Report {
  if (!isDeepStrictEqual(aroundStatements(report), aroundStatements(before.report))) return report;
  const former = new Map(before.report.statements.map((statement) => [statement.id, statement]));
  const written = new Set(before.knowledge.statements);
  const untouched = new Set(knowledge.statements.filter((one) => written.has(one)).map(({ id }) => id));
  const same = ({ id, revision, relations }: Statement) => {
    const one = former.get(id);
    const isSame = untouched.has(id) && one?.revision === revision && relations.every(({ to }) => untouched.has(to));
    return isSame ? one : undefined;
  };
  return { ...report, statements: report.statements.map((one) => same(one) ?? one) };
}

function aroundStatements({ source, speakers, mentioned, topics }: Report): object {
  return { source, speakers, mentioned, topics };
}
