import { isDeepStrictEqual } from 'node:util';
import type { Mentioned, Report, Statement } from '../report/model.js';
import { createIndex, type Index, type Passage } from '../search/index.js';
import { createMender } from '../search/expand/mender.js';

/** All that one server's members can ask. */
export interface Library {
  readonly reports: ReadonlyMap<string, Report>;
  /** Over all statements, those withdrawn as well; ids are `report/statement`. Never changed: libraries may share it. */
  readonly index: Index;
}

const indexed = new WeakMap<Index, readonly Passage[]>();

/**
 * Indexes reports.
 * @param before a library whose index is taken where it would be the same: nothing changes an index once it is made
 */
export function createLibrary(reports: ReadonlyMap<string, Report>, before?: Library): Library {
  const former = before === undefined ? [] : (indexed.get(before.index) ?? []);
  const known = new Map(former.map((passage) => [passage.id, passage]));
  const passages = [...reports.values()].flatMap((report) => {
    const mend = menderOf(report);
    return report.statements.map((statement) => {
      const passage = toPassage(report, statement, mend);
      const same = known.get(passage.id);
      return same !== undefined && isDeepStrictEqual(same, passage) ? same : passage;
    });
  });
  const isSame = passages.length === former.length && passages.every((passage, i) => passage === former[i]);
  if (before !== undefined && isSame) return { reports, index: before.index };
  const index = createIndex(passages);
  indexed.set(index, passages);
  return { reports, index };
}

const menders = new WeakMap<Report, (text: string) => string>();

/** @returns what mends a text by the words of a report; made once for it. */
function menderOf(report: Report): (text: string) => string {
  const before = menders.get(report);
  if (before !== undefined) return before;
  const mend = createMender([report.source, ...wordsOf(report)]);
  menders.set(report, mend);
  return mend;
}

/** All that people and topics are called. */
function wordsOf({ speakers, mentioned, topics }: Report): string[] {
  return [
    ...[...speakers.values(), ...mentioned.values()].flatMap(namesOf),
    ...[...topics.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}

/**
 * @param mend takes the slips out of a question that somebody asked and a moderator attached.
 * @returns what the index reads of a statement.
 */
function toPassage(report: Report, statement: Statement, mend: (text: string) => string): Passage {
  const voices = statement.chain.flatMap(({ by }) => report.speakers.get(by) ?? []).toReversed();
  const behalf = voices.flatMap((voice) => report.speakers.get(voice.behalf ?? '') ?? []);
  return {
    id: `${report.id}/${statement.id}`,
    text: [statement.quote, ...statement.asks.map(mend)].join('\n'),
    speakers: [...voices, ...behalf].flatMap(namesOf),
    topics: statement.topics.flatMap((id) => {
      const topic = report.topics.get(id);
      return topic === undefined ? [] : [topic.name, ...topic.aliases];
    }),
  };
}

function namesOf({ name, role, aliases }: Mentioned): string[] {
  return role === undefined ? [name, ...aliases] : [name, role, ...aliases];
}
