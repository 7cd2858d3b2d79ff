import type { RelationKind } from '../../report/model.js';
import type { Found } from '../outcome.js';

/** Whether one of two statements stands in such a relation to the other. */
export function areRelated(one: Found, other: Found, kinds: readonly RelationKind[]): boolean {
  return isTo(one, other, kinds) || isTo(other, one, kinds);
}

/** Whether a statement stands in such a relation to another of its report; ids are known in one report alone. */
export function isTo(one: Found, other: Found, kinds: readonly RelationKind[]): boolean {
  if (one.report.id !== other.report.id) return false;
  return one.statement.relations.some(({ kind, to }) => kinds.includes(kind) && to === other.statement.id);
}

/** Two scores nearer than this are equal. */
export const EQUAL = 0.01;

/** Whether two fit equally, and are not one told twice. @param apart by how much one of them scores more */
export function fitEqually(one: Found, other: Found, apart: number): boolean {
  return Math.abs(apart) < EQUAL && !areRelated(one, other, ['restates']);
}
