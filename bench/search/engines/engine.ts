import type { Statement } from '../queries/statement.js';

/** The first of what was found. The higher the score the surer; scores of different engines have nothing in common. */
interface Top {
  readonly id: string;
  readonly score: number;
}

/** An index, whosever it is. */
export interface Searcher {
  /** @returns the first of the best ten, or nothing where none was found. */
  search(query: string): Top | undefined;
  /** Adds a statement. */
  add(statement: Statement): void;
}

export type Build = (statements: readonly Statement[]) => Searcher;

/** As many as are asked for. */
export const LIMIT = 10;
