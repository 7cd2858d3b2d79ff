import { Charset, Index } from 'flexsearch';
import type { Statement } from '../queries/statement.js';
import { LIMIT, type Build } from './engine.js';

/** It numbers what it holds, and tells no scores: what it finds is as sure as anything else. */
const SURE = 1;

/** By beginnings and by sound, with suggestions where not all words are found: what its documentation advises against slips. */
export const buildFlexSearch: Build = (statements) => {
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinAdvanced });
  const ids: string[] = [];
  const add = ({ id, speaker, content }: Statement) => {
    index.add(ids.push(id) - 1, `${speaker} ${content}`);
  };
  for (const statement of statements) add(statement);
  return {
    search(query) {
      const [first] = index.search(query, { limit: LIMIT, suggest: true });
      const id = ids[Number(first)];
      return id === undefined ? undefined : { id, score: SURE };
    },
    add,
  };
};
