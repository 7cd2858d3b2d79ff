import type { Statement } from '../model.js';

/**
 * Finds statements that are written twice: the same words of the same place, from the same voices and with the same stance.
 * What is meant to be, `restates` says; one that was withdrawn may have another in its place.
 */
export function proveOnce(
  statements: readonly Statement[],
  fault: (at: string, text: string, fatal: boolean) => void,
): void {
  const known = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.withdrawn !== undefined) continue;
    const said = saidBy(statement);
    const before = known.get(said);
    if (before === undefined) known.set(said, statement);
    else if (before.id !== statement.id && !restates(statement, before) && !restates(before, statement)) {
      fault(`statement ${statement.id}`, `is statement ${before.id} again: the same words, chain and stance`, false);
    }
  }
}

/** All that makes a statement another one than those around it. */
function saidBy({ start, end, content, chain, stance }: Statement): string {
  const attributed = content.length === 0 ? [{ start, end }] : content;
  return JSON.stringify([start, end, attributed, chain.map(({ by }) => by), stance]);
}

function restates(one: Statement, other: Statement): boolean {
  return one.relations.some(({ kind, to }) => kind === 'restates' && to === other.id);
}
