import type { Report, Topic } from '../../report/model.js';
import { onceFor } from '../../search/lexicon/remember.js';
import { createNames, type Names } from '../../search/names/names.js';

export interface Topics {
  readonly names: Names;
  find(id: string): { report: Report; topic: Topic } | undefined;
}

/** @returns the topics of the reports, to be resolved and completed; ids are `report/topic`. */
export const topicsOf = onceFor((reports: ReadonlyMap<string, Report>): Topics => {
  const all = new Map(
    [...reports.values()].flatMap((report) => {
      return [...report.topics.values()].map((topic): [string, { report: Report; topic: Topic }] => [
        `${report.id}/${topic.id}`,
        { report, topic },
      ]);
    }),
  );
  const names = createNames(
    [...all].map(([id, { topic }]) => ({ id, name: topic.name, aliases: topic.aliases, person: false })),
  );
  return { names, find: (id) => all.get(id) };
});

/** @param typed an id (`report/topic` or `topic`), or the name of a topic. */
export function resolveTopics(typed: string, reports: ReadonlyMap<string, Report>): string[] {
  const topics = topicsOf(reports);
  const text = typed.trim();
  const ids = [text, ...[...reports.keys()].map((report) => `${report}/${text}`)].filter(
    (id) => topics.find(id) !== undefined,
  );
  if (ids.length > 0) return ids;
  return topics.names
    .resolve(text)
    .filter(({ quality }) => quality === 1)
    .map(({ id }) => id);
}
