import type { Server } from '../library/servers.js';
import type { Reply } from './command.js';

/** Counts a question by how it was answered and which statement came first; what was no question is not counted. */
export function countIn(count: Server['count'], reply: Reply): void {
  if (reply.type !== 'message' || reply.outcome === undefined) return;
  const { verdict, answers } = reply.outcome;
  const [first] = answers;
  count({ verdict, first: first && { report: first.report.id, statement: first.statement.id } });
}
