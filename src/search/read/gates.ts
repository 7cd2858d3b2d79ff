import type { Token } from '../tokens/tokens.js';
import type { Line } from '../tokens/line.js';

/** What a line of words has to be like for a pattern to fit it: looked at first, since that is so much less work. */
export interface Gate {
  /** It begins with one of these. */
  readonly begins?: ReadonlySet<string>;
  /** It holds one of these. */
  readonly holds?: ReadonlySet<string>;
}

/** Stands in no word, so that no frame takes a word with it for one of its own. */
export const NAME_MARK = '*';

/** @returns a set of the words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Whether one of some words stands in a line, as a name or not. */
export function holdsAny({ tokens }: Line<Token>, words: ReadonlySet<string>): boolean {
  for (const { word } of tokens) if (words.has(unmarked(word))) return true;
  return false;
}

/** Whether a line begins with one of some words. */
export function beginsWith({ tokens: [first] }: Line<Token>, words: ReadonlySet<string>): boolean {
  return first !== undefined && words.has(unmarked(first.word));
}

/** Whether a line ends with one of some words. */
export function endsWith({ tokens }: Line<Token>, words: ReadonlySet<string>): boolean {
  const last = tokens.at(-1);
  return last !== undefined && words.has(unmarked(last.word));
}

/** Whether a line is as a pattern needs it. */
export function passes(line: Line<Token>, { begins, holds }: Gate): boolean {
  if (begins !== undefined && !beginsWith(line, begins)) return false;
  return holds === undefined || holdsAny(line, holds);
}

function unmarked(word: string): string {
  return word.endsWith(NAME_MARK) ? word.slice(0, -NAME_MARK.length) : word;
}
