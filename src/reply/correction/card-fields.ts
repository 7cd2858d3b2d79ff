import type { KnowledgePerson, KnowledgeStatement } from '../../report/schema.js';
import { list, quoted, term, words, type Field } from '../knowledge/fields.js';
import { KIND_WORDS, STANCE_LOOKS } from '../message/wording.js';

/** Finds the name behind an id. */
export type NameOf = (id: string) => string;

/** @returns what a card says of a statement, field by field; what moderators alone see of it is left out. */
export function statementCardFields(statement: KnowledgeStatement, nameOf: NameOf): Field[] {
  const { quote, prefix, repeats, content, kind, chain, stance } = statement;
  const voices = chain.map(({ by, inferred }) => (inferred ? `${nameOf(by)} (not named here)` : nameOf(by)));
  return [
    words('quote', quote),
    words('words before it', prefix),
    term('printed again', repeats ? 'yes' : undefined),
    list('attributed words', content.map(quoted)),
    term('kind', KIND_WORDS[kind]),
    term('voices', ['the report', ...voices].join(' ← ')),
    term('stance', STANCE_LOOKS[stance].word),
  ];
}

/** @returns what a card says of who speaks, field by field. */
export function voiceCardFields({ name, role, behalf, anonymity }: KnowledgePerson, nameOf: NameOf): Field[] {
  return [
    words('name', name),
    words('role', role),
    term('on behalf of', behalf === undefined ? undefined : nameOf(behalf)),
    term('named in the report', anonymity === 'named' ? 'yes' : 'no'),
  ];
}
