/** Stands for a line break inside a line. */
const BREAK = '⏎';
const ESCAPED = /[\\|｜⏎]/g;

/** @returns the lines that hold anything, each with its number from 1 as its writer counts. */
export function linesIn(text: string): { readonly line: string; readonly number: number }[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '');
}

/** @returns words as a part of a line: what would end the part or the line is marked. */
export function toPart(words: string): string {
  return words.replace(ESCAPED, '\\$&').replace(/\n/g, BREAK);
}

/** @returns the parts of a line, between bars of either width; reads what {@link toPart} wrote. */
export function partsOf(line: string): string[] {
  const parts = [''];
  for (const [piece] of line.matchAll(/\\[\\|｜⏎]|[^]/gu)) {
    if (piece === '|' || piece === '｜') parts.push('');
    else parts.push((parts.pop() ?? '') + read(piece));
  }
  return parts.map((part) => part.trim());
}

/** @returns a line that has no parts, as it was before {@link toPart}. */
export function fromLine(line: string): string {
  return [...line.matchAll(/\\[\\|｜⏎]|[^]/gu)].map(([piece]) => read(piece)).join('');
}

function read(piece: string): string {
  if (piece === BREAK) return '\n';
  return piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
}
