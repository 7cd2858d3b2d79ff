import { count } from '../message/wording.js';

/** The lines that fit, and how many had to be left out. */
export interface Fitted {
  readonly shown: readonly string[];
  readonly left: number;
}

/** Keeps whole lines while there is room for them: one too long is left out, and shorter ones after it still shown. */
export function fitLines(lines: readonly string[], room: number): Fitted {
  let free = room;
  const shown = lines.filter((line) => {
    const takes = line.length + 1;
    if (takes > free) return false;
    free -= takes;
    return true;
  });
  return { shown, left: lines.length - shown.length };
}

/** The same, with a last small line that says how many were left out, where any were. */
export function linesWithin(lines: readonly string[], room: number): string[] {
  const { shown, left } = fitLines(lines, room);
  return [...shown, ...leftLine(left)];
}

/** @returns `and 3 more lines`, small; nothing where none was left out. */
export function leftLine(left: number): string[] {
  return left === 0 ? [] : [`-# and ${count(left, 'more line')}`];
}

/** Keeps the first lines that fit together, and none after one that does not: for what is read as one text. */
export function firstLines(lines: readonly string[], room: number): Fitted {
  let taken = 0;
  const end = lines.findIndex((line) => {
    taken += line.length + 1;
    return taken > room;
  });
  return end === -1 ? { shown: lines, left: 0 } : { shown: lines.slice(0, end), left: lines.length - end };
}
