import { Document, type ToStringOptions, type YAMLMap } from 'yaml';
import type { Item } from '../items.js';
import type { Knowledge } from '../schema.js';
import { COMMENTS } from './write-comments.js';
import { headNode, personNode, statementNode, topicNode } from './write-nodes.js';
import { apart, bare, listed, map, sections, seq } from './yaml-nodes.js';

/** One line a text, however long: a quote that is folded in the middle can no longer be found by its words. */
const LAYOUT = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
} as const satisfies ToStringOptions;

/**
 * Writes `report.yaml` in the shape that the files in `knowledge/` have: the fields in the schema's order, what is empty or
 * goes without saying left out. Parsing it gives the same knowledge back.
 */
export function writeKnowledge({ schema, report, speakers, mentioned, topics, statements }: Knowledge): string {
  const file = sections(
    map([
      ['schema', bare(schema)],
      ['report', headNode(report)],
    ]),
    [
      ['speakers', seq(speakers.map(personNode)), []],
      ['mentioned', listed(mentioned.map(personNode)), COMMENTS.mentioned],
      ['topics', listed(topics.map(topicNode)), COMMENTS.topics],
      ['statements', apart(statements.map(statementNode)), COMMENTS.statements],
    ],
  );
  return COMMENTS.file.map((line) => `# ${line}\n`).join('') + written(file);
}

/** Writes all fields of one item, as they stand in `report.yaml`. */
export function writeItem(item: Item): string {
  return written(itemNode(item));
}

function itemNode(item: Item): YAMLMap {
  switch (item.kind) {
    case 'person':
      return personNode(item.value);
    case 'topic':
      return topicNode(item.value);
    default:
      return statementNode(item.value);
  }
}

function written(node: YAMLMap): string {
  return new Document(node).toString(LAYOUT);
}
