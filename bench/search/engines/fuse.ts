import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Statement } from '../queries/statement.js';
import { LIMIT, type Build } from './engine.js';

interface Joined {
  readonly id: string;
  readonly text: string;
}

/** As it comes. */
export const buildFuse: Build = (statements) =>
  build([...statements], { keys: ['speaker', 'content'] }, (statement) => statement);

/** Word by word, in one field, with the options that were best on the half that is tuned on. */
export const buildFuseTuned: Build = (statements) =>
  build(
    statements.map(join),
    { keys: ['text'], useTokenSearch: true, threshold: 0.2, ignoreLocation: true, ignoreFieldNorm: true },
    join,
  );

function build<T extends { readonly id: string }>(
  records: readonly T[],
  options: IFuseOptions<T>,
  toRecord: (statement: Statement) => T,
) {
  const fuse = new Fuse(records, { ...options, includeScore: true });
  return {
    search(query: string) {
      const [first] = fuse.search(query, { limit: LIMIT });
      return first && { id: first.item.id, score: 1 - (first.score ?? 1) };
    },
    add: (statement: Statement) => fuse.add(toRecord(statement)),
  };
}

function join({ id, speaker, content }: Statement): Joined {
  return { id, text: `${speaker} ${content}` };
}
