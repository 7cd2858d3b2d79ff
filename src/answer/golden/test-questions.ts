import type { Report, Statement } from '../../report/model.js';
import type { Golden } from './golden.js';
import { isPut } from './put-golden.js';

/** The category of a question that is attached to a statement. */
export const ATTACHED = 'attached';

/** A question whose answer is settled, and whether that is so only since a change. */
export interface TestQuestion {
  readonly golden: Golden;
  readonly isNew: boolean;
}

/**
 * The questions to compare a report by, before and after it is changed: the golden ones, and those that are attached to its
 * statements. One that was taken off is settled no more; those of a statement that answers no longer are asked all the same.
 */
export function testQuestions(golden: readonly Golden[], before: Report, after: Report): TestQuestion[] {
  const was = attached(before.statements);
  const standing = new Set(after.statements.filter(answers).map(({ id }) => id));
  const is = attached(after.statements);
  const gone = attached(before.statements.filter(({ id }) => !standing.has(id)));
  return [
    ...golden.filter(isPut).map((golden) => ({ golden, isNew: false })),
    ...[...is].map(([question, first]) => ({
      golden: asked(question, first),
      isNew: first.some((id) => was.get(question)?.includes(id) !== true),
    })),
    ...[...gone]
      .filter(([question]) => !is.has(question))
      .map(([question, first]) => ({
        golden: asked(question, first),
        isNew: false,
      })),
  ];
}

/** What is attached to the statements that answer, with the statements; several may have the same question. */
function attached(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { id, asks } of statements.filter(answers)) {
    for (const question of asks) all.set(question, [...(all.get(question) ?? []), id]);
  }
  return all;
}

function asked(question: string, first: readonly string[]): Golden {
  return { category: ATTACHED, command: 'ask', options: { question }, verdict: 'answered', first: [...first] };
}

function answers({ withdrawn }: Statement): boolean {
  return withdrawn === undefined;
}
