import type { Choice } from '../../src/dispatch/command.js';
import { list, RELATION_WORDS } from '../../src/reply/message/wording.js';
import { RELATIONS } from '../../src/report/model.js';
import type { KnowledgeStatement } from '../../src/report/schema.js';

/** A topic, a person or a relation of a statement, as it is chosen to be taken off. */
export interface Tag extends Choice {
  /** The statement without it. */
  readonly without: KnowledgeStatement;
}

/** @returns everything that can be taken off a statement. */
export function tagsOf(statement: KnowledgeStatement): Tag[] {
  const { topics, about, relations } = statement;
  return [
    ...topics.map((id) => tagOf(`topic ${id}`, { ...statement, topics: topics.filter((one) => one !== id) })),
    ...about.map((id) => tagOf(`about ${id}`, { ...statement, about: about.filter((one) => one !== id) })),
    ...relations.flatMap((relation, i) =>
      RELATIONS.flatMap((kind) => {
        const other = relation[kind];
        if (other === undefined) return [];
        const rest = relations.filter((_, j) => j !== i);
        return [tagOf(`${RELATION_WORDS[kind].there} ${other}`, { ...statement, relations: rest })];
      }),
    ),
  ];
}

function tagOf(name: string, without: KnowledgeStatement): Tag {
  return { name, value: name, without };
}

/** @returns the same in words. */
export function tagsWords(statement: KnowledgeStatement): string {
  const names = tagsOf(statement).map(({ name }) => name);
  return names.length === 0 ? 'it has none' : list(names);
}
