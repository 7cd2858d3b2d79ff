import type { Token } from './tokens.js';

/** Tokens as one line of words, so that a frame can be matched by a pattern and taken apart again. */
export interface Line<T extends Token> {
  readonly tokens: readonly T[];
  readonly text: string;
}

/** @returns the words of tokens, with single spaces. */
export function textOf(tokens: readonly Pick<Token, 'word'>[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

export function lineOf<T extends Token>(tokens: readonly T[]): Line<T> {
  return { tokens, text: textOf(tokens) };
}

/** The parts of a line that a pattern's named groups match; a group that matches nothing is empty. */
export type Parts<T> = (name: string) => readonly T[];

/** @param pattern has the `d` flag and matches whole words only. */
export function matchLine<T extends Token>(line: Line<T>, pattern: RegExp): Parts<T> | undefined {
  const groups = pattern.exec(line.text)?.indices?.groups;
  if (groups === undefined) return undefined;
  return (name) => {
    const [start, end] = groups[name] ?? [0, 0];
    return start === end ? [] : line.tokens.slice(wordAt(line, start), wordAt(line, end - 1) + 1);
  };
}

function wordAt<T extends Token>({ text }: Line<T>, offset: number): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at !== -1 && at < offset; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
