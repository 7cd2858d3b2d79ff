import type { Item } from '../../report/items.js';
import { RELATIONS } from '../../report/model.js';
import type { KnowledgePerson, KnowledgeStatement, KnowledgeTopic } from '../../report/schema.js';
import { RELATION_WORDS } from '../message/wording.js';

/** One field of an item, to be set against the same field of another version. */
export type Field =
  /** Words of a source or of a moderator. */
  | { readonly label: string; readonly kind: 'words'; readonly value: string | undefined }
  /** An id, or one of a few words of ours. */
  | { readonly label: string; readonly kind: 'term'; readonly value: string | undefined }
  /** Things whose order says nothing; `label` is one of them. */
  | { readonly label: string; readonly kind: 'list'; readonly values: readonly string[] };

/** @returns the fields of an item in the order in which they are written; those of nothing have no values. */
export function fieldsOf(item: Item): readonly Field[] {
  switch (item.kind) {
    case 'person':
      return personFields(item.value);
    case 'topic':
      return topicFields(item.value);
    default:
      return statementFields(item.value);
  }
}

function personFields({ name, type, role, affiliation, behalf, anonymity, aliases }: KnowledgePerson): Field[] {
  return [
    words('name', name),
    term('type', type?.toLowerCase()),
    words('role', role),
    words('affiliation', affiliation),
    term('on behalf of', behalf),
    term('anonymity', anonymity === 'named' ? undefined : anonymity),
    list('alias', aliases.map(quoted)),
  ];
}

function topicFields({ name, aliases }: KnowledgeTopic): Field[] {
  return [words('name', name), list('alias', aliases.map(quoted))];
}

function statementFields(statement: KnowledgeStatement): Field[] {
  const { quote, prefix, repeats, content, kind, chain, stance, hedges, when, where, to } = statement;
  const { about, topics, relations, aliases, asks, note, withdrawn } = statement;
  return [
    words('withdrawn', withdrawn),
    words('quote', quote),
    words('words before it', prefix),
    term('printed again', repeats ? 'yes' : undefined),
    list('attributed words', content.map(quoted)),
    term('kind', kind),
    term('chain', ['the report', ...chain.map(voiceWords)].join(' ← ')),
    term('stance', stance),
    list('word that holds back', hedges.map(quoted)),
    term(
      'when',
      when === undefined ? undefined : quoted(when.text) + (when.date === undefined ? '' : ` (${when.date})`),
    ),
    words('where', where),
    words('said to', to),
    list('about', about),
    list('topic', topics),
    list('relation', relations.flatMap(relationWords)),
    list('alias', aliases.map(quoted)),
    list('question', asks.map(quoted)),
    words('note', note),
  ];
}

function voiceWords({ by, as, cue, inferred }: KnowledgeStatement['chain'][number]): string {
  const printed = [...(as === undefined ? [] : [quoted(as)]), ...(cue === undefined ? [] : [`cue ${quoted(cue)}`])];
  const all = [...(inferred ? ['not named here'] : []), ...printed];
  return all.length === 0 ? by : `${by} (${all.join(', ')})`;
}

function relationWords(relation: KnowledgeStatement['relations'][number]): string[] {
  return RELATIONS.flatMap((kind) => {
    const other = relation[kind];
    return other === undefined ? [] : [`${RELATION_WORDS[kind].there} ${other}`];
  });
}

/** A field of words, a source’s or a moderator’s. */
export function words(label: string, value: string | undefined): Field {
  return { label, kind: 'words', value };
}

/** A field of an id, or of a few words of ours. */
export function term(label: string, value: string | undefined): Field {
  return { label, kind: 'term', value };
}

/** A field of several things; `label` is one of them. */
export function list(label: string, values: readonly string[]): Field {
  return { label, kind: 'list', values };
}

/** @returns a text in quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}
