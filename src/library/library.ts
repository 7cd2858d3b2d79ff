import type { Report, Speaker, Statement } from '../report/model.js';
import { createIndex, type Index, type Passage } from '../search/index.js';

/** All that one server's members can ask. */
export interface Library {
  readonly reports: ReadonlyMap<string, Report>;
  /** Over all statements that are not withdrawn; ids are `report/statement`. */
  readonly index: Index;
}

/** Indexes reports. */
export function createLibrary(reports: ReadonlyMap<string, Report>): Library {
  const passages = [...reports.values()].flatMap((report) => {
    return report.statements.map((statement) => toPassage(report, statement));
  });
  return { reports, index: createIndex(passages) };
}

/** @returns what the index reads of a statement. */
function toPassage(report: Report, statement: Statement): Passage {
  const voices = statement.chain.flatMap(({ by }) => report.speakers.get(by) ?? []).toReversed();
  const behalf = voices.flatMap((voice) => report.speakers.get(voice.behalf ?? '') ?? []);
  return {
    id: `${report.id}/${statement.id}`,
    text: [statement.quote, ...statement.asks].join('\n'),
    speakers: [...voices, ...behalf].flatMap(namesOf),
    topics: statement.topics.flatMap((id) => {
      const topic = report.topics.get(id);
      return topic === undefined ? [] : [topic.name, ...topic.aliases];
    }),
  };
}

function namesOf({ name, role, aliases }: Speaker): string[] {
  return role === undefined ? [name, ...aliases] : [name, role, ...aliases];
}
