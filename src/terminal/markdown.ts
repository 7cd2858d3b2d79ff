import type { Run } from './cells.js';

/** How a run of text stands out. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
}

/** What a line is. */
export type LineKind = 'text' | 'heading' | 'small' | 'quote' | 'code';

export interface Line {
  readonly kind: LineKind;
  readonly runs: readonly Run<Style>[];
}

/** Opens a block of code; what it is written in may be said. */
const FENCE = /^```[a-z]*$/;

/** Reads the markdown that our cards are written in: enough of Discord's to draw them, and no more. */
export function readMarkdown(markdown: string): Line[] {
  let code = false;
  return markdown.split('\n').flatMap((line): Line[] => {
    if (code ? line === '```' : FENCE.test(line)) {
      code = !code;
      return [];
    }
    if (code) return [{ kind: 'code', runs: [{ text: line, style: {} }] }];
    return [readLine(line)];
  });
}

function readLine(line: string): Line {
  const [, mark = '', rest = line] = /^(### |-# |> )?([^]*)$/.exec(line) ?? [];
  const kind = mark === '### ' ? 'heading' : mark === '-# ' ? 'small' : mark === '> ' ? 'quote' : 'text';
  return { kind, runs: readRuns(rest) };
}

/** An escaped character, a mark, a code span, or text up to the next of them. */
const TOKEN = /\\([^A-Za-z0-9\s])|(\*\*|~~|\*)|`([^`]+)`|([^\\*~`]+|[^])/gu;

function readRuns(text: string): Run<Style>[] {
  const runs: Run<Style>[] = [];
  let style: Style = {};
  const add = (text: string, style: Style) => {
    const last = runs.at(-1);
    if (last !== undefined && last.style === style) runs.splice(-1, 1, { text: last.text + text, style });
    else runs.push({ text, style });
  };
  for (const [, escaped, mark, code, other] of text.matchAll(TOKEN)) {
    if (mark === '**') style = { ...style, bold: style.bold !== true };
    else if (mark === '~~') style = { ...style, struck: style.struck !== true };
    else if (mark === '*') style = { ...style, italic: style.italic !== true };
    else if (code !== undefined) add(code, { ...style, code: true });
    else add(escaped ?? other ?? '', style);
  }
  return runs;
}
