import { loadLibrary, type Shipped } from '../../../src/library/knowledge/load.js';
import { itemsOf } from '../../../src/report/items.js';
import type { KnowledgePerson, KnowledgeStatement } from '../../../src/report/schema.js';
import type { ReadAt } from '../../../src/report/typed/read-typed.js';

const FOLDERS = ['knowledge', 'tests/fixtures/knowledge', 'tests/fixtures/known'];

/** Every report in this repository as it is written. */
export const everyShipped: readonly Shipped[] = (
  await Promise.all(FOLDERS.map(async (dir) => [...(await loadLibrary(dir)).shipped.values()]))
).flat();

/** The report that the bot ships with. */
export const shipped: Shipped = everyShipped[0] ?? nothing();

export const { source } = shipped.report;

export function peopleIn({ knowledge }: Shipped): KnowledgePerson[] {
  return [...itemsOf(knowledge).values()].flatMap((item) => (item.kind === 'person' ? [item.value] : []));
}

/** @returns what a form of a report is read against. */
export function readAt(one: Shipped = shipped, was?: KnowledgeStatement): ReadAt {
  const people = peopleIn(one);
  return {
    source: one.report.source,
    people,
    was,
    taken: {
      person: (id) => people.some((person) => person.id === id),
      statement: (id) => one.knowledge.statements.some((statement) => statement.id === id),
    },
  };
}

export function written(id: string): KnowledgeStatement {
  return shipped.knowledge.statements.find((statement) => statement.id === id) ?? nothing();
}

function nothing(): never {
  throw new Error('there is none');
}
