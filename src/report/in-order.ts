import type { Statement } from './model.js';
import type { Knowledge } from './schema.js';

/** @returns knowledge with its statements in the order of the source, those that begin at one place as they were. */
export function inOrder(knowledge: Knowledge, statements: readonly Statement[]): Knowledge {
  const starts = new Map(statements.map(({ id, start }) => [id, start]));
  const startOf = ({ id }: { readonly id: string }) => starts.get(id) ?? Number.POSITIVE_INFINITY;
  return { ...knowledge, statements: knowledge.statements.toSorted((a, b) => startOf(a) - startOf(b)) };
}
