import { CST, Lexer } from 'yaml';

/** A file of two megabytes that a person wrote has some 300,000 pieces; each takes the parser a few millionths of a second. */
const PIECES_MAX = 350_000;
/** Levels within `{…}` and `[…]`, and marks of levels on one line outside them. A report has two of each. */
const DEPTH_MAX = 16;
const INDENT_MAX = 64;
/** References, tags and the like. A report needs none; the parser compares each with all before it. */
const RARE_MAX = 100;

const OPENING: readonly CST.TokenType[] = ['flow-map-start', 'flow-seq-start'];
const CLOSING: readonly CST.TokenType[] = ['flow-map-end', 'flow-seq-end'];
const RARE: readonly CST.TokenType[] = ['anchor', 'alias', 'tag', 'directive-line', 'doc-start', 'doc-end'];
const MARKS: readonly CST.TokenType[] = ['seq-item-ind', 'explicit-key-ind', 'map-value-ind'];

/**
 * Looks at a text before the parser does. The parser calls itself for each level, and a file that is nested without end
 * would take the whole process down with it.
 * @returns what is wrong with it, if anything is
 */
export function boundsFault(text: string): string | undefined {
  let pieces = 0;
  let rare = 0;
  let depth = 0;
  let marks = 0;
  let startsLine = true;
  let isText = false;
  for (const piece of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces > PIECES_MAX) return `it has more than ${PIECES_MAX} pieces`;
    const type: CST.TokenType | null = isText ? 'scalar' : CST.tokenType(piece);
    // What follows is a text, whatever it looks like.
    isText = type === 'scalar' && !isText;
    if (type === null) continue;
    if (RARE.includes(type)) rare += 1;
    if (rare > RARE_MAX) return `it has more than ${RARE_MAX} references, tags or documents`;
    if (OPENING.includes(type)) depth += 1;
    if (CLOSING.includes(type)) depth -= 1;
    if (depth < 0) return 'it closes a bracket that it never opened';
    if (MARKS.includes(type) && depth === 0) marks += 1;
    const indent = startsLine && type === 'space' ? piece.length : 0;
    if (depth > DEPTH_MAX || marks > DEPTH_MAX || indent > INDENT_MAX) return 'it is nested too deeply';
    startsLine = type === 'newline';
    if (startsLine) marks = 0;
  }
  return undefined;
}
