import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { RELATIONS } from '../model.js';
import type { Knowledge, KnowledgePerson, KnowledgeStatement, KnowledgeTopic } from '../schema.js';
import { bare, digest, inFlow, listed, map, plain, plainInFlow, quoted, seq, type Field } from './yaml-nodes.js';

export function headNode({ furniture, source, ...report }: Knowledge['report']): YAMLMap {
  return map([
    ['id', plain(report.id)],
    ['type', optional(report.type, plain)],
    ['headline', quoted(report.headline)],
    ['publisher', report.publisher === null ? bare(null) : plain(report.publisher)],
    ['datePublished', quoted(report.datePublished)],
    ['inLanguage', plain(report.inLanguage)],
    ['url', report.url === null ? bare(null) : quoted(report.url)],
    [
      'source',
      map([
        ['file', plain(source.file)],
        ['sha256', digest(source.sha256)],
      ]),
    ],
    ['furniture', listed(furniture.map(quoted))],
  ]);
}

type AnyPerson = Omit<KnowledgePerson, 'anonymity'> & Partial<Pick<KnowledgePerson, 'anonymity'>>;

export function personNode({
  id,
  name,
  type,
  role,
  affiliation,
  behalf,
  anonymity = 'named',
  aliases,
}: AnyPerson): YAMLMap {
  return map([
    ['id', plain(id)],
    ['name', plain(name)],
    ['type', optional(type, plain)],
    ['role', optional(role, plain)],
    ['affiliation', optional(affiliation, plain)],
    ['anonymity', anonymity === 'named' ? undefined : plain(anonymity)],
    ['behalf', optional(behalf, plain)],
    ['aliases', names(aliases)],
  ]);
}

export function topicNode({ id, name, aliases }: KnowledgeTopic): YAMLMap {
  return map([
    ['id', plain(id)],
    ['name', plain(name)],
    ['aliases', names(aliases)],
  ]);
}

export function statementNode(statement: KnowledgeStatement): YAMLMap {
  const { id, quote, prefix, repeats, content, kind, stance, hedges, when, where, to, about, topics } = statement;
  return map([
    ['id', plain(id)],
    ['quote', quoted(quote)],
    ['prefix', optional(prefix, quoted)],
    ['repeats', repeats ? bare(true) : undefined],
    ['content', content.length === 1 ? row(content.map(quoted)) : listed(content.map(quoted))],
    ['kind', plain(kind)],
    ['chain', chainNode(statement.chain)],
    ['stance', plain(stance)],
    ['hedges', row(hedges.map(plainInFlow))],
    ['when', optional(when, whenNode)],
    ['where', optional(where, plain)],
    ['to', optional(to, plain)],
    ['about', row(about.map(plain))],
    ['topics', row(topics.map(plain))],
    ['relations', row(statement.relations.map(relationNode))],
    ['note', optional(statement.note, plain)],
    ['aliases', names(statement.aliases)],
    ['asks', listed(statement.asks.map(quoted))],
    ['withdrawn', optional(statement.withdrawn, plain)],
  ]);
}

/** One voice stands on the chain's own line, several each on theirs; no voice at all has to be said. */
function chainNode(chain: KnowledgeStatement['chain']): YAMLSeq {
  const voices = seq(
    chain.map(({ by, as, cue, inferred }) =>
      inFlow(
        map([
          ['by', plain(by)],
          ['as', optional(as, plainInFlow)],
          ['cue', optional(cue, plainInFlow)],
          ['inferred', inferred ? bare(true) : undefined],
        ]),
      ),
    ),
  );
  return chain.length > 1 ? voices : inFlow(voices);
}

function whenNode({ text, date }: NonNullable<KnowledgeStatement['when']>): YAMLMap {
  return inFlow(
    map([
      ['text', plainInFlow(text)],
      ['date', optional(date, quoted)],
    ]),
  );
}

function relationNode(relation: KnowledgeStatement['relations'][number]): YAMLMap {
  return inFlow(map(RELATIONS.map((kind): Field => [kind, optional(relation[kind], plain)])));
}

/** Names of one word go bare, as a person would write them; so it is easily seen where each ends. */
function names(aliases: readonly string[]): YAMLSeq | undefined {
  return row(aliases.map((alias) => (alias.includes(' ') ? quoted(alias) : plainInFlow(alias))));
}

function row(items: readonly Node[]): YAMLSeq | undefined {
  return items.length === 0 ? undefined : inFlow(seq(items));
}

function optional<T>(value: T | undefined, node: (value: T) => Node): Node | undefined {
  return value === undefined ? undefined : node(value);
}
