import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/** A field of a map: its name, and its value unless it is left out. */
export type Field = readonly [name: string, value: Node | undefined];
/** The same with a blank line and a comment above it. */
export type Section = readonly [...field: Field, above: readonly string[]];

/**
 * Words that every reader of YAML takes for a text without marks: they begin with a letter, and hold nothing that could
 * end them.
 */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} "'’“”‘.,;?!%()/&–-]*(?<! )$/u;
/** What some reader takes for a truth value or for nothing. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Words as they stand in a source or as a person typed them: in quotes, so that nothing in them is YAML. */
export function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Words without quotes, where they can be. */
export function plain(text: string): Scalar {
  return PLAIN.test(text) && !RESERVED.test(text) ? bare(text) : quoted(text);
}

/** The same within `{…}` and `[…]`, where a comma would end them. */
export function plainInFlow(text: string): Scalar {
  return text.includes(',') ? quoted(text) : plain(text);
}

/** A digest without quotes, unless it happens to be a number. */
export function digest(hex: string): Scalar {
  return /^\d+(?:e\d+)?$/.test(hex) ? quoted(hex) : bare(hex);
}

/** What is no text, or a word of ours. */
export function bare(value: string | boolean | null): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

export function map(fields: readonly Field[]): YAMLMap {
  const node = new YAMLMap();
  for (const [name, value] of fields) if (value !== undefined) node.items.push(new Pair(new Scalar(name), value));
  return node;
}

/** Adds sections to a map. */
export function sections(node: YAMLMap, added: readonly Section[]): YAMLMap {
  for (const [name, value, above] of added) {
    if (value === undefined) continue;
    const key = new Scalar(name);
    key.spaceBefore = true;
    if (above.length > 0) key.commentBefore = above.map((line) => ` ${line}`).join('\n');
    node.items.push(new Pair(key, value));
  }
  return node;
}

export function seq(items: readonly Node[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items.push(...items);
  return node;
}

/** The same, or nothing where it is empty. */
export function listed(items: readonly Node[]): YAMLSeq | undefined {
  return items.length === 0 ? undefined : seq(items);
}

/** The same with a blank line between two items. */
export function apart(items: readonly YAMLMap[]): YAMLSeq {
  items.forEach((item, i) => {
    item.spaceBefore = i > 0;
  });
  return seq(items);
}

/** On one line: `{…}` or `[…]`. */
export function inFlow<N extends YAMLMap | YAMLSeq>(node: N): N {
  node.flow = true;
  return node;
}
