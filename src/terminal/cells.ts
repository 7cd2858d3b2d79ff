/** How wide text is on a terminal, and how it is folded to a width. A character as a reader sees it takes one or two cells. */

const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
const NARROWEST = 20;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns the cells that a text without colours takes. */
export function cells(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** A run of text in one style. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

/** Folds styled text between words, and inside a word only where it is wider than a line. Spaces at a fold are dropped. */
export function fold<Style>(runs: readonly Run<Style>[], width: number): Run<Style>[][] {
  const most = Math.max(width, NARROWEST);
  const lines: Run<Style>[][] = [[]];
  let free = most;
  const newLine = () => {
    lines.push([]);
    free = most;
  };
  for (const word of wordsOf(runs)) {
    const blank = word.every(({ text }) => text.trim() === '');
    const size = word.reduce((sum, { text }) => sum + cells(text), 0);
    if (size > free && free < most) newLine();
    if (blank && free === most && lines.length > 1) continue;
    for (const piece of size > most ? chopped(word) : word) {
      const size = cells(piece.text);
      if (size > free && free < most) newLine();
      lines.at(-1)?.push(piece);
      free -= size;
    }
  }
  return lines;
}

/** Words and the spaces between them. A word may change its style in the middle. */
function wordsOf<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const words: Run<Style>[][] = [];
  let blank: boolean | undefined;
  for (const { text, style } of runs) {
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      const isBlank = piece.trim() === '';
      const last = words.at(-1);
      if (last === undefined || isBlank || blank === true) words.push([{ text: piece, style }]);
      else last.push({ text: piece, style });
      blank = isBlank;
    }
  }
  return words;
}

function chopped<Style>(word: readonly Run<Style>[]): Run<Style>[] {
  return word.flatMap(({ text, style }) =>
    [...graphemes.segment(text)].map(({ segment }) => ({ text: segment, style })),
  );
}
