import MiniSearch, { type Options } from 'minisearch';
import type { Statement } from '../queries/statement.js';
import { STOP_WORDS } from '../queries/words.js';
import type { Build } from './engine.js';

const FIELDS = ['speaker', 'content'];
const PREFIX_FROM = 5;
const FUZZY_FROM = 4;
const EDITS = 0.2;

/** As it comes. */
export const buildMiniSearch: Build = (statements) => build(statements, { fields: FIELDS });

/** Without common words, with beginnings and slips of longer words; the options that were best on the half that is tuned on. */
export const buildMiniSearchTuned: Build = (statements) =>
  build(statements, {
    fields: FIELDS,
    processTerm: (term) => {
      const word = term.toLowerCase();
      return STOP_WORDS.has(word) ? null : word;
    },
    searchOptions: {
      prefix: (term) => term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? EDITS : false),
      weights: { fuzzy: 0.3, prefix: 0.2 },
    },
  });

function build(statements: readonly Statement[], options: Options<Statement>) {
  const index = new MiniSearch<Statement>(options);
  index.addAll(statements);
  return {
    search(query: string) {
      const [first] = index.search(query);
      return first && { id: String(first.id), score: first.score };
    },
    add: (statement: Statement) => index.add(statement),
  };
}
