import { createIndex, type Passage } from '../../../src/search/index.js';
import type { Statement } from '../queries/statement.js';
import { LIMIT, type Build } from './engine.js';

export const buildOurs: Build = (statements) => {
  const index = createIndex(statements.map(toPassage));
  return {
    search: (query) => index.search(query, { limit: LIMIT })[0],
    add: (statement) => index.set(toPassage(statement)),
  };
};

function toPassage({ id, speaker, content }: Statement): Passage {
  return { id, text: content, speakers: speaker === '' ? [] : [speaker] };
}
